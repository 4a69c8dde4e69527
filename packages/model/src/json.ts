import { FactSheet } from './contract/fact-sheet.ts'

/**
 * The facts file: keys sorted, two spaces, a line feed at the end, so that the same sheet is the same bytes.
 */
export function writeFacts(sheet: FactSheet): string {
  return `${JSON.stringify(sorted(sheet), null, 2)}\n`
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
  const result = FactSheet.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`)
  throw new FactsFileError(`found no fact sheet of format factsheet/1: ${issues.slice(0, 5).join('; ')}`)
}
