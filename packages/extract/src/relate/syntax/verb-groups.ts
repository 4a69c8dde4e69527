import { CHAIN_HEADS, PARTICLES } from '../../words/verb-words.ts'
import { dependent, dependents, headOf, labelAt, normalAt, type Parse, tagAt } from './parse.ts'

/** A verb with its auxiliaries: "has not been closed", "closing". */
export interface VerbGroup {
  /** Position of the word that says what happens. */
  readonly head: number
  /** First and last position of auxiliaries, negation, verb and particle, end exclusive. */
  readonly start: number
  readonly end: number
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** Of the finite word; null where there is none. */
  readonly tense: 'past' | 'present' | null
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

const AUXILIARY = /^(?:aux|auxpass)$/u
const PAST_AUXILIARY = /^(?:was|were|had|did|got)$/u

/** Whether the token heads a verb group: a verb that is no auxiliary and modifies no noun from before it. */
export function isVerbHead(parse: Parse, index: number): boolean {
  const label = labelAt(parse, index)
  const token = parse.tokens[index]
  if (token === undefined || token.inName || token.time >= 0) return false
  if (!token.tag.startsWith('VB') || AUXILIARY.test(label)) return false
  return !/^(?:amod|compound|inner|nmod|case|prep|punct)$/u.test(label)
}

/** The group of the verb at `head`. A verb joined by "and" has the auxiliaries of the first one: "has met and agreed". */
export function verbGroupAt(parse: Parse, head: number): VerbGroup {
  const own = dependents(parse, head, AUXILIARY).filter((at) => !isNamesake(parse, at))
  const auxiliaries = own.length > 0 || !takesShared(parse, head) ? own : sharedAuxiliaries(parse, head)
  const parts = dependents(parse, head, /^(?:aux|auxpass|neg)$/u)
  const near = parts.filter((at) => at < head || at === head + 1)
  const particle = particleOf(parse, head)
  if (particle !== undefined) near.push(particle)
  const words = auxiliaries.map((at) => normalAt(parse, at))
  const modal = auxiliaries.find((at) => tagAt(parse, at) === 'MD')
  return {
    head,
    start: Math.min(head, ...near),
    end: Math.max(head, ...near) + 1,
    form: formOf(parse, head, auxiliaries),
    tense: tenseOf(parse, head, auxiliaries),
    modal: modal === undefined ? null : fullModal(normalAt(parse, modal)),
    perfect: words.some((word) => /^(?:have|has|had|having|'ve)$/u.test(word)) && /^VB[ND]$/u.test(tagAt(parse, head)),
    progressive:
      tagAt(parse, head) === 'VBG' && words.some((word) => /^(?:is|are|am|was|were|be|been|'re|'s|'m)$/u.test(word)),
    passive: auxiliaries.some((at) => labelAt(parse, at) === 'auxpass'),
    negated: dependent(parse, head, /^neg$/u) !== undefined || isNoLonger(parse, head),
  }
}

/** "stepped down", "called it off": the particle that stands right behind its verb. */
export function particleOf(parse: Parse, head: number): number | undefined {
  const isNext = PARTICLES.has(normalAt(parse, head + 1)) && headOf(parse, head + 1) === head
  return isNext && /^(?:prt|advmod)$/u.test(labelAt(parse, head + 1)) ? head + 1 : undefined
}

/** "will no longer be held" */
function isNoLonger(parse: Parse, head: number): boolean {
  return dependents(parse, head, /^advmod$/u).some(
    (at) => normalAt(parse, at) === 'longer' && normalAt(parse, at - 1) === 'no',
  )
}

/** "May resigned": a modal has a plain form behind it, else it is a name. */
function isNamesake(parse: Parse, at: number): boolean {
  const isModal = tagAt(parse, at) === 'MD'
  return parse.tokens[at]?.inName === true || (isModal && tagAt(parse, at + 1) === 'VBD')
}

function takesShared(parse: Parse, head: number): boolean {
  return (
    labelAt(parse, head) === 'conj' &&
    /^VB[NGP]?$/u.test(tagAt(parse, head)) &&
    dependent(parse, head, /^nsubj/u) === undefined
  )
}

function sharedAuxiliaries(parse: Parse, head: number): number[] {
  const first = headOf(parse, head)
  if (first === -1 || !isVerbHead(parse, first)) return []
  const own = dependents(parse, first, AUXILIARY)
  return own.length === 0 && takesShared(parse, first) ? sharedAuxiliaries(parse, first) : own
}

function formOf(parse: Parse, head: number, auxiliaries: readonly number[]): VerbGroup['form'] {
  if (auxiliaries.some((at) => tagAt(parse, at) === 'TO')) return 'infinitive'
  if (auxiliaries.some((at) => /^(?:MD|VBD|VBZ|VBP)$/u.test(tagAt(parse, at)))) return 'finite'
  const tag = tagAt(parse, head)
  if (tag === 'VBG' || auxiliaries.some((at) => tagAt(parse, at) === 'VBG')) return 'gerund'
  if (tag === 'VBN') return 'participle'
  return tag === 'VB' && !isPlainPresent(parse, head, auxiliaries) ? 'infinitive' : 'finite'
}

function tenseOf(parse: Parse, head: number, auxiliaries: readonly number[]): VerbGroup['tense'] {
  const first = auxiliaries.find((at) => tagAt(parse, at) !== 'TO')
  if (first !== undefined)
    return PAST_AUXILIARY.test(normalAt(parse, first)) || normalAt(parse, first) === "'d" ? 'past' : 'present'
  const tag = tagAt(parse, head)
  if (tag === 'VBD') return 'past'
  return tag === 'VBZ' || tag === 'VBP' || isPlainPresent(parse, head, auxiliaries) ? 'present' : null
}

/** "online sales further complicate it": a plain form with a subject and no auxiliary. */
function isPlainPresent(parse: Parse, head: number, auxiliaries: readonly number[]): boolean {
  return tagAt(parse, head) === 'VB' && auxiliaries.length === 0 && dependent(parse, head, /^nsubj/u) !== undefined
}

const SHORT_MODALS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ["'d", 'would'],
])

function fullModal(normal: string): string {
  return SHORT_MODALS.get(normal) ?? normal
}

/** Verbs that, as those of a chain, tell one thing with their infinitive, though each may have a day of its own. */
const COMMITTING =
  /^(?:agreed|refused|decided|vowed|pledged|promised|opted|chose|declined|threatened|offered|wants?|wanted)$/u
const BEGINNING = /^(?:have|has|had|try|tries|tried|trying|helps?|helped|fails?|failed)$/u

/** "is expected to meet": the verb or adjective that an infinitive hangs on where the two tell one thing; else undefined. */
export function chainOver(parse: Parse, head: number): number | undefined {
  const over = headOf(parse, head)
  return isRaised(parse, head) || (labelAt(parse, head) === 'xcomp' && COMMITTING.test(normalAt(parse, over)))
    ? over
    : undefined
}

/** Whether the day of the verb above is the infinitive's: "was due on Friday to meet", not "agreed on Friday to meet". */
export function isRaised(parse: Parse, head: number): boolean {
  if (labelAt(parse, head) !== 'xcomp') return false
  const over = normalAt(parse, headOf(parse, head))
  return CHAIN_HEADS.has(over) || BEGINNING.test(over)
}
