import { CLAUSE_TAKERS } from '../../words/verb-words.ts'
import { complementsOf, subjectOf } from '../syntax/clauses.ts'
import { isNominal, phraseOf } from '../syntax/noun-phrases.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, type TokenRange } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import { balanced, sizeOf, trimmedRange } from './ranges.ts'
import type { Trigger } from './dating.ts'

/** Most words of a label: it stands in a drawing. */
const MOST_WORDS = 12
/** Subjects that tell nobody where the label stands alone. */
const OPEN = /^(?:i|we|you|it|this|that|these|those|which|who|what|there|one|some|many|others)$/u

/**
 * What a drawing says of a happening: subject, verb, object as verbatim pieces in text order, or the phrase of an event
 * noun. Null where no subject is told, or one that nobody could name: then nothing is drawn.
 */
export function labelOf(parse: Parse, trigger: Trigger): readonly TokenRange[] | null {
  if (trigger.kind === 'noun') return nounLabel(parse, trigger.at)
  const subject = subjectOf(parse, trigger.at)
  if (subject === undefined || OPEN.test(normalAt(parse, subject))) return null
  if (isBareSaying(parse, trigger.at) || hasOpenOwner(parse, subject)) return null
  // "Posting losses last year, the firm": the words would stand in the wrong order.
  if (subject > trigger.at && verbGroupAt(parse, trigger.at).form !== 'finite') return null
  const who = phraseOf(parse, subject)
  const verb = verbRanges(parse, trigger.at)
  const pieces = [who, ...verb]
  for (const piece of objectRanges(parse, trigger.at)) {
    const size = [...pieces, piece].reduce((sum, one) => sum + sizeOf(parse, one), 0)
    if (size <= MOST_WORDS || (pieces.length === 1 + verb.length && size <= MOST_WORDS + 4)) pieces.push(piece)
  }
  if (pieces.length === 1 + verb.length && LEADS_ON.test(normalAt(parse, trigger.at))) return null
  const joined = joinNear(parse, pieces)
  // Pieces that run into each other take along what stood between them.
  return joined.reduce((sum, one) => sum + sizeOf(parse, one), 0) > MOST_WORDS + 4 ? null : joined
}

/** Verbs that tell nothing without what follows them: "the room remained". */
const LEADS_ON =
  /^(?:be|been|is|are|was|were|remain(?:s|ed)?|become|becomes|became|seem(?:s|ed)?|came|comes?|went|goes|got|had|has|have|made|makes?|took|takes?|gave|gives?|helped|helps?|threatened|threatens|forecast)$/u

/** "their turnout": whose it is another sentence tells. */
function hasOpenOwner(parse: Parse, subject: number): boolean {
  return dependents(parse, subject, /^poss$/u).some((at) => /^(?:his|her|its|their|our|my)$/u.test(normalAt(parse, at)))
}

/** "The mayor said": what was said is a statement's matter, and without it the words tell nothing. */
function isBareSaying(parse: Parse, verb: number): boolean {
  const isSaying =
    CLAUSE_TAKERS.has(normalAt(parse, verb)) && dependents(parse, verb, /^(?:dobj|attr|oprd|xcomp)$/u).length === 0
  return isSaying && !verbGroupAt(parse, verb).passive
}

/** The verb group, with the verbs over it in a chain: "is expected to meet". */
function verbRanges(parse: Parse, verb: number): TokenRange[] {
  const own = verbGroupAt(parse, verb)
  const over = overOf(parse, verb)
  const range = withoutTime(parse, { start: own.start, end: own.end }, verb)
  return over === undefined ? range : [...verbRanges(parse, over), ...range]
}

/** The verb that an infinitive hangs on, be it by an adjective: "is | due to leave". */
function overOf(parse: Parse, verb: number): number | undefined {
  if (labelAt(parse, verb) !== 'xcomp') return undefined
  const over = headOf(parse, verb)
  if (isVerbHead(parse, over)) return over
  return headOf(parse, over) === -1 ? undefined : headOf(parse, over)
}

/** A group without what stands between auxiliary and verb: "has [in the last year] closed". */
function withoutTime(parse: Parse, { start, end }: TokenRange, verb: number): TokenRange[] {
  const inside = (at: number): boolean =>
    at === verb || (headOf(parse, at) === verb && /^(?:aux|auxpass|neg|prt|advmod)$/u.test(labelAt(parse, at)))
  const found: TokenRange[] = []
  for (let at = start; at < end; at += 1) {
    const last = found.at(-1)
    if (!inside(at)) continue
    if (last !== undefined && last.end === at) found[found.length - 1] = { start: last.start, end: at + 1 }
    else found.push({ start: at, end: at + 1 })
  }
  return found
}

/** Objects and predicates, then the phrases behind the verb, none with a time in it. */
function objectRanges(parse: Parse, verb: number): TokenRange[] {
  const over = overOf(parse, verb)
  const adjectives =
    over === undefined ? [] : dependents(parse, over, /^acomp$/u).map((at) => ({ start: at, end: at + 1 }))
  const complements = complementsOf(parse, verb).map((at) => complementRange(parse, at))
  const prepositions = dependents(parse, verb, /^(?:prep|dative|agent)$/u)
    .filter((at) => at > verb)
    .flatMap((at) => prepositionRange(parse, at))
  const clauses = dependents(parse, verb, /^(?:xcomp|ccomp)$/u).flatMap((at) => clauseRange(parse, at, verb))
  // "will meet the 2021 champion": without its object the verb tells nothing.
  return [...complements, ...[...adjectives, ...clauses, ...prepositions].filter((range) => !holdsTime(parse, range))]
}

/** "threatened to close the mill", "helped Ana Ruiz win": the clause that completes the verb, to the object of its own. */
function clauseRange(parse: Parse, at: number, verb: number): TokenRange[] {
  if (at < verb || !isVerbHead(parse, at)) return []
  const group = verbGroupAt(parse, at)
  const [subject] = dependents(parse, at, /^nsubj$/u)
  const start = subject === undefined ? group.start : phraseOf(parse, subject).start
  const [object] = complementsOf(parse, at).map((one) => complementRange(parse, one))
  return start < verb ? [] : [{ start, end: Math.max(group.end, object?.end ?? group.end) }]
}

function complementRange(parse: Parse, at: number): TokenRange {
  if (labelAt(parse, at) === 'agent' || labelAt(parse, at) === 'dative')
    return prepositionRange(parse, at)[0] ?? { start: at, end: at + 1 }
  return phraseOf(parse, at)
}

function prepositionRange(parse: Parse, at: number): TokenRange[] {
  const [object] = dependents(parse, at, /^pobj$/u)
  // "who they are counting on": the object of such a preposition stands before it.
  if (object === undefined || object < at || !isNominal(parse, object)) return []
  return [{ start: at, end: phraseOf(parse, object).end }]
}

function holdsTime(parse: Parse, { start, end }: TokenRange): boolean {
  return parse.tokens.slice(start, end).some(({ time }) => time >= 0)
}

/** "last Monday's ferry collision in the old harbor": the noun with one phrase behind it. */
function nounLabel(parse: Parse, noun: number): readonly TokenRange[] | null {
  const phrase = phraseOf(parse, noun)
  const behind = dependents(parse, noun, /^prep$/u)
    .filter((at) => at >= phrase.end - 1 && at > noun)
    .flatMap((at) => prepositionRange(parse, at))
    .find((range) => !holdsTime(parse, range))
  const pieces = behind === undefined ? [phrase] : [phrase, behind]
  // "the attack" alone says nothing.
  const isOwned = dependents(parse, noun, /^poss$/u).some((at) => parse.tokens[at]?.time === -1)
  return !isOwned && pieces.reduce((sum, one) => sum + sizeOf(parse, one), 0) < 3 ? null : joinNear(parse, pieces)
}

/** Pieces in text order, those that touch or overlap as one. */
function joinNear(parse: Parse, pieces: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = []
  for (const piece of pieces
    .filter(({ start, end }) => start < end)
    .map((one) => balanced(parse, trimmedRange(parse, one), one.end - 1, MOST_WORDS))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1)
    if (last !== undefined && piece.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    else found.push(piece)
  }
  return found
}
