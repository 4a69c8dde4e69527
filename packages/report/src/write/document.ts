import type { FactSheet } from '@factsheet/model'

import type { Printed } from '../layout/page.ts'
import { infoOf } from './metadata.ts'
import { createDocument, type PdfDocument, sortNames } from './pdfkit.ts'

/** An empty document. */
export function openDocument(printed: Printed, sheet: FactSheet): PdfDocument {
  return createDocument({
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    // Without this Helvetica, which is never embedded, is the font to begin with.
    font: null,
    info: infoOf(printed, sheet),
    lang: printed.language,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
  })
}

/**
 * Ends the document. Pdfkit writes all of it within the call, unless an object was left open: then it would wait for
 * that object for ever, and the end is missing.
 */
export function bytesOf(document: PdfDocument): Uint8Array {
  sortNames(document)
  document.end()
  const bytes = document.read() as Buffer
  if (!bytes.subarray(-6).toString('latin1').includes('%%EOF')) throw new Error('an object of the PDF was never ended')
  return bytes
}
