import type { FactSheet } from '@factsheet/model'
import { dateOf } from './metadata.ts'
import type { PdfDocument } from './pdfkit.ts'

/** What a sheet carries inside: its facts, the article that they were drawn from, and what an editor put right. */
export interface AttachedFiles {
  /** The facts file as written. */
  readonly facts: string
  /** The article's file. */
  readonly bytes: Uint8Array
  /** The file of an editor's corrections; absent or null where there is none. */
  readonly corrections?: string | null
}

/** The names of the facts and of the corrections inside each sheet. */
const FACTS_NAME = 'facts.json'
const CORRECTIONS_NAME = 'corrections.yaml'

const MEDIA_TYPES: Readonly<Record<FactSheet['source']['format'], string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
}

/** Puts facts, article and corrections into the PDF, each with what it is to the pages (PDF/A-3, annex E). */
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
    name: nameOfArticle(sheet),
    type: MEDIA_TYPES[sheet.source.format],
    relationship: 'Source',
    description: 'The article that the facts were drawn from',
    creationDate: date,
    modifiedDate: date,
  })
  if (files.corrections == null) return
  document.file(Buffer.from(files.corrections), {
    name: CORRECTIONS_NAME,
    type: 'application/yaml',
    relationship: 'Supplement',
    description: 'What an editor put right in the facts',
    creationDate: date,
    modifiedDate: date,
  })
}

/** The article's file name; another where it is that of the facts or the corrections, since names are told apart by. */
function nameOfArticle({ source }: FactSheet): string {
  const name = source.path.split('/').at(-1) ?? 'article.txt'
  return name === FACTS_NAME || name === CORRECTIONS_NAME ? `article ${name}` : name
}
