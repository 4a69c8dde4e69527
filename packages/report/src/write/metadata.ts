import type { FactSheet } from '@factsheet/model'
import type { Printed } from '../layout/page.ts'
import { asDrawn, codeOf } from '../layout/printable.ts'
import { describeBy, type PdfDocument } from './pdfkit.ts'
import { xmpOf } from './xmp.ts'

/** Any file of one sheet bears the date of its article, and this one where the article has none: never the clock's. */
const UNDATED = '2000-01-01'

/** The date that the PDF and the files in it bear: midnight UTC of the article's day of publication. */
export function dateOf(sheet: FactSheet): Date {
  return new Date(`${sheet.article.published?.date ?? UNDATED}T00:00:00Z`)
}

/**
 * The document information. Pdfkit makes the file's identifier of it and of nothing else; with the hash of the article
 * among the keywords different sheets have different ones.
 */
export function infoOf(printed: Printed, sheet: FactSheet): Record<string, string | Date> {
  const { name, version, data } = sheet.generator
  return {
    Title: plain(printed.title),
    Keywords: `article sha256 ${sheet.source.sha256}, ${name} ${version}, language data ${data}`,
    Creator: `${name} ${version}`,
    Producer: 'pdfkit',
    CreationDate: dateOf(sheet),
    ModDate: dateOf(sheet),
  }
}

/** Writes the XMP metadata, which say what the document information says. */
export function writeMetadata(document: PdfDocument, printed: Printed, sheet: FactSheet): void {
  describeBy(document, xmpOf(infoOf(printed, sheet), sheet))
}

/** Characters that XML cannot hold, and those that are not seen, as their code points. */
const NOT_IN_XML = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu

function plain(text: string): string {
  return asDrawn(text).replace(NOT_IN_XML, (character) => codeOf(character.codePointAt(0) ?? 0))
}
