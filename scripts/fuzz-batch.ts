// A process of the fuzzer: makes the inputs of the seeds from FROM on, COUNT of them, and prints what broke as JSON.
import process from 'node:process'
import { compareSheets, selfCheck, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { type FuzzInput, inputOf } from './fuzz-inputs.ts'

/** What a batch found: how many inputs were refused, and each failure with its seed. */
export interface FuzzResult {
  readonly refused: number
  readonly failures: readonly { readonly seed: number; readonly what: string }[]
}

/** One in so many is built twice, and printed; an input is small, and each is to be done in a few seconds of CPU. */
const EVERY = 20
const MOST_SECONDS = 10

/** Whether an error tells what a refusal tells: what was found, where, and what to do. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || error.name === 'GroundingError') return false
  const { ruleId, note, line } = error as { ruleId?: unknown; note?: unknown; line?: unknown }
  return typeof ruleId === 'string' && typeof note === 'string' && typeof line === 'number'
}

async function printed(article: FuzzInput, { sheet, text }: ReturnType<typeof factsOf>): Promise<Buffer> {
  const source = { text, bytes: article.bytes, facts: writeFacts(sheet), corrections: null }
  return Buffer.from(await report(sheet, source, { paper: 'a4', proof: true }))
}

async function failuresOf(input: FuzzInput, isThorough: boolean): Promise<string[]> {
  const article = { ...input, projectPath: input.path }
  const start = process.cpuUsage()
  const made = factsOf(article, DEFAULTS)
  const failures = selfCheck(made.sheet, made.text)
  if (compareSheets(made.sheet, made.sheet).length > 0) failures.push('compared with itself, the sheet differs')
  if (isThorough) {
    if (writeFacts(factsOf(article, DEFAULTS).sheet) !== writeFacts(made.sheet))
      failures.push('built again, it differs')
    const pdf = await printed(article, made)
    if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') failures.push('no PDF was printed')
    if (!pdf.equals(await printed(article, made))) failures.push('printed again, the PDF differs')
  }
  const { user, system } = process.cpuUsage(start)
  if ((user + system) / 1e6 > MOST_SECONDS) failures.push(`took more than ${MOST_SECONDS} s`)
  return failures
}

const [from = 0, count = 0] = process.argv.slice(2).map(Number)
let refused = 0
const failures: FuzzResult['failures'][number][] = []
for (let seed = from; seed < from + count; seed += 1) {
  try {
    const found = await failuresOf(inputOf(seed), seed % EVERY === 0)
    failures.push(...found.slice(0, 3).map((what) => ({ seed, what })))
  } catch (error) {
    if (isRefusal(error)) refused += 1
    else failures.push({ seed, what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
console.log(JSON.stringify({ refused, failures } satisfies FuzzResult))
