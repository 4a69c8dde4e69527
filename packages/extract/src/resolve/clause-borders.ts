import {
  COORDINATORS,
  OPENER_MODIFIERS,
  PREPOSITION_SUBORDINATORS,
  PREPOSITIONS,
  RELATIVIZERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../words/clause-words.ts'
import { CLAUSE_TAKERS, THINKING_VERBS } from '../words/verb-words.ts'
import { commasBetween, isComma } from './commas.ts'
import { isNominal, phraseStarts } from './noun-phrases.ts'
import { hasTag, isClosed, isInnerHyphen, normalAt, type SentenceView } from './sentence-view.ts'
import type { VerbGroup } from './verb-groups.ts'

/** How a clause hangs on the one before it. */
export type ClauseKind = 'main' | 'relative' | 'reduced' | 'adverbial' | 'content' | 'coordinate' | 'resumed'

/** Where one clause ends and the next begins: the first word of the next, and what the next is. */
export interface ClauseBorder {
  readonly at: number
  readonly kind: ClauseKind
}

/** A clause that is open: its verb and what it is. */
export interface OpenClause {
  readonly verb: VerbGroup
  readonly kind: ClauseKind
  /** Whether the clause around it still waits for its verb: "The mill, | which makes paper, | closed". */
  readonly isAwaited: boolean
}

type Rule = (view: SentenceView, before: OpenClause, after: VerbGroup) => ClauseBorder | undefined

/** The surest sign first: an opener, a strong mark, a coordinator, a comma; then what no word marks. */
const RULES: readonly Rule[] = [atGerund, atOpener, atStrongMark, atCoordinator, atComma, atReducedRelative, atUnmarked]

/** The border between two neighboring verb groups. */
export function borderBetween(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder {
  for (const rule of RULES) {
    const border = rule(view, before, after)
    if (border !== undefined) return border
  }
  return { at: after.start, kind: 'resumed' }
}

/** "…, forcing a debate"; "emails showing that …". */
function atGerund(view: SentenceView, _before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  if (after.form !== 'gerund') return undefined
  const isApart = isComma(view, after.start - 1)
  return { at: isApart ? after.start - 1 : after.start, kind: 'reduced' }
}

function atOpener(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  for (let at = after.start - 1; at >= before.verb.end; at -= 1) {
    if (isClosed(view, at)) continue
    const kind = openerKind(view, before, after, at)
    if (kind !== undefined) return { at: openerStart(view, before.verb.end, at), kind }
  }
  return undefined
}

function openerKind(view: SentenceView, before: OpenClause, after: VerbGroup, at: number): ClauseKind | undefined {
  const normal = normalAt(view, at)
  if (normal === 'because' && normalAt(view, at + 1) === 'of') return undefined
  if (SUBORDINATORS.has(normal)) return 'adverbial'
  if (PREPOSITION_SUBORDINATORS.has(normal)) return marksBetween(view, at, after.start) ? undefined : 'adverbial'
  if (!RELATIVIZERS.has(normal)) return undefined
  if (normal !== 'that') return 'relative'
  if (/sel(?:f|ves)$/u.test(normalAt(view, at - 1))) return 'content'
  if (at === after.start - 1 && isNominal(view, at - 1)) return 'relative'
  if (at === before.verb.end || CLAUSE_TAKERS.has(normalAt(view, before.verb.head))) return 'content'
  return isNominal(view, at - 1) ? 'relative' : 'content'
}

/** The opener with what goes before it: "just as", "on which", "and that". */
function openerStart(view: SentenceView, from: number, opener: number): number {
  let at = opener
  const takes = (index: number): boolean =>
    !isClosed(view, index) &&
    (OPENER_MODIFIERS.has(normalAt(view, index)) ||
      COORDINATORS.has(normalAt(view, index)) ||
      isComma(view, index) ||
      (RELATIVIZERS.has(normalAt(view, opener)) && PREPOSITIONS.has(normalAt(view, index))))
  while (at - 1 >= from && takes(at - 1)) at -= 1
  return at
}

/** ";", ":", a dash, a quotation mark that opens or closes speech. The one nearest to the second verb. */
function atStrongMark(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  for (let at = after.start - 1; at >= before.verb.end; at -= 1) {
    if (isClosed(view, at) || isInnerHyphen(view, at)) continue
    if (/^(?:[;:]|--?|—|–)$/u.test(normalAt(view, at))) return { at, kind: 'main' }
    if (normalAt(view, at) === '(' && !isBracketed(view, at, after.start)) return { at, kind: 'main' }
    if (closesSpeech(view, at)) return { at: at + 1, kind: 'main' }
    if (opensSpeech(view, at)) return { at, kind: 'main' }
  }
  return undefined
}

/** Whether the bracket closes before the verb: "(D-N.Y.)", "(in May)". */
function isBracketed(view: SentenceView, opening: number, verb: number): boolean {
  return view.words.slice(opening, verb).some(({ text }) => text === ')')
}

/** A closing mark after a comma, period or the like: `today,” she said`. */
export function closesSpeech(view: SentenceView, at: number): boolean {
  return /^["”]$/u.test(normalAt(view, at)) && /^[,.?!]$/u.test(normalAt(view, at - 1))
}

/** An opening mark after a comma or colon: `said, “They`. */
function opensSpeech(view: SentenceView, at: number): boolean {
  return /^["“]$/u.test(normalAt(view, at)) && /^[,:]$/u.test(normalAt(view, at - 1)) && !closesSpeech(view, at)
}

/** "and closed the mill"; "and the mill closed", the latter after a comma or where no list of nouns is likely. */
function atCoordinator(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  for (let at = after.start - 1; at >= before.verb.end; at -= 1) {
    if (isClosed(view, at) || !COORDINATORS.has(normalAt(view, at))) continue
    const start = isComma(view, at - 1) ? at - 1 : at
    if (isBareBetween(view, at + 1, after.start)) return { at: start, kind: 'coordinate' }
    if (start < at || SUBJECT_PRONOUNS.has(normalAt(view, at + 1)) || !isNominal(view, at - 1)) {
      return { at: start, kind: 'main' }
    }
  }
  return undefined
}

/** Whether nothing but adverbs, times and their prepositions stands there. */
export function isBareBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isLight = hasTag(view, at, 'Adverb') || PREPOSITIONS.has(normalAt(view, at)) || isComma(view, at)
    if ((view.timeOf[at] ?? -1) < 0 && !isLight) return false
  }
  return true
}

function atComma(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  const commas = commasBetween(view, before.verb.end, after.start)
  const last = commas.at(-1)
  const [first] = commas
  if (first === undefined || last === undefined) return undefined
  // "Because the mill closed, the owner, Ana Ruiz, left": what opened with a word ends at the first comma.
  if (before.kind === 'adverbial' && before.isAwaited && first !== last) return { at: first, kind: 'main' }
  if (isBareBetween(view, last + 1, after.start)) {
    const isEmbedded = before.kind === 'relative' || before.kind === 'reduced' || before.kind === 'adverbial'
    return { at: last, kind: isEmbedded ? 'resumed' : after.form === 'past' ? 'coordinate' : 'resumed' }
  }
  // "…, a plan announced last week": the noun is set beside what is before, and the participle narrows it.
  const isBeside = /^an?$/u.test(normalAt(view, last + 1)) && isObjectless(view, after) && before.kind !== 'adverbial'
  return isBeside ? { at: after.start, kind: 'reduced' } : { at: first, kind: 'main' }
}

/** A bare past that a preposition or a time follows: it may be a participle. */
export function isObjectless(view: SentenceView, { form, end }: VerbGroup): boolean {
  const next = normalAt(view, end)
  return form === 'past' && ((PREPOSITIONS.has(next) && next !== 'to') || (view.timeOf[end] ?? -1) >= 0)
}

/** "a report released last week": a bare past right after the noun that it belongs to. */
function atReducedRelative(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  if (after.form !== 'past' || before.isAwaited || CLAUSE_TAKERS.has(normalAt(view, before.verb.head))) return undefined
  // "a curfew it put in place": a pronoun is the subject of what follows.
  if (SUBJECT_PRONOUNS.has(normalAt(view, after.start - 1))) return undefined
  return phraseStarts(view, before.verb.end, after.start).length < 2 && isNominal(view, after.start - 1)
    ? { at: after.start, kind: 'reduced' }
    : undefined
}

/** "the speech | he gave", "police said | the man died"; with no subject between, the outer clause goes on. */
function atUnmarked(view: SentenceView, before: OpenClause, after: VerbGroup): ClauseBorder | undefined {
  const starts = phraseStarts(view, before.verb.end, after.start)
  if (CLAUSE_TAKERS.has(normalAt(view, before.verb.head))) {
    // "I think by Friday she will": what is thought begins at once; what is said, after the time of the saying.
    if (THINKING_VERBS.has(normalAt(view, before.verb.head)) && PREPOSITIONS.has(normalAt(view, before.verb.end))) {
      return { at: before.verb.end, kind: 'content' }
    }
    const start = starts.find((at) => (view.timeOf[at] ?? -1) < 0) ?? after.start
    return { at: start, kind: 'content' }
  }
  const own = starts.at(-1)
  const isEmbedded = before.kind === 'relative' || before.kind === 'reduced' || before.verb.form === 'past'
  if (own === undefined || (isEmbedded && !SUBJECT_PRONOUNS.has(normalAt(view, own)))) return undefined
  return { at: own, kind: 'relative' }
}

/** Whether a mark stands between the two places. */
function marksBetween(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isClosed(view, at) && /^[,;:"“”()]$/u.test(normalAt(view, at))) return true
  }
  return false
}
