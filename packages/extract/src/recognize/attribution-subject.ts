import type { Span } from '@factsheet/model'
import type { ReadText, Word } from '../read/text.ts'
import { isFiniteVerb } from './attribution.ts'
import { clauseStart, phraseBefore } from './speaker-phrase.ts'

/**
 * The subject of a verb, in the words before it: that of the main clause for a participle after a comma ("Ruiz nodded,
 * adding"), that of the verb before it for a second verb ("Ruiz nodded and said").
 */
export function subjectOf(read: ReadText, words: readonly Word[], at: number): Span | null {
  const isParticiple =
    words[at]?.tags.has('Gerund') === true && /^(?:,|while|by|before|after|without)$/u.test(words[at - 1]?.normal ?? '')
  const own = isParticiple ? null : phraseBefore(read, words, 0, at)
  return own ?? mainSubject(read, words, at, isParticiple ? 'first' : 'last')
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
