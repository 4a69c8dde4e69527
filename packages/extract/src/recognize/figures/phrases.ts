import type { Extent } from '@factsheet/model'
import { PERCENT_WORDS, TIME_UNITS } from '../../words/figure-units.ts'
import { LABELS_WHEN_CAPITALIZED } from '../../words/figure-negatives.ts'
import { PARTS } from '../../words/number-words.ts'
import type { Run } from './draft.ts'
import { isNumberWord } from './numerals.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'
import { rateAt } from './rates.ts'

const LINKS = /^(?:of|in|at|for|among|against|by|with|from|under|within|between|on|related|across|without)$/u
/** Participles that stay with the noun before them when an agent or place follows. */
export const PARTICIPLES =
  /^(?:killed|shot|injured|wounded|surveyed|tested|polled|born|registered|held|detained|imported|affected|displaced|arrested|living|working|voting|related|linked|owned|made|involved|charged|accused|caused|left|dead|missing|needed|required|available|designed|fired|paid|watching|waiting|seeking|stationed|serving|borrowed|raised|allocated|owed|donated|invested|stolen|seized|awarded)$/u

/** Longest words counted, so that with number and unit a figure stays within 20 words. */
const LONGEST = 12

/** The noun phrase at `at` with what bounds it: "flood claims in the northern valley"; undefined where none stands. */
export function nounPhraseAt(line: Line, at: number, stops: readonly Extent[]): Run | undefined {
  const first = rateAt(line, at) === undefined ? coreAt(line, at, stops) : undefined
  if (first === undefined || isTimePhrase(line, first)) return undefined
  let end = first.to
  let links = 0
  while (links < 2) {
    const next = boundAt(line, end, stops, links)
    if (next === undefined || next - at > LONGEST) break
    end = next
    links += 1
  }
  return { from: first.from, to: end }
}

/** What goes on after a noun: "of …" each time, another preposition once, a participle with its phrase. */
export function boundAt(line: Line, at: number, stops: readonly Extent[], links: number): number | undefined {
  const low = lowAt(line, at)
  if (PARTICIPLES.test(low)) {
    const link = LINKS.test(lowAt(line, at + 1)) || lowAt(line, at + 1) === 'to'
    const after = coreAt(line, link ? at + 2 : at + 1, stops)
    // "two men paid a fine": a participle with an object is the sentence's verb.
    if (after !== undefined && !link && !low.endsWith('ing')) return undefined
    return after?.to ?? at + 1
  }
  if (!LINKS.test(low) || (links > 0 && low !== 'of' && low !== 'in')) return undefined
  // "sailors from two patrol boats": what has a number of its own is another figure.
  if (low !== 'of' && startsWithNumber(line, at + 1)) return undefined
  const bound = coreAt(line, at + 1, stops)
  return bound === undefined || isTimePhrase(line, bound) ? undefined : bound.to
}

function startsWithNumber(line: Line, at: number): boolean {
  return /^\d/u.test(lowAt(line, at)) || (isNumberWord(lowAt(line, at)) && lowAt(line, at) !== 'one')
}

/** "in recent months", "by that date": when; "down 2.7 percent": another figure. Neither is what is counted. */
function isTimePhrase(line: Line, { from, to }: Run): boolean {
  const head = line.pieces[to - 1]
  const isShare =
    PERCENT_WORDS.has(head?.low ?? '') && (to - from === 1 || line.pieces[to - 2]?.tags.has('Value') === true)
  if (head === undefined || isShare || head.low === 'date' || head.tags.has('Date')) return true
  return TIME_UNITS.has(head.low) && to - from <= 4
}

/** Determiners, adjectives and nouns up to the last noun, without what bounds them. */
export function coreAt(line: Line, at: number, stops: readonly Extent[]): Run | undefined {
  let end = at
  let noun = 0
  while (end < line.pieces.length && isInside(line, end, noun > 0, stops)) {
    end += 1
    if (isNoun(line, end - 1)) noun = end
  }
  // "those with jobs", "those surveyed": a pronoun that what follows narrows.
  const narrowed = LINKS.test(lowAt(line, at + 1)) || PARTICIPLES.test(lowAt(line, at + 1))
  if (noun === 0 && lowAt(line, at) === 'those' && narrowed) return { from: at, to: at + 1 }
  // "the national average": after an article an adjective is the noun where none follows.
  if (noun === 0 && end > at + 1 && line.pieces[at]?.tags.has('Determiner') === true) noun = end
  return noun === 0 ? undefined : { from: at, to: noun }
}

function isNoun(line: Line, at: number): boolean {
  const piece = line.pieces[at]
  if (piece === undefined || !/\p{L}/u.test(piece.text)) return false
  if (
    /^(?:it|he|she|they|we|i|you|him|them|us|me|who|that|this|these|there|what|which|'s|more|other|others)$/u.test(
      piece.low,
    )
  )
    return piece.low === 'others'
  // "first-graders": the last part of a word in -s names what it is.
  if (piece.glued && /^[-‐‑]$/u.test(lowAt(line, at - 1)) && /^\p{L}{3,}[^s]s$/u.test(piece.low)) return true
  return piece.tags.has('Noun') && !piece.tags.has('Possessive') && !piece.tags.has('Pronoun')
}

function isInside(line: Line, at: number, hasNoun: boolean, stops: readonly Extent[]): boolean {
  const piece = line.pieces[at]
  if (piece === undefined || stops.some((stop) => stop.start < piece.end && piece.start < stop.end)) return false
  if (/^[-‐‑]$/u.test(piece.text)) return piece.glued
  if (/^['’ʼ]s?$/u.test(piece.text)) return line.pieces[at - 1]?.tags.has('Noun') === true
  // "battalion-sized units"
  if (piece.glued && /^[-‐‑]$/u.test(lowAt(line, at - 1))) return true
  if (piece.text === '/') return piece.glued && hasNoun
  if (hasNoun && opensContact(line, at)) return false
  if (isNoun(line, at)) return true
  const { tags, low } = piece
  if (tags.has('Possessive') && tags.has('Noun')) return true
  if (
    tags.has('Determiner') ||
    /^(?:its|his|her|their|our|my|your|the|a|an|all|more|other|additional|such|those|these)$/u.test(low)
  )
    return !hasNoun
  // "low- and middle-income families": a hyphen that waits for its noun.
  if (/^(?:and|or|to)$/u.test(low) && /^[-‐‑]$/u.test(lowAt(line, at - 1))) return line.pieces[at - 1]?.glued === true
  if (low === 'and' && !hasNoun) return line.pieces[at - 1]?.tags.has('Adjective') === true
  if (low === 'and' && (PARTS.has(lowAt(line, at + 1)) || startsWithNumber(line, at + 1))) return false
  if (low === 'and')
    return isNoun(line, at + 1) && !isVerb(line, at + 2) && isProper(line, at + 1) === isProper(line, at - 1)
  if (tags.has('Adjective') || tags.has('Ordinal')) return true
  // "Fortune 500 companies"
  if (tags.has('Value')) return !hasNoun || (LABELS_WHEN_CAPITALIZED.has(lowAt(line, at - 1)) && isNoun(line, at + 1))
  // "thousands of water metering boxes": between a singular and the plural that is counted.
  if (hasNoun && tags.has('Gerund') && line.pieces[at - 1]?.tags.has('Singular') === true && !isProper(line, at - 1))
    return line.pieces[at + 1]?.tags.has('Plural') === true
  if (tags.has('Gerund') || tags.has('Participle') || tags.has('PastTense'))
    return !hasNoun && leadsToNoun(line, at + 1)
  if (tags.has('Adverb')) return !hasNoun && line.pieces[at + 1]?.tags.has('Adjective') === true
  return false
}

/** "85 meetings <Ms. Ruiz> had", "messages <Ruiz> turned over": a name right behind a plural opens a clause. */
function opensContact(line: Line, at: number): boolean {
  const before = line.pieces[at - 1]
  const isName = isProper(line, at) && line.pieces[at]?.tags.has('Demonym') !== true && line.pieces[at]?.glued !== true
  return isName && before?.tags.has('Plural') === true && /^\p{Ll}/u.test(before.text)
}

function isProper(line: Line, at: number): boolean {
  return line.pieces[at]?.tags.has('ProperNoun') === true
}

/** "undisclosed cash payments": a participle is an adjective where a noun follows without a determiner. */
function leadsToNoun(line: Line, at: number): boolean {
  return isNoun(line, at) || (line.pieces[at]?.tags.has('Adjective') === true && isNoun(line, at + 1))
}

/** The noun phrase that ends right before `at`, with its "of …" parts; undefined where none does. */
export function nounPhraseBefore(line: Line, at: number, stops: readonly Extent[]): Run | undefined {
  let from = at
  while (from > 0 && at - from < LONGEST && isInsideBackward(line, from - 1, stops)) {
    // "25 percent of the inmates, 40 percent of whom": what the first is of, not the first itself.
    if (PERCENT_WORDS.has(lowAt(line, from - 1))) break
    from -= 1
    // "In Alba the share": a determiner begins its phrase.
    if (line.pieces[from]?.tags.has('Determiner') === true && !/^(?:of|in|for)$/u.test(lowAt(line, from - 1))) break
  }
  while (from < at && !startsPhrase(line, from)) from += 1
  let end = at
  while (end > from && !isNoun(line, end - 1)) end -= 1
  return end > from && !isTimePhrase(line, { from, to: end }) ? { from, to: end } : undefined
}

function isInsideBackward(line: Line, at: number, stops: readonly Extent[]): boolean {
  const piece = line.pieces[at]
  if (piece === undefined || stops.some((stop) => stop.start < piece.end && piece.start < stop.end)) return false
  if (/^[-‐‑]$|^['’ʼ]s?$/u.test(piece.text)) return true
  if (/^(?:of|in|for)$/u.test(piece.low)) return true
  if (isNoun(line, at)) return true
  const { tags } = piece
  if (/^(?:that|which|this|whether)$/u.test(piece.low)) return false
  return (
    tags.has('Determiner') ||
    tags.has('Adjective') ||
    tags.has('Possessive') ||
    (tags.has('Value') && isNoun(line, at + 1))
  )
}

function startsPhrase(line: Line, at: number): boolean {
  return !/^(?:of|in|for|[-‐‑]|['’ʼ]s?)$/u.test(lowAt(line, at))
}
