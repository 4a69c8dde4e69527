import { type FactSheet, FactsFile } from './contract/fact-sheet.ts'
import { isSealed, sealed, type SealPlace, UNSEALED } from './seal.ts'

/**
 * The facts file: keys sorted, two spaces, a line feed at the end, so that the same sheet is the same bytes; with the
 * seal that tells whether it was edited since.
 */
export function writeFacts(sheet: FactSheet): string {
  const text = `${JSON.stringify(sorted({ ...sheet, seal: UNSEALED }), null, 2)}\n`
  return Buffer.from(sealed(Buffer.from(text), placeInFacts)).toString('utf8')
}

/** Whether a facts file is, to the byte, as the program wrote it. */
export function isFactsAsWritten(file: Uint8Array): boolean {
  return isSealed(file, placeInFacts)
}

/** The one line of its depth that begins with the key: a line end inside a value is written as two characters. */
const placeInFacts: SealPlace = (file) => {
  // Latin-1 has a character for each byte: an index is an offset.
  const found = /^ {2}"seal": "(?=[\da-f]{64}",?$)/mu.exec(Buffer.from(file).toString('latin1'))
  return found === null ? null : found.index + found[0].length
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]))
}

/** Something is wrong with a facts file: the message names each path, what was found and what was expected. */
export class FactsFileError extends Error {
  override readonly name = 'FactsFileError'
}

/** Reads a facts file. Throws a FactsFileError when it is no JSON or not a fact sheet. */
export function readFacts(json: string): FactSheet {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new FactsFileError(`found no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = FactsFile.safeParse(value)
  if (result.success) {
    const { seal: _, ...sheet } = result.data
    return sheet
  }
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
  throw new FactsFileError(`found no fact sheet of format factsheet/1: ${issues.slice(0, 5).join('; ')}`)
}
