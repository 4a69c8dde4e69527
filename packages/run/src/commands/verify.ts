import { readFile } from 'node:fs/promises'
import { type FactSheet, readFacts, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { factsOf } from '../build-article.ts'
import { failure } from '../failure.ts'
import { outcomeLine } from '../formatters/lines.ts'
import { sha256 } from '../fingerprint.ts'
import type { ExitCode } from '../outcome.ts'
import { attachmentsOf, pagesOfPdf, type SheetAttachments } from '../pdf.ts'
import { PAPERS, type Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

const LETTER_WIDTH = 612

/** One question about a sheet and its answer. */
interface Answer {
  readonly right: boolean
  readonly text: string
}

/**
 * `factsheet verify`: whether each sheet's pages say what its facts say, its facts are what its article gives, and the
 * article is still the one that it was made from. Exit code 1 where one of these does not hold.
 */
export async function runVerify(
  sheets: readonly string[],
  article: string | null,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const file of sheets) {
    try {
      const answers = await verify(await readFile(file), article === null ? null : await readFile(article), settings)
      for (const { right, text } of answers) terminal.out(`${file}: ${right ? 'ok' : 'wrong'}: ${text}\n`)
      if (code === 0 && answers.some(({ right }) => !right)) code = 1
    } catch (error) {
      terminal.error(`${outcomeLine(failure(file, error))}\n`)
      code = 2
    }
  }
  return code
}

/** The answers about one sheet; `article` is the article's file as it is now, null to leave that question out. */
export async function verify(pdf: Uint8Array, article: Uint8Array | null, settings: Settings): Promise<Answer[]> {
  const attached = await attachmentsOf(pdf)
  const sheet = readFacts(new TextDecoder().decode(attached.facts))
  // An article without a date was given one by an option, which the facts recall.
  const date = sheet.article.published?.from === 'option' ? sheet.article.published.date : null
  const { article: bytes, articleName, corrections } = attached
  const input = { path: articleName, projectPath: sheet.source.path, bytes, corrections }
  const again = factsOf(input, { ...settings, date })
  const answers = [
    articleInside(attached, sheet),
    factsFresh(sheet, again.sheet),
    await pages(pdf, attached, sheet, again.text),
  ]
  if (article !== null) {
    const same = sha256(article) === sheet.source.sha256
    answers.push({
      right: same,
      text: same ? 'the article is the one it was made from' : 'the article has changed since: build the sheet again',
    })
  }
  return answers
}

function articleInside({ article }: SheetAttachments, { source }: FactSheet): Answer {
  const right = sha256(article) === source.sha256
  return {
    right,
    text: right
      ? 'the article inside it is the one its facts name'
      : 'the article inside it is not the one its facts name',
  }
}

/** Whether the facts are those of a fresh extraction. */
function factsFresh(sheet: FactSheet, again: FactSheet): Answer {
  const differs = differences(sheet, again)
  const edited = sheet.inputs.corrections === null ? '' : ' with the editor’s corrections inside it'
  if (differs.length === 0) return { right: true, text: `its facts are those that the article gives${edited}` }
  const program =
    sheet.generator.data === again.generator.data ? '' : ' (made by another version of the program or its data)'
  return {
    right: false,
    text: `its facts differ from those that the article gives${edited}, in ${differs.join(', ')}${program}`,
  }
}

/** Names of the parts in which two sheets differ; what they were made with is no part. */
function differences(a: FactSheet, b: FactSheet): string[] {
  const [one, other] = [plain(a), plain(b)]
  const parts = Object.keys(one).filter((part) => part !== 'generator' && part !== 'inputs')
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}

/** The sheet as its file has it, keys sorted. */
function plain(sheet: FactSheet): Record<string, unknown> {
  return JSON.parse(writeFacts(sheet)) as Record<string, unknown>
}

/** Prints the facts again: the same bytes are the same sheet; else the pages' words tell where it was altered. */
async function pages(pdf: Uint8Array, attached: SheetAttachments, sheet: FactSheet, text: string): Promise<Answer> {
  const facts = new TextDecoder().decode(attached.facts)
  const said = await pagesOfPdf(pdf)
  const paper = Math.round(said.width) === LETTER_WIDTH ? PAPERS[1] : PAPERS[0]
  let altered: readonly number[] = []
  for (const proof of [true, false]) {
    const source = { text, bytes: attached.article, facts, corrections: attached.corrections }
    const again = await report(sheet, source, { paper, proof })
    if (Buffer.from(again).equals(Buffer.from(pdf)))
      return { right: true, text: 'its pages say what its facts say, to the byte' }
    const { texts } = await pagesOfPdf(again)
    const differing = texts.flatMap((page, index) => (page === said.texts[index] ? [] : [index + 1]))
    if (differing.length === 0 && texts.length === said.texts.length)
      return { right: true, text: 'its pages say what its facts say' }
    if (proof || differing.length < altered.length) altered = differing
  }
  return {
    right: false,
    text: `its pages do not say what its facts say: altered on page ${altered.join(', ') || said.texts.length}`,
  }
}
