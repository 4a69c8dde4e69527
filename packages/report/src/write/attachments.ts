import type { FactSheet } from '@factsheet/model'
import { dateOf } from './metadata.ts'
import type { PdfDocument } from './pdfkit.ts'

/** What a sheet carries inside: its facts, and the article that they were drawn from. */
export interface AttachedFiles {
  /** The facts file as written. */
  readonly facts: string
  /** The article's file. */
  readonly bytes: Uint8Array
}

/** The name of the facts inside each sheet. */
const FACTS_NAME = 'facts.json'

const MEDIA_TYPES: Readonly<Record<FactSheet['source']['format'], string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
}

/** Puts facts and article into the PDF, each with what it is to the pages (PDF/A-3, annex E). */
export function attachFiles(document: PdfDocument, sheet: FactSheet, files: AttachedFiles): void {
  const date = dateOf(sheet)
  document.file(Buffer.from(files.facts), {
    name: FACTS_NAME,
    type: 'application/json',
    relationship: 'Data',
    description: 'The facts of this sheet',
    creationDate: date,
    modifiedDate: date,
  })
  document.file(files.bytes, {
    name: sheet.source.path.split('/').at(-1) ?? 'article.txt',
    type: MEDIA_TYPES[sheet.source.format],
    relationship: 'Source',
    description: 'The article that the facts were drawn from',
    creationDate: date,
    modifiedDate: date,
  })
}
