import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'

/** Oldest age that an appositive number is read as. */
const OLDEST = 119

/** "Ana Ruiz, 54, of …", "She was 54.", "aged 54": a bare number where only an age can stand. */
export function ageAt(line: Line, at: number): Draft | undefined {
  const low = lowAt(line, at)
  if (!/^\d{1,3}$/u.test(low) || Number(low) > OLDEST) return undefined
  const word = wordOfAge(line, at)
  if (word === undefined && !isApposed(line, at) && !isTold(line, at)) return undefined
  const run = { from: at, to: at + 1 }
  const unit = word === undefined ? null : { from: word, to: word + 1 }
  return { ...run, form: 'exact', numbers: [run], unit, kind: 'age' }
}

/** Between a name and a comma. */
function isApposed(line: Line, at: number): boolean {
  const name = line.pieces[at - 2]
  if (lowAt(line, at - 1) !== ',' || name === undefined || !/^\p{Lu}/u.test(name.text)) return false
  return /^[,.;)]?$/u.test(lowAt(line, at + 1)) || lowAt(line, at + 1) === 'and'
}

/** Behind a pronoun and "was" or "turned": nothing else is said of a person by a bare number. */
function isTold(line: Line, at: number): boolean {
  const verb = /^(?:only|just|about|already)$/u.test(lowAt(line, at - 1)) ? at - 2 : at - 1
  if (!/^(?:is|was|turned|turns|am)$/u.test(lowAt(line, verb))) return false
  const subject = line.pieces[verb - 1]
  if (subject === undefined) return false
  const titled = /^(?:mr|ms|mrs|dr)\.?$/u.test(lowAt(line, verb - 2)) && /^\p{Lu}/u.test(subject.text)
  if (!titled && !/^(?:he|she|i)$/u.test(subject.low)) return false
  return /^(?:[,.;:)”"—–-]|and|but|when|at|in|then|or|)$/u.test(lowAt(line, at + 1))
}

/** Where the word of "aged 54", "at age 54" and "the age of 54" stands: it is what the number is in. */
function wordOfAge(line: Line, at: number): number | undefined {
  if (/^(?:to|or|and|[-–%]|percent|years?)$/u.test(lowAt(line, at + 1))) return undefined
  if (/^aged?$/u.test(lowAt(line, at - 1))) return at - 1
  return lowAt(line, at - 1) === 'of' && lowAt(line, at - 2) === 'age' ? at - 2 : undefined
}
