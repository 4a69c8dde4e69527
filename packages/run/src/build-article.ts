import { extract } from '@factsheet/extract'
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
  const { sheet, text, findings } = factsOf(article, settings)
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

/** The fact sheet of an article, as a value. */
export function factsOf(
  article: ArticleInput,
  settings: Settings,
): { sheet: FactSheet; text: string; findings: PlacedFinding[] } {
  const options = {
    ...(settings.date === null ? {} : { date: settings.date }),
    ...(settings.dateOrder === null ? {} : { dateOrder: settings.dateOrder }),
    keepAll: settings.keepAll,
    maxSize: settings.maxSize,
  }
  const { extraction, format, placeOf } = extract({ path: article.path, bytes: article.bytes }, options)
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
