import { COORDINATORS, PREPOSITIONS } from '../../words/clause-words.ts'
import type { ClauseKind } from '../clause-borders.ts'
import { nounPhraseStart } from '../noun-phrases.ts'
import { hasTag, normalAt, type SentenceView } from '../sentence-view.ts'

/**
 * Where a label may begin so that its first words are the subject of the verb at `verb`, best first: the whole subject,
 * without its article, the name that it ends with. None where the subject cannot be told: what narrows a subject is not
 * who acts ("parents with children in two schools wrote": not "two schools wrote").
 */
export function subjectStarts(view: SentenceView, verb: number, kind: ClauseKind): number[] {
  // "according to a poll | released in May": what the poll hangs on is no part of it.
  const whole = kind === 'reduced' ? phraseStart(view, verb) : wholeSubject(view, verb)
  if (whole === undefined || whole === verb) return []
  const bare = /^(?:a|an|the)$/u.test(normalAt(view, whole)) ? [whole + 1] : []
  return [whole, ...bare, ...nameBefore(view, verb)]
}

/** Back over "parents with children in two schools"; undefined for lists of more than two and where no noun stands. */
function wholeSubject(view: SentenceView, verb: number): number | undefined {
  let at = phraseStart(view, verb)
  if (at === verb) return undefined
  while (at > 0 && isJoint(view, at - 1)) {
    const before = phraseStart(view, at - 1)
    if (before === at - 1) return undefined
    if (COORDINATORS.has(normalAt(view, at - 1)) && normalAt(view, before - 1) === ',') return undefined
    at = before
  }
  return at
}

function phraseStart(view: SentenceView, end: number): number {
  const at = nounPhraseStart(view, end)
  return hasTag(view, at - 1, 'Honorific') ? at - 1 : at
}

function isJoint(view: SentenceView, at: number): boolean {
  return PREPOSITIONS.has(normalAt(view, at)) || normalAt(view, at) === 'and' || normalAt(view, at) === 'or'
}

/** "Ana Ruiz" of "the regional council's press officer Ana Ruiz said". */
function nameBefore(view: SentenceView, verb: number): number[] {
  let at = verb
  while (at > 0 && (view.inName[at - 1] === true || (at < verb && hasTag(view, at - 1, 'Honorific')))) at -= 1
  const isOwn = hasTag(view, at - 1, 'Noun') && !hasTag(view, at - 1, 'Possessive') && normalAt(view, at - 1) !== 'of'
  return at < verb && isOwn ? [at] : []
}
