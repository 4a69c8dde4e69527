import { slice, type Span, type Stance } from '@factsheet/model'
import {
  type InflectedVerb,
  reportingNouns,
  type ReportingWord,
  reportingVerbs,
} from '../../recognize/speech/cue-lexicon.ts'
import type { VerbForm } from '../../recognize/speech/verb-inflection.ts'
import { dependent, dependents, labelAt, normalAt, type Parse, subtree, tagAt } from '../syntax/parse.ts'
import { isVerbHead, type VerbGroup, verbGroupAt } from '../syntax/verb-groups.ts'
import { isMark, type Saying } from './sentence.ts'

/** A reporting verb or noun, or "according to", where it stands in its tree. */
export interface Cue {
  readonly kind: 'verb' | 'noun' | 'phrase'
  /** Its row of the lexicon; null for "according to". */
  readonly row: ReportingWord | null
  /** Position of the verb or noun itself, of "according". */
  readonly head: number
  /** With auxiliaries, negation and particle; end exclusive. */
  readonly start: number
  readonly end: number
  /** The verb's group; null for a noun or phrase. */
  readonly group: VerbGroup | null
  readonly stance: Stance
  readonly span: Span
}

/** The cues of a sentence that stand outside its quotations, in text order. */
export function cuesOf(saying: Saying): Cue[] {
  return saying.parse.tokens.flatMap(({ index }) => {
    if (saying.quoted[index] === true) return []
    return phraseAt(saying, index) ?? verbAt(saying, index) ?? nounAt(saying, index) ?? []
  })
}

function cue(saying: Saying, parts: Omit<Cue, 'span'>): Cue {
  const { tokens } = saying.parse
  const [first, last] = [tokens[parts.start], tokens[parts.end - 1]]
  return { ...parts, span: slice(saying.text, first?.start ?? 0, last?.end ?? 0) }
}

function phraseAt(saying: Saying, at: number): Cue | undefined {
  const { parse } = saying
  if (normalAt(parse, at) !== 'according' || normalAt(parse, at + 1) !== 'to') return undefined
  return cue(saying, { kind: 'phrase', row: null, head: at, start: at, end: at + 2, group: null, stance: 'asserts' })
}

const FORMS: ReadonlyMap<string, readonly VerbForm[]> = new Map([
  ['VB', ['base']],
  ['VBP', ['base']],
  ['VBZ', ['third']],
  ['VBD', ['past', 'participle']],
  ['VBN', ['participle', 'past']],
  ['VBG', ['gerund']],
])

function verbAt(saying: Saying, at: number): Cue | undefined {
  const { parse } = saying
  const forms = isVerbHead(parse, at) ? FORMS.get(tagAt(parse, at)) : opensWithVerb(parse, at)
  if (forms === undefined) return undefined
  const known = reportingVerbs(normalAt(parse, at)).find(
    ({ form, particle }) =>
      forms.includes(form) && hasParticle(parse, at + 1, particle) && !isOther(parse, at, particle),
  )
  const row = known ?? (tellsBefore(saying, at) ? anyVerb(normalAt(parse, at)) : undefined)
  if (row === undefined) return undefined
  const group = verbGroupAt(parse, at)
  const subject = dependent(parse, at, /^nsubj/u) ?? -1
  return cue(saying, {
    kind: 'verb',
    row,
    head: at,
    // "Did Ruiz say": the subject is no part of the verb.
    start: subject >= group.start && subject < at ? at : group.start,
    end: Math.max(at + 1 + row.particle.length, group.end),
    group,
    stance: stanceOf(row, group.negated),
  })
}

/** "The mill had closed, she intimated.": whatever verb ends the sentence behind a clause, a comma and its subject. */
function tellsBefore({ parse, quoted }: Saying, at: number): boolean {
  const subject = dependent(parse, at, /^nsubj$/u)
  const [clause] = dependents(parse, at, /^ccomp$/u)
  if (subject === undefined || clause === undefined || clause > subject || quoted[clause] === true) return false
  const first = subtree(parse, subject)[0] ?? subject
  return normalAt(parse, first - 1) === ',' && parse.tokens.slice(at + 1).every(isMark) && isVerbHead(parse, clause)
}

function anyVerb(lemma: string): InflectedVerb {
  return { lemma, form: 'past', stance: 'asserts', takes: new Set(['clause']), particle: [], tells: 'speech' }
}

/** How many tokens a clause of saying has at most that opens a sentence and ends in a colon. */
const LONGEST_OPENING = 12

/** "Said Ruiz: “…”": a verb that opens the sentence with a name behind it has the capital of one. */
function opensWithVerb(parse: Parse, at: number): readonly VerbForm[] | undefined {
  const [word, next] = [parse.tokens[at], parse.tokens[at + 1]]
  const isName = next?.inName === true || next?.tag === 'NNP'
  const isOpening =
    at === 0 && word !== undefined && isName && parse.tokens.slice(1, LONGEST_OPENING).some(({ text }) => text === ':')
  return isOpening ? ['past', 'third'] : undefined
}

/** "argued for years that": a preposition before a time, or with a clause of the verb behind it, is none of the verb's. */
function isOther(parse: Parse, verb: number, particle: readonly string[]): boolean {
  if (particle.length === 0) return false
  const object = dependent(parse, verb + particle.length, /^pobj$/u)
  return object !== undefined && (parse.tokens[object]?.time ?? -1) >= 0
}

function hasParticle(parse: Parse, from: number, particle: readonly string[]): boolean {
  return particle.every((part, index) => normalAt(parse, from + index) === part)
}

/** "did not say" keeps something back; "does not believe", "does not support" and "does not want" think otherwise. */
function stanceOf({ stance, takes }: InflectedVerb, negated: boolean): Stance {
  if (!negated) return stance
  if (stance === 'believes' || stance === 'expects') return 'denies'
  const isSpoken = takes.has('clause') || takes.has('that') || takes.has('hearer') || takes.has('speech')
  return isSpoken || stance === 'asserts' ? 'declines' : 'denies'
}

/** "his claim that", "a promise to", "criticism of", "the statement:"; a noun that opens nothing is no cue. */
function nounAt(saying: Saying, at: number): Cue | undefined {
  const { parse } = saying
  if (!tagAt(parse, at).startsWith('NN') || parse.tokens[at]?.inName === true) return undefined
  const row = reportingNouns(normalAt(parse, at)).find((noun) => opensContent(parse, at, noun))
  if (row === undefined) return undefined
  const end = at + 1 + row.particle.length
  return cue(saying, { kind: 'noun', row, head: at, start: at, end, group: null, stance: row.stance })
}

function opensContent(parse: Parse, at: number, { particle, takes }: ReportingWord): boolean {
  if (particle.length > 0) return hasParticle(parse, at + 1, particle)
  if (takes.has('that') && /^[:"“]$/u.test(normalAt(parse, at + 1))) return true
  return clausesOf(parse, at, takes).length > 0
}

/** The clauses or infinitives that a noun takes for its content: "the claim that …", "a promise to …". */
export function clausesOf(parse: Parse, noun: number, takes: ReportingWord['takes']): number[] {
  return dependents(parse, noun, /^(?:acl|ccomp|relcl|xcomp)$/u).filter((at) => {
    if (!isVerbHead(parse, at) && labelAt(parse, at) !== 'ccomp') return false
    if (takes.has('to') && verbGroupAt(parse, at).form === 'infinitive') return true
    return takes.has('that') && isOpened(parse, at, noun)
  })
}

/** Whether "that", "whether" or "how" opens the clause, and is no subject or object within it. */
function isOpened(parse: Parse, verb: number, noun: number): boolean {
  return dependents(parse, verb, /^(?:mark|advmod)$/u).some(
    (at) => at > noun && /^(?:that|whether|how|why)$/u.test(normalAt(parse, at)),
  )
}
