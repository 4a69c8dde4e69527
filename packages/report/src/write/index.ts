import type { FactSheet } from '@factsheet/model'
import type { Printed } from '../layout/page.ts'
import { attachFiles, type AttachedFiles } from './attachments.ts'
import { openDocument } from './document.ts'
import { drawPages } from './draw.ts'
import { writeMetadata } from './metadata.ts'
import { writeNavigation } from './navigation.ts'
import { endDocument, sortNames } from './pdfkit.ts'
import { sealPdf } from './seal.ts'
import { writeStructure } from './tags.ts'

/**
 * Placed pages as the bytes of a PDF, made to be PDF/UA-1 and PDF/A-3a at once: tagged, with its fonts, the facts and
 * the article inside, sealed. The same pages give the same bytes on one version of Node.
 */
export function write(printed: Printed, sheet: FactSheet, files: AttachedFiles): Uint8Array {
  const document = openDocument(printed, sheet)
  const drawn = drawPages(document, printed)
  writeStructure(document, printed.structure, drawn)
  writeNavigation(document, printed)
  attachFiles(document, sheet, files)
  writeMetadata(document, printed, sheet)
  sortNames(document)
  return sealPdf(endDocument(document))
}
