import { isDocumentNoun, isEventNoun } from '../../words/event-nouns.ts'
import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import { PLACING_WORDS, TIME_PARTS } from '../../words/event-relations.ts'
import { isNominal } from '../syntax/noun-phrases.ts'
import { headOf, labelAt, normalAt, type Parse, tagAt, type TokenRange, topOf } from '../syntax/parse.ts'
import type { EventTime } from './event-times.ts'

/** Comparisons ("than in 2001") and years that are part of what something is called ("the 2024 elections"). */
export function isNoDate(parse: Parse, time: EventTime): boolean {
  const before = normalAt(parse, time.start - 1)
  const { start, end } = time.inner
  if (/^(?:than|toward|towards|about|like)$/u.test(before) || parse.tokens[start]?.inName === true) return true
  if (/^[“"]$/u.test(normalAt(parse, start - 1)) && /^[”",]$/u.test(normalAt(parse, end))) return true
  // "the first time since early August": how long it had not been so.
  if (before === 'time' && time.relation === 'since') return true
  if (before === 'of' && time.start === start && !datesThroughOf(parse, time.start - 1)) return true
  // "careful in summer when fevers come": every summer.
  if (normalAt(parse, end) === 'when' && /^(?:spring|summer|fall|autumn|winter)$/u.test(normalAt(parse, start)))
    return true
  // "her last year as warden"
  if (
    /^(?:his|her|its|their|my|our)$/u.test(before) &&
    /^(?:last|next|first|final) year$/u.test(`${normalAt(parse, start)} ${normalAt(parse, end - 1)}`)
  )
    return true
  // "for the quarter ended Sept. 30": which quarter that is, only the day tells.
  if (/^(?:ended|ending)$/u.test(normalAt(parse, end))) return true
  if (time.times.length === 1 && isCompared(parse, time)) return true
  // datetime="2015-12-02": an attribute of markup that the text kept.
  if (normalAt(parse, start - 2) === '=') return true
  const words = parse.tokens.slice(start, end).map(({ normal }) => normal)
  return isFigurative(parse, time.inner, words.join(' ')) || isLabel(parse, time, words.join(' '))
}

/** Most tokens of the amount that stands before the time of what something is compared with. */
const LONGEST_AMOUNT = 12

/** "up from the same time last year", "from $407 million a year earlier", "compared with 9 last May": the time of the other. */
function isCompared(parse: Parse, { inner }: EventTime): boolean {
  let at = inner.start - 1
  while (/^(?:the|same|time|period|of|in|an?|,)$/u.test(normalAt(parse, at))) at -= 1
  if (isComparing(parse, at)) return true
  const from = Math.max(0, at - LONGEST_AMOUNT)
  const link = parse.tokens
    .slice(from, at + 1)
    .findLastIndex(
      ({ normal, index }) => /^(?:from|than|with|to|against|versus)$/u.test(normal) && isComparing(parse, index),
    )
  const between = link === -1 ? [] : parse.tokens.slice(from + link + 1, at + 1)
  return between.some(({ tag }) => tag === 'CD') && !between.some(({ tag }) => /^(?:VB[DPZ]|MD|WDT|WP)$/u.test(tag))
}

/** "down from", "compared with", "more than": what stands behind is held against what is told. */
function isComparing(parse: Parse, at: number): boolean {
  const word = normalAt(parse, at)
  if (word === 'against' || word === 'versus') return true
  const before = parse.tokens.slice(Math.max(0, at - COMPARED_REACH), at)
  // "more than 40" bounds a number.
  if (
    word === 'than' &&
    /^(?:CD|\$)$/u.test(tagAt(parse, at + 1)) &&
    /^(?:more|less|fewer)$/u.test(normalAt(parse, at - 1))
  )
    return false
  if (word === 'than') return before.some(({ tag }) => /^(?:JJR|RBR)$/u.test(tag))
  if (word === 'with' || word === 'to')
    return before.slice(-3).some(({ normal }) => /^compar(?:ed|es?|ing)$/u.test(normal))
  return (
    word === 'from' &&
    before.some(({ normal }) => CHANGE_WORDS.has(normal) || /^(?:up|down|higher|lower)$/u.test(normal))
  )
}

/** How many tokens before "from" the word of change may stand: "fell to $392 million from". */
const COMPARED_REACH = 14

/** "the attack of May 3", "the night of May 3", but not "the gains of last year". */
function datesThroughOf(parse: Parse, of: number): boolean {
  const noun = normalAt(parse, headOf(parse, of))
  return isEventNoun(noun) || TIME_PARTS.has(noun)
}

/** "a brighter tomorrow", "Daily Today": no day. */
function isFigurative(parse: Parse, { start }: TokenRange, words: string): boolean {
  if (!/^(?:today|tonight|tomorrow|yesterday)$/u.test(words)) return false
  const isTitle =
    start > 0 && /^\p{Lu}/u.test(parse.tokens[start]?.text ?? '') && /[\p{L}\p{N}]$/u.test(normalAt(parse, start - 1))
  return isTitle || tagAt(parse, start - 1).startsWith('JJ')
}

/** The noun that a time stands before and belongs to: "Friday's test", "the June 9 fire"; undefined for none. */
export function nounOf(parse: Parse, { inner }: EventTime): number | undefined {
  const top = topOf(parse, inner)
  const noun = headOf(parse, top)
  const isBefore = noun >= inner.end && /^(?:poss|compound|nummod|amod|nmod|npadvmod|det)$/u.test(labelAt(parse, top))
  if (!isBefore || !isNominal(parse, noun)) return undefined
  return labelAt(parse, noun) === 'compound' ? headOf(parse, noun) : noun
}

/**
 * A time before a noun that it only names: "this year's budget", "the Sept. 11 service", and a year unless "a" brings in
 * something new ("a 2013 memo").
 */
function isLabel(parse: Parse, time: EventTime, words: string): boolean {
  const noun = nounOf(parse, time)
  if (noun === undefined) return false
  const name = normalAt(parse, noun)
  const isHappening = isEventNoun(name) || isDocumentNoun(name)
  if (/^(?:sept\.?|september) 11(?:th)?$|^9 ?\/ ?11$/u.test(words)) return !/^(?:attack|assault|raid)$/u.test(name)
  if (/^(?:this (?:year|season|month|week)|today)$/u.test(words)) return !isHappening
  if (!/^\d{4}(?: ?[-–] ?\d{2,4})?$/u.test(words) || PLACING_WORDS.has(normalAt(parse, time.inner.start - 1)))
    return false
  if (time.relation !== 'at') return false
  return !isHappening || !/^(?:a|an)$/u.test(normalAt(parse, time.inner.start - 1))
}
