import type { FactSheet } from '@factsheet/model'

import type { Printed } from '../layout/page.ts'
import { infoOf } from './metadata.ts'
import { createDocument, type PdfDocument } from './pdfkit.ts'

/** An empty document. */
export function openDocument(printed: Printed, sheet: FactSheet): PdfDocument {
  return createDocument({
    autoFirstPage: false,
    bufferPages: true,
    displayTitle: true,
    // Without this Helvetica, which is never embedded, is the font to begin with.
    font: null,
    // What it would keep of each word is kept, smaller, where text is drawn.
    fontLayoutCache: false,
    info: infoOf(printed, sheet),
    lang: printed.language,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
  })
}
