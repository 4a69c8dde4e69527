import { type Auxiliary, auxiliaryOf, CHAIN_HEADS, NEGATIONS, PARTICLES, SAME_FORM_PASTS } from '../words/verb-words.ts'
import { hasTag, isClosed, normalAt, type SentenceView } from './sentence-view.ts'
import { bareForm, type BareForm, isAdverb } from './bare-verbs.ts'

/** A verb with its auxiliaries: "has not been closed", "is expected to meet", "closing". */
export interface VerbGroup {
  readonly start: number
  readonly end: number
  /** Position of the word that says what happens, and the end of it with its particle ("stepped down"). */
  readonly head: number
  readonly headEnd: number
  /** `past`: a bare form in -ed, finite or participle; the clause tells. */
  readonly form: 'finite' | 'infinitive' | BareForm
  readonly auxiliaries: readonly Auxiliary[]
  readonly negated: boolean
  /** "is meeting", "has been meeting". */
  readonly progressive: boolean
  /** The first verb of a chain: "expected" in "is expected to meet"; null without one. */
  readonly chain: string | null
}

/** The verb groups of a sentence, in text order. */
export function findVerbGroups(view: SentenceView): VerbGroup[] {
  const found: VerbGroup[] = []
  let at = 0
  while (at < view.words.length) {
    const group = groupAt(view, at)
    if (group === undefined) {
      at += 1
      continue
    }
    const chained = joinedTo(view, found.at(-1), withInfinitive(view, group))
    found.push(chained)
    at = Math.max(chained.end, at + 1)
  }
  return found
}

/** "to find them and bring them home", "will close and sell": a plain form after "and" goes with the verb before it. */
function joinedTo(view: SentenceView, before: VerbGroup | undefined, group: VerbGroup): VerbGroup {
  const isJoined = /^(?:and|or|but)$/u.test(normalAt(view, group.start - 1)) && hasTag(view, group.head, 'Infinitive')
  if (before === undefined || group.form !== 'present' || !isJoined) return group
  if (before.form === 'infinitive' || before.chain !== null) return { ...group, form: 'infinitive' }
  const { auxiliaries } = before
  return auxiliaries[0]?.modal ? { ...group, form: 'finite', auxiliaries } : group
}

function groupAt(view: SentenceView, at: number): VerbGroup | undefined {
  if (isClosed(view, at)) return undefined
  const normal = normalAt(view, at)
  if (auxiliaryOf(normal) !== undefined && !isMay(view, at)) return auxiliaryGroup(view, at)
  if (normal === 'to') return infinitiveGroup(view, at)
  const form = bareForm(view, at)
  if (form === undefined) return undefined
  const negated = NEGATIONS.has(normalAt(view, at - 1))
  return {
    start: negated ? at - 1 : at,
    ...headAt(view, at),
    form,
    auxiliaries: [],
    negated,
    progressive: false,
    chain: null,
  }
}

/** "Mrs. May left", "May told reporters": with a capital after a word or before a verb of the past it is a name or a month. */
function isMay(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (word?.text !== 'May') return false
  return /[\p{L}.]$/u.test(view.words[at - 1]?.text ?? '') || hasTag(view, at + 1, 'PastTense')
}

function headAt(view: SentenceView, head: number): Pick<VerbGroup, 'head' | 'headEnd' | 'end'> {
  const end = PARTICLES.has(normalAt(view, head + 1)) ? head + 2 : head + 1
  return { head, headEnd: end, end }
}

/** Auxiliaries, the adverbs and the time among them ("has in the last year secured"), and the main verb. */
function auxiliaryGroup(view: SentenceView, start: number): VerbGroup {
  const auxiliaries: Auxiliary[] = []
  let last = start
  let negated = false
  let at = start
  for (; at < view.words.length; at += 1) {
    const normal = normalAt(view, at)
    const auxiliary = isClosed(view, at) ? undefined : auxiliaryOf(normal)
    if (auxiliary !== undefined) {
      auxiliaries.push(auxiliary)
      negated ||= auxiliary.negated
      last = at
    } else if (NEGATIONS.has(normal)) negated = true
    else if (normal === 'no' && normalAt(view, at + 1) === 'longer') at += 1
    else if (!isAdverb(view, at)) {
      const after = skipTime(view, at)
      if (after === at) break
      at = after - 1
    }
  }
  const taker = auxiliaries.at(-1)
  const isMain = taker !== undefined && !isClosed(view, at) && followsAuxiliary(view, at, taker)
  const head = isMain ? at : last
  const progressive = isMain && taker.kind === 'be' && normalAt(view, head).endsWith('ing')
  // "accused of being late", but "after being freed in 2010" says what happened.
  const form = !isMain && normalAt(view, start) === 'being' ? 'gerund' : 'finite'
  return { start, ...headAt(view, head), form, auxiliaries, negated, progressive, chain: null }
}

/** The position after a time with its preposition and article, when one starts here; else the same position. */
function skipTime(view: SentenceView, at: number): number {
  for (let ahead = at; ahead < at + 3; ahead += 1) {
    const time = view.times[view.timeOf[ahead] ?? -1]
    if (time !== undefined) return time.end
    if (!/^(?:on|in|at|the|early|late|just|over)$/u.test(normalAt(view, ahead))) return at
  }
  return at
}

/** Whether the word can be the main verb after the auxiliary. */
function followsAuxiliary(view: SentenceView, at: number, { kind }: Auxiliary): boolean {
  const normal = normalAt(view, at)
  if (!/^\p{Ll}/u.test(view.words[at]?.text ?? '') || normal === 'to') return false
  if (kind === 'modal' || kind === 'do') {
    return !hasTag(view, at, 'Determiner') && !hasTag(view, at, 'Pronoun') && !hasTag(view, at, 'Preposition')
  }
  if (hasTag(view, at, 'Determiner')) return false
  if (hasTag(view, at, 'PastTense') || hasTag(view, at, 'Participle') || /[a-z]{2}ed$/u.test(normal)) return true
  if (kind === 'have' && hasTag(view, at, 'Infinitive')) return true
  if (kind === 'be' && (hasTag(view, at, 'Gerund') || (/[a-z]{3}ing$/u.test(normal) && !hasTag(view, at, 'Noun'))))
    return true
  return SAME_FORM_PASTS.has(normal) || (kind === 'be' && CHAIN_HEADS.has(normal))
}

function infinitiveGroup(view: SentenceView, at: number): VerbGroup | undefined {
  const head = isAdverb(view, at + 1) ? at + 2 : at + 1
  if (isClosed(view, head)) return undefined
  const auxiliary = auxiliaryOf(normalAt(view, head))
  if (auxiliary !== undefined) return { ...auxiliaryGroup(view, head), start: at, form: 'infinitive' }
  if (!hasTag(view, head, 'Infinitive') && !(hasTag(view, head, 'Verb') && !hasTag(view, head, 'PastTense'))) {
    return undefined
  }
  return {
    start: at,
    ...headAt(view, head),
    form: 'infinitive',
    auxiliaries: [],
    negated: false,
    progressive: false,
    chain: null,
  }
}

/** Joins "is expected" and "to meet": what happens is the infinitive. */
function withInfinitive(view: SentenceView, group: VerbGroup): VerbGroup {
  const chain = normalAt(view, group.head)
  // "is to take over"
  const isAppointed = /^(?:is|are|was|were)$/u.test(chain) && normalAt(view, group.end) === 'to'
  if ((!CHAIN_HEADS.has(chain) && !isAppointed) || group.form === 'infinitive') return group
  let at = group.end
  while (isAdverb(view, at) || /^(?:on)$/u.test(normalAt(view, at))) at += 1
  if (normalAt(view, at) !== 'to') return group
  const infinitive = infinitiveGroup(view, at)
  if (infinitive === undefined) return group
  const { head, headEnd, end } = infinitive
  const form = group.form === 'past' ? 'finite' : group.form
  return { ...group, form, head, headEnd, end, chain }
}

/** Whether the verb tells of what is over: a past, or a perfect of any kind. */
export function isPastVerb(verb: VerbGroup): boolean {
  const [first] = verb.auxiliaries
  if (first === undefined) return verb.form === 'past'
  return first.tense === 'past' || isPerfect(verb)
}

/** "has closed", "will have closed"; "has" alone is a full verb. */
export function isPerfect(verb: VerbGroup): boolean {
  return verb.start < verb.head && verb.auxiliaries.some(({ kind }) => kind === 'have')
}
