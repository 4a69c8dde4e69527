import { type ArticleSource, extract, type ReadOptions, unpack } from '@factsheet/extract'
import { type FactSheet, selfCheck, toFactSheet, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { generator, hashOfSettings, sha256 } from './fingerprint.ts'
import { charactersWithoutGlyph } from './missing-glyphs.ts'
import type { PlacedFinding } from './outcome.ts'
import type { Format, Settings } from './settings.ts'
import { correctionsOf } from './read-corrections.ts'
import { settingsOfSheet } from './settings.ts'

/** One output's content, not yet written. */
export interface BuiltOutput {
  readonly format: Format
  readonly content: Uint8Array | string
}

/** One article's sheet and its outputs, ready to be written. */
export interface BuiltArticle {
  readonly sheet: FactSheet
  readonly text: string
  readonly outputs: readonly BuiltOutput[]
  readonly findings: readonly PlacedFinding[]
}

/** An article as its bytes, its path as the user wrote it, and its path in the project. */
export interface ArticleInput {
  readonly path: string
  readonly projectPath: string
  readonly bytes: Uint8Array
  /** The corrections beside it, as text; null or absent where there are none. */
  readonly corrections?: string | null
}

/** Takes one article through the packages: read and recognized, made a model, printed. Writes nothing. */
export async function buildArticle(article: ArticleInput, settings: Settings): Promise<BuiltArticle> {
  const { sheet, text, findings } = await factsOfFile(article, settings)
  if (settings.selfCheck) assertKeepsContract(sheet, text)
  const facts = writeFacts(sheet)
  const outputs: BuiltOutput[] = []
  if (settings.formats.includes('json')) outputs.push({ format: 'json', content: facts })
  if (settings.formats.includes('pdf')) {
    const content = await report(
      sheet,
      { text, bytes: article.bytes, facts, corrections: article.corrections ?? null },
      { paper: settings.paper, proof: settings.proof, only: settings.only ?? undefined },
    )
    outputs.push({ format: 'pdf', content })
  }
  return { sheet, text, outputs, findings }
}

/** The law is broken: a sheet does not keep its own contract. Always an error of the program. */
class ContractError extends Error {
  override readonly name = 'ContractError'
}

function assertKeepsContract(sheet: FactSheet, text: string): void {
  const broken = selfCheck(sheet, text)
  if (broken.length > 0) throw new ContractError(broken.slice(0, 5).join('; '))
}

/** A fact sheet as a value, the text form that its spans index, and its findings at their places. */
export interface Facts {
  readonly sheet: FactSheet
  readonly text: string
  readonly findings: PlacedFinding[]
}

/** The facts of an article of any form: the text of a Word file or a mail is taken out of it first. */
export async function factsOfFile(article: ArticleInput, settings: Settings): Promise<Facts> {
  return factsOf(article, settings, await unpack({ path: article.path, bytes: article.bytes }))
}

/** What of the settings bears on reading. */
export function readOptionsOf({ date, dateOrder, keepAll, maxSize }: Settings): ReadOptions {
  return { ...(date === null ? {} : { date }), ...(dateOrder === null ? {} : { dateOrder }), keepAll, maxSize }
}

/** The facts of an article; `source` is its text where that was taken out of a file of another form. */
export function factsOf(article: ArticleInput, settings: Settings, source: ArticleSource = article): Facts {
  const { extraction, format, placeOf } = extract(source, readOptionsOf(settings))
  const { text } = extraction
  const hash = sha256(article.bytes)
  const sheet = toFactSheet(
    { ...extraction, problems: [...extraction.problems, ...charactersWithoutGlyph(text)] },
    {
      generator: generator(),
      inputs: {
        article: hash,
        settings: hashOfSettings(settings),
        corrections: article.corrections == null ? null : sha256(article.corrections),
      },
      settings: settingsOfSheet(settings),
      source: { path: article.projectPath, format, sha256: hash, length: text.length },
    },
    { corrections: correctionsOf(article.path, article.corrections), placeOf },
  )
  const findings = sheet.findings.map((finding) => ({
    finding,
    place: { path: article.path, ...finding.place },
  }))
  return { sheet, text, findings }
}
