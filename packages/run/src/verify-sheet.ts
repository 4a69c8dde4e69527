import { type FactSheet, readFacts, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { factsOfFile } from './build-article.ts'
import { generator, sha256 } from './fingerprint.ts'
import { attachmentsOf, type SheetAttachments } from './pdf/attachments.ts'
import { pdfDifferences } from './pdf/compare.ts'
import { PdfFile } from './pdf/file.ts'
import { programName } from './program-name.ts'
import type { Settings } from './settings.ts'

/** One question about a sheet and its answer: "unknown" where only the program that made it could tell. */
export interface Answer {
  readonly holds: 'ok' | 'wrong' | 'unknown'
  readonly text: string
}

/** A sheet taken apart. */
interface OpenSheet {
  readonly bytes: Uint8Array
  readonly file: PdfFile
  readonly attached: SheetAttachments
  readonly sheet: FactSheet
}

/**
 * Whether a sheet's pages say what its facts say, and its facts are what its article gives. `article` is the article's file
 * as it is now: whether the sheet was made from it; null to leave that question out. Throws a UsageError for what is no sheet.
 */
export async function verify(bytes: Uint8Array, article: Uint8Array | null, settings: Settings): Promise<Answer[]> {
  const file = new PdfFile(bytes)
  const attached = attachmentsOf(file)
  const sheet = readFacts(attached.facts)
  const input = {
    path: attached.articleName,
    projectPath: sheet.source.path,
    bytes: attached.article,
    corrections: attached.corrections,
  }
  // The sheet's own settings, wherever it has been carried: those of the folder here bear on it no more.
  const { keepAll = false, only = null } = sheet.settings
  const again = await factsOfFile(input, { ...settings, ...sheet.settings, keepAll, only })
  const answers = [
    articleInside(attached, sheet),
    factsFresh(sheet, again.sheet),
    await pagesPrinted({ bytes, file, attached, sheet }, again.text),
  ]
  return article === null ? answers : [...answers, articleNow(article, sheet)]
}

function articleInside({ article }: SheetAttachments, { source }: FactSheet): Answer {
  return sha256(article) === source.sha256
    ? { holds: 'ok', text: 'the article inside it is the one its facts name' }
    : { holds: 'wrong', text: 'the article inside it is not the one its facts name' }
}

function articleNow(article: Uint8Array, { source }: FactSheet): Answer {
  return sha256(article) === source.sha256
    ? { holds: 'ok', text: 'the article is the one it was made from' }
    : { holds: 'wrong', text: 'the article has changed since: build the sheet again' }
}

/** Whether the facts are those of a fresh extraction. */
function factsFresh(sheet: FactSheet, again: FactSheet): Answer {
  const differs = differences(sheet, again)
  const edited = sheet.inputs.corrections === null ? '' : ' with the editor’s corrections inside it'
  if (differs.length === 0) return { holds: 'ok', text: `its facts are those that the article gives${edited}` }
  const text = `its facts differ from those that the article gives${edited}, in ${differs.join(', ')}`
  return unlessOther(sheet, text)
}

/** Names of the parts in which two sheets differ; which program made them is no part. */
function differences(a: FactSheet, b: FactSheet): string[] {
  const [one, other] = [plain(a), plain(b)]
  const parts = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return parts.filter(
    (part) => part !== 'generator' && part !== 'seal' && JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  )
}

/** The sheet as its file has it, keys sorted. */
function plain(sheet: FactSheet): Record<string, unknown> {
  return JSON.parse(writeFacts(sheet)) as Record<string, unknown>
}

/**
 * Prints the facts again. The same bytes are the same sheet; else all that a reader of the PDF can reach is compared,
 * drawing, fonts, annotations, attachments.
 */
async function pagesPrinted({ bytes, file, attached, sheet }: OpenSheet, text: string): Promise<Answer> {
  const source = { text, bytes: attached.article, facts: attached.facts, corrections: attached.corrections }
  const { paper, proof, only } = sheet.settings
  const again = await report(sheet, source, { paper, proof, only })
  if (Buffer.from(again).equals(bytes)) return { holds: 'ok', text: 'its pages say what its facts say, to the byte' }
  if (file.behind > 0) {
    return { holds: 'wrong', text: `${file.behind} bytes were added behind its end: a reader may show those instead` }
  }
  const { pages, parts } = pdfDifferences(file, new PdfFile(again))
  const places = [...(pages.length > 0 ? [`on page ${pages.join(', ')}`] : []), ...parts.map((part) => `in ${part}`)]
  if (places.length === 0) return { holds: 'ok', text: 'its pages say what its facts say, in all that can be shown' }
  return unlessOther(sheet, `its pages do not say what its facts say: altered ${places.join(', ')}`)
}

/** What is wrong of a sheet of this program; of another's, only that program could tell. */
function unlessOther({ generator: made }: FactSheet, text: string): Answer {
  const now = generator()
  if (made.code === now.code && made.data === now.data) return { holds: 'wrong', text }
  return {
    holds: 'unknown',
    text: `made by ${programName(made, now)}, which may have read and printed otherwise; by this one, ${text}`,
  }
}
