import type { Draft } from './draft.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'

/** Oldest age that an appositive number is read as. */
const OLDEST = 119

/** "Ana Ruiz, 54, of …", "She was 54.", "aged 54": a bare number where only an age can stand. */
export function ageAt(line: Line, at: number): Draft | undefined {
  const low = lowAt(line, at)
  if (!/^\d{1,3}$/u.test(low) || Number(low) > OLDEST) return undefined
  const word = wordOfAge(line, at)
  if (word === undefined && !isApposed(line, at) && !isTold(line, at) && !isBoundOfAge(line, at - 1)) return undefined
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
  const verb = toldBy(line, at)
  const subject = line.pieces[(verb ?? 0) - 1]
  if (verb === undefined || subject === undefined) return false
  const titled = /^(?:mr|ms|mrs|dr)\.?$/u.test(lowAt(line, verb - 2)) && /^\p{Lu}/u.test(subject.text)
  if (!titled && !/^(?:he|she|i|who)$/u.test(subject.low)) return false
  return /^(?:[,.;:)”"—–-]|and|but|when|at|in|then|or|)$/u.test(lowAt(line, at + 1))
}

/** Where the verb stands that tells an age at `at`: "was 54", "was just 54", "already was 54", "will be 54". */
export function toldBy(line: Line, at: number): number | undefined {
  const verb = isLight(line, at - 1) ? at - 2 : at - 1
  if (lowAt(line, verb) === 'be' && lowAt(line, verb - 1) === 'will') return verb - 1
  if (!/^(?:is|was|turned|turns|am)$/u.test(lowAt(line, verb))) return undefined
  return isLight(line, verb - 1) ? verb - 1 : verb
}

function isLight(line: Line, at: number): boolean {
  return /^(?:only|just|about|around|already)$/u.test(lowAt(line, at))
}

/** "voters under 30": a bare number that bounds people is their age. `at` is where "under" stands. */
export function isBoundOfAge(line: Line, at: number): boolean {
  if (!/^(?:under|over|above|below)$/u.test(lowAt(line, at))) return false
  const people = line.pieces[at - 1]
  const isPeople = people?.tags.has('Plural') === true && (people.tags.has('Actor') || PEOPLE.has(people.low))
  return isPeople && (/^(?:[,.;:)”"—–-]|who|and|or|in|)$/u.test(lowAt(line, at + 2)) || isVerb(line, at + 2))
}

/** People as polls and laws group them. */
const PEOPLE: ReadonlySet<string> = new Set(
  'people men women children adults voters americans kids girls boys workers students residents drivers patients'.split(
    ' ',
  ),
)

/** Where the word of "aged 54", "at age 54" and "the age of 54" stands: it is what the number is in. */
function wordOfAge(line: Line, at: number): number | undefined {
  // "ages 12 and 15": both ends are one figure.
  const isEnd = /^(?:to|or|and|[-–])$/u.test(lowAt(line, at + 1)) && /^\d/u.test(lowAt(line, at + 2))
  if (isEnd || /^(?:%|percent|years?)$/u.test(lowAt(line, at + 1))) return undefined
  if (/^aged?$/u.test(lowAt(line, at - 1))) return at - 1
  return lowAt(line, at - 1) === 'of' && lowAt(line, at - 2) === 'age' ? at - 2 : undefined
}
