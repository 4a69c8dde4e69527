import {
  type ExtractedFigure,
  type ExtractedTime,
  type Extent,
  extentsOf,
  overlaps,
  type Seen,
  slice,
  type Span,
} from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../read/text.ts'
import { isDemonym } from '../words/demonyms.ts'
import type { Entities } from './entities.ts'

const REASON = 'a capitalized name that is no person, organization or place here'

/** Capitalized within a sentence, and no name by itself. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'i mr mrs ms dr sir judge rev sen rep gov gen a.m p.m ok god e.t et gmt est edt pdt'.split(' '),
)

/** Words that go on inside a name: "Man of the Match". */
const JOINS: ReadonlySet<string> = new Set(['of', 'the', 'de', 'la', 'and'])

/**
 * Capitalized words that no person, organization, place, time or figure holds: names of programs, laws, contests. Each
 * name once, at its first place; the word that opens a sentence or a quotation is none, nor is one of a people.
 */
export function unusedNames(read: ReadText, used: readonly Extent[]): Seen[] {
  const found = new Map<string, Seen>()
  const placed = extentsOf(used, (extent) => [extent])
  for (const sentence of read.sentences) {
    const own = placed.overlapping(sentence)
    for (const { start, end } of runsOf(sentence, own)) {
      const span = slice(read.text, start, end)
      if (!found.has(span.text)) found.set(span.text, seenAs(span))
    }
  }
  return [...found.values()]
}

function seenAs(span: Span): Seen {
  return CALENDAR.test(span.text)
    ? { span, kind: 'date', reason: 'a month or day of the week that is part of no date' }
    : { span, kind: 'name', reason: REASON }
}

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** Runs of capitalized words outside `used`, with the small words between two of them. */
function runsOf({ words }: ReadSentence, used: readonly Extent[]): Extent[] {
  const runs: Extent[] = []
  let last = -1
  for (const [at, word] of words.entries()) {
    if (!isName(words, at) || used.some((extent) => overlaps(extent, word))) continue
    const before = runs.at(-1)
    const between = words.slice(last + 1, at)
    const goesOn =
      before !== undefined && between.every(({ text }) => JOINS.has(text) && text !== 'and') && between.length < 3
    if (goesOn) runs[runs.length - 1] = { start: before.start, end: word.end }
    else runs.push({ start: word.start, end: word.end })
    last = at
  }
  return runs
}

function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !/^\p{Lu}[\p{L}\d.’'&-]*\p{L}/u.test(word.text)) return false
  const plain = word.text.toLowerCase().replaceAll(/['’]s?$|\.$/gu, '')
  const isSmall = (['Pronoun', 'Determiner', 'Preposition', 'Conjunction'] as const).some((tag) => word.tags.has(tag))
  return !isSmall && !opens(words, at) && !NO_NAMES.has(plain) && !isDemonym(plain)
}

/** At the head of the sentence, or behind a mark that opens or ends one. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before === undefined || /^[.?!:;“”"‘’'`([\u2026–—-]+$/u.test(before.text)
}

/** Where a capital letter belongs to something that the sheet tells. */
export function namedSpans(
  { people, organizations, places, groups }: Entities,
  times: readonly ExtractedTime[],
  figures: readonly ExtractedFigure[],
): Extent[] {
  const mentions = [people, organizations, places, groups].flatMap((things) =>
    things.flatMap((thing) => thing.mentions),
  )
  const roles = people.flatMap((person) => person.roles.map(({ span }) => span))
  return [...mentions, ...roles, ...times.map(({ span }) => span), ...figures.map(({ span }) => span)]
}
