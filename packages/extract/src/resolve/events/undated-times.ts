import { PREPOSITIONS } from '../../words/clause-words.ts'
import { isDocumentNoun, isEventNoun } from '../../words/event-nouns.ts'
import { PLACING_WORDS, TIME_PARTS } from '../../words/event-relations.ts'
import type { EventTime } from './event-times.ts'
import { nounAfter } from '../noun-phrases.ts'
import { hasTag, normalAt, type SentenceView, type WordRange } from '../sentence-view.ts'

/** Comparisons ("than in 2001") and years that are part of what something is called ("the 2024 elections"). */
export function isNoDate(view: SentenceView, time: EventTime): boolean {
  const before = normalAt(view, time.start - 1)
  if (
    /^(?:than|toward|towards|about)$/u.test(before) ||
    isQuoted(view, time.inner) ||
    view.inName[time.inner.start] === true
  )
    return true
  // "the first time since mid-February": how long it had not been so.
  if (before === 'time' && time.relation === 'since') return true
  if (before === 'of' && time.start === time.inner.start && !datesThroughOf(normalAt(view, time.start - 2))) return true
  const words = wordsOf(view, time.inner)
  // datetime="2015-12-02": an attribute of markup that the text kept.
  if (/^["']$/u.test(normalAt(view, time.inner.start - 1)) && normalAt(view, time.inner.start - 2) === '=') return true
  return (
    isFigurative(view, time.inner, words) ||
    isInTitle(view, time.inner, words) ||
    isNamedDay(view, time, words) ||
    isRunningPeriod(view, time, words) ||
    isLabel(view, time)
  )
}

/** "the attack of May 3", "the night of May 3", but not "the gains of last year". */
function datesThroughOf(noun: string): boolean {
  return isEventNoun(noun) || TIME_PARTS.has(noun)
}

/** "a brighter tomorrow": no day. */
function isFigurative(view: SentenceView, { start }: WordRange, words: string): boolean {
  return /^(?:today|tomorrow|yesterday)$/u.test(words) && hasTag(view, start - 1, 'Adjective')
}

/** "Daily Today", "USA TODAY": a capital within a sentence. */
function isInTitle(view: SentenceView, { start }: WordRange, words: string): boolean {
  if (!/^(?:today|tonight|tomorrow)(?!\p{L})/u.test(words) || !/^\p{Lu}/u.test(view.words[start]?.text ?? ''))
    return false
  return start > 0 && /[\p{L}\p{N}]$/u.test(view.words[start - 1]?.text ?? '')
}

/** “Today”: the title of something. */
function isQuoted(view: SentenceView, { start, end }: WordRange): boolean {
  return /^[“"]$/u.test(normalAt(view, start - 1)) && /^[”",]$/u.test(normalAt(view, end))
}

function wordsOf(view: SentenceView, { start, end }: WordRange): string {
  return Array.from({ length: end - start }, (_, index) => normalAt(view, start + index)).join(' ')
}

/** "the Sept. 11 attacks", "a 9/11 memorial": the name of a day long past, unless its year stands there. */
function isNamedDay(view: SentenceView, { inner }: EventTime, words: string): boolean {
  if (!/^(?:sept\.?|september) 11(?:th)?$|^9 ?\/ ?11$/u.test(words)) return false
  const next = normalAt(view, nounAfter(view, inner.end) ?? inner.end)
  return /^\p{L}/u.test(next) && !PREPOSITIONS.has(next) && !/^(?:attack|assault|raid)$/u.test(next)
}

/** "this year's race", "today's voters": the present as a label. */
function isRunningPeriod(view: SentenceView, { inner }: EventTime, words: string): boolean {
  return /^(?:this (?:year|season|month|week)|today)$/u.test(words) && /^['’]s?$/u.test(normalAt(view, inner.end))
}

/** A year before a noun is part of a label, unless "a" brings in something new: "a 2013 memo", "a 2002 inquiry". */
function isLabel(view: SentenceView, { inner, times }: EventTime): boolean {
  const only = times.length === 1 && inner.end === inner.start + 1
  if (!only || !/^\d{4}$/u.test(normalAt(view, inner.start))) return false
  if (PLACING_WORDS.has(normalAt(view, inner.start - 1))) return false
  const noun = nounAfter(view, inner.end)
  if (noun === undefined) return ['Determiner', 'Possessive'].some((tag) => hasTag(view, inner.start - 1, tag))
  if (normalAt(view, inner.start - 2) === 'since') return false
  const isNew = /^(?:a|an)$/u.test(normalAt(view, inner.start - 1))
  return !isNew || !(isDocumentNoun(normalAt(view, noun)) || isEventNoun(normalAt(view, noun)))
}
