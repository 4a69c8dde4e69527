import { PREPOSITIONS, RELATIVIZERS, SUBORDINATORS } from '../words/clause-words.ts'
import { DENIALS } from '../words/event-statuses.ts'
import { CLAUSE_TAKERS } from '../words/verb-words.ts'
import { borderBetween, type ClauseKind, isBareBetween, isObjectless, type OpenClause } from './clause-borders.ts'
import { commasBetween, isComma } from './commas.ts'
import { isNominal } from './noun-phrases.ts'
import { normalAt, type SentenceView, type WordRange } from './sentence-view.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** A clause of a sentence: its verb and the pieces of the sentence that are its own. */
export interface Clause {
  /** Null where the sentence has no verb at all. */
  readonly verb: VerbGroup | null
  readonly kind: ClauseKind
  /** In text order. More than one where a clause inside it parts them: "The mill | , which … | closed". */
  readonly pieces: readonly WordRange[]
  /** The first word of the clause, its subject included, when that stands before its first piece. */
  readonly from: number
}

/** A piece of a clause as it is cut, before pieces of one clause are joined. */
interface Piece extends WordRange {
  readonly kind: ClauseKind
  readonly verb: VerbGroup | null
}

/** Cuts a sentence into its clauses, one a finite verb or participle that stands for one, in text order. */
export function cutClauses(view: SentenceView): Clause[] {
  const groups = findVerbGroups(view)
  const heads = groups.filter((group, index) => {
    if (!headsClause(view, group) || isNounInPhrase(view, group)) return false
    return !isObjectOfInfinitive(group, groups.slice(0, index))
  })
  return joined(view, cutPieces(view, heads))
}

/** "met to discuss document requests": after a full verb and an infinitive, what looks like a verb is its object. */
function isObjectOfInfinitive({ form, start }: VerbGroup, before: readonly VerbGroup[]): boolean {
  const last = before.at(-1)
  const isNear = last?.form === 'infinitive' && start - last.end <= 2
  return form === 'present' && isNear && before.some((group) => group.form === 'past' || group.form === 'finite')
}

/** An infinitive heads none, nor does a gerund after a preposition ("by closing the mill"). */
function headsClause(view: SentenceView, group: VerbGroup): boolean {
  if (group.form === 'infinitive') return false
  if (group.form !== 'gerund') return true
  const before = group.start - 1
  // "denied attacking the town": what is denied is a clause of its own.
  if (DENIALS.has(normalAt(view, before))) return true
  // "…, beginning in May": a relation to a time.
  const isRelation = /^(?:beginning|starting)$/u.test(normalAt(view, group.head))
  if (isRelation && [1, 2, 3].some((ahead) => (view.timeOf[group.head + ahead] ?? -1) >= 0)) return false
  return !PREPOSITIONS.has(normalAt(view, before)) && (isNominal(view, before) || normalAt(view, before) === ',')
}

/** "Despite tests this year, …": what looks like a verb in a sentence's first phrase, after its preposition. */
function isNounInPhrase(view: SentenceView, group: VerbGroup): boolean {
  if (group.form !== 'present' || !PREPOSITIONS.has(normalAt(view, 0))) return false
  return commasBetween(view, 0, group.start).length === 0
}

function cutPieces(view: SentenceView, groups: readonly VerbGroup[]): Piece[] {
  const [first] = groups
  if (first === undefined) return [{ start: 0, end: view.words.length, kind: 'main', verb: null }]
  const pieces: Piece[] = []
  const opening = firstOpening(view, first, groups[1])
  let open = { ...opening, verb: first, isAwaited: opening.start > 0 }
  if (open.isAwaited) pieces.push({ start: 0, end: open.start, kind: 'main', verb: null })
  for (const verb of groups.slice(1)) {
    const { at, kind } = borderBetween(view, open, verb)
    if (isNoVerb(open, kind, verb)) continue
    if (isNounBefore(view, open, kind, verb)) {
      open = { ...open, verb }
      continue
    }
    const start = Math.max(at, open.verb.end)
    pieces.push({ start: open.start, end: start, kind: open.kind, verb: open.verb })
    open = { start, kind, verb, isAwaited: open.isAwaited && kind !== 'resumed' && kind !== 'main' }
  }
  return [...pieces, { start: open.start, end: view.words.length, kind: open.kind, verb: open.verb }]
}

/** A present form that nothing parts from the verb before it is a noun: "urged them to resume talks". */
function isNoVerb(open: OpenClause, kind: ClauseKind, verb: VerbGroup): boolean {
  const isEmbedded = open.kind === 'relative' || open.kind === 'reduced'
  return kind === 'resumed' && verb.form === 'present' && !isEmbedded
}

/** "The attacks in Paris changed the race": what looked like a verb is the subject of the one that has an object. */
function isNounBefore(view: SentenceView, open: OpenClause, kind: ClauseKind, verb: VerbGroup): boolean {
  if (open.verb.form !== 'present' || (kind !== 'reduced' && kind !== 'resumed')) return false
  const isFull = verb.form === 'finite' || (verb.form === 'past' && !isObjectless(view, verb))
  return isFull && !CLAUSE_TAKERS.has(normalAt(view, open.verb.head))
}

/** Where the clause of the first verb begins: after the words of the main clause when it is a relative clause. */
function firstOpening(
  view: SentenceView,
  verb: VerbGroup,
  next: VerbGroup | undefined,
): { start: number; kind: ClauseKind } {
  const opener = subordinatorBefore(view, verb.start)
  if (opener !== undefined) return { start: opener, kind: 'adverbial' }
  for (let at = verb.start; at > 1 && isBareBetween(view, at, verb.start); at -= 1) {
    if (!RELATIVIZERS.has(normalAt(view, at - 1))) continue
    return { start: isComma(view, at - 2) ? at - 2 : at - 1, kind: 'relative' }
  }
  if (next !== undefined && narrowsSubject(view, verb, next)) return { start: verb.start, kind: 'reduced' }
  // "The plan, hammered out on Sunday, was …": a bare past after a comma and a noun phrase is no main verb.
  const comma = verb.start - 1
  const isApart = verb.form === 'past' && comma > 0 && commasBetween(view, comma, verb.start).length > 0
  return isApart && commasBetween(view, 0, comma).length === 0
    ? { start: comma, kind: 'reduced' }
    : { start: 0, kind: 'main' }
}

/** Gives a resumed clause its subject back, and what follows an embedded clause's closing comma to the outer one. */
function joined(view: SentenceView, pieces: readonly Piece[]): Clause[] {
  const clauses: Clause[] = []
  for (const piece of pieces) {
    const isEmbedded = piece.kind === 'relative' || piece.kind === 'reduced'
    const tail = isEmbedded ? tailOf(view, piece) : undefined
    const own = { start: piece.start, end: tail ?? piece.end }
    const outer = clauses.findLastIndex(({ kind }) => kind !== 'relative' && kind !== 'reduced')
    const host = clauses[outer]
    if (tail !== undefined && host !== undefined) {
      clauses[outer] = { ...host, pieces: [...host.pieces, { start: tail, end: piece.end }] }
    }
    if ((piece.kind === 'resumed' || piece.kind === 'main') && host?.verb === null) {
      clauses[outer] = { ...host, verb: piece.verb, pieces: [...host.pieces, own] }
    } else {
      const from = piece.kind === 'resumed' ? (host?.from ?? 0) : piece.start
      clauses.push({ verb: piece.verb, kind: piece.kind, pieces: [own], from })
    }
  }
  return clauses
}

/** "In this case, | because the mill closed": where the clause of the first verb opens, if a word opens it. */
function subordinatorBefore(view: SentenceView, verb: number): number | undefined {
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (isComma(view, at)) return undefined
    if (SUBORDINATORS.has(normalAt(view, at)) && normalAt(view, at + 1) !== 'of') return at
  }
  return undefined
}

/** "A report released last week found that …": a bare past without object, and a full verb that nothing parts from it. */
function narrowsSubject(view: SentenceView, verb: VerbGroup, next: VerbGroup): boolean {
  if (verb.form !== 'past' || verb.start === 0 || !isNominal(view, verb.start - 1)) return false
  if (next.form === 'gerund' || CLAUSE_TAKERS.has(normalAt(view, verb.head))) return false
  const open: OpenClause = { verb, kind: 'reduced', isAwaited: true }
  return isObjectless(view, verb) && borderBetween(view, open, next).kind === 'resumed'
}

/** The clauses right before and right after a clause's verb, by place in the text. */
export function neighborsOf(clauses: readonly Clause[], clause: Clause): Clause[] {
  const { verb } = clause
  const own = clause.pieces.find(({ start, end }) => verb !== null && start <= verb.head && verb.head < end)
  if (own === undefined) return []
  return clauses.filter(
    (other) => other !== clause && other.pieces.some(({ start, end }) => start === own.end || end === own.start),
  )
}

/** The comma that closes a clause which a comma opened; undefined where it runs to its end. */
function tailOf(view: SentenceView, piece: Piece): number | undefined {
  if (piece.verb === null || normalAt(view, piece.start) !== ',') return undefined
  const closing = commasBetween(view, piece.verb.end, piece.end).find((at) => PREPOSITIONS.has(normalAt(view, at + 1)))
  return closing
}
