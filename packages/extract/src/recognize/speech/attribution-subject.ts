import type { Span } from '@factsheet/model'
import type { ReadText, Word } from '../../read/text.ts'
import { indexFrom, isFiniteVerb } from './attribution.ts'
import type { CueMention } from '../mention.ts'
import type { Row } from '../quotations/quotation-surroundings.ts'
import { clauseStart, phraseBefore } from './speaker-phrase.ts'

/**
 * The subject of a verb, in the words before it: that of the main clause for a participle after a comma ("Ruiz nodded,
 * adding"), that of the verb before it for a second verb ("Ruiz nodded and said").
 */
export function subjectOf(read: ReadText, words: readonly Word[], at: number): Span | null {
  const isParticiple =
    /.ing$/u.test(words[at]?.normal ?? '') && /^(?:,|while|by|before|after|without)$/u.test(words[at - 1]?.normal ?? '')
  const own = isParticiple ? null : phraseBefore(read, words, 0, at)
  return own ?? mainSubject(read, words, at, isParticiple ? 'first' : 'last')
}

/**
 * "Ruiz said that the mill should close but added, “…”": for a verb right after "and" or "but", the subject of the verb of
 * saying in the same tense that it is joined to; null where none stands before it in the main clause.
 */
export function sharedSubject(read: ReadText, { words, cues }: Row, at: number): Span | null {
  const verb = words[at]
  if (verb === undefined || !/^(?:and|but)$/u.test(words[at - 1]?.normal ?? '')) return null
  const main = words[clauseStart(words, 0, at)]?.start ?? 0
  const other = cues.findLast(
    (cue) =>
      cue.kind === 'verb' &&
      cue.use === 'finite' &&
      cue.span.start >= main &&
      cue.span.end <= verb.start &&
      isPast(words, cue.span) === verb.tags.has('PastTense'),
  )
  return other === undefined ? null : subjectOf(read, words, indexFrom({ words }, other.span.start))
}

function isPast(words: readonly Word[], { start, end }: CueMention['span']): boolean {
  return words.some((word) => word.start >= start && word.end <= end && word.tags.has('PastTense'))
}

/** The subject of the first or last verb before the word at `at`. */
export function mainSubject(read: ReadText, words: readonly Word[], at: number, which: 'first' | 'last'): Span | null {
  const from = clauseStart(words, 0, at)
  const verbs = words.flatMap((word, index) =>
    index > from && index < at && isFiniteVerb(word) && words[index - 1]?.normal !== 'to' ? [index] : [],
  )
  const ordered = which === 'first' ? verbs : verbs.toReversed()
  for (const verb of ordered) {
    const subject = phraseBefore(read, words, from, firstOfVerb(words, verb))
    if (subject !== null) return subject
  }
  return null
}

/** The first word of a verb with its auxiliaries and adverbs. */
function firstOfVerb(words: readonly Word[], verb: number): number {
  let at = verb
  while (at > 0 && (words[at - 1]?.tags.has('Auxiliary') === true || words[at - 1]?.tags.has('Adverb') === true))
    at -= 1
  return at
}
