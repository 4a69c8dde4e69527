import { ASKING_VERBS, IMPLICATIVE_VERBS, PLANNING_NOUNS, PLANNING_VERBS } from '../words/time-tense.ts'
import { NEGATIONS } from '../words/verb-words.ts'
import { normalAt, type SentenceView } from './sentence-view.ts'
import { isPastVerb, isPerfect, type VerbGroup } from './verb-groups.ts'

export type Tense = 'past' | 'present' | 'future'

/** A verb group with the way that it looks. */
export interface TensedVerb {
  readonly group: VerbGroup
  /** Of what it says at last: in "is expected to meet" that of "to meet". */
  readonly tense: Tense
  /** Of its first verb: in "was able to meet" that of "was". */
  readonly leading: Tense
}

/** The verb groups that look one way or another, in text order: a gerund has the tense of another verb. */
export function tensedVerbs(view: SentenceView, groups: readonly VerbGroup[]): TensedVerb[] {
  const found: TensedVerb[] = []
  for (const group of groups) {
    if (group.form === 'gerund') continue
    if (group.form === 'infinitive') {
      const tense = infinitiveTense(view, group, found.at(-1))
      found.push({ group, tense, leading: tense })
    } else {
      const leading = finiteTense(view, group)
      found.push({ group, tense: chainTense(group, leading), leading })
    }
  }
  return found
}

/** "is expected to meet" lies ahead, "was able to meet" back. */
function chainTense({ chain }: VerbGroup, leading: Tense): Tense {
  if (chain === null) return leading
  return IMPLICATIVE_VERBS.has(chain) ? leading : 'future'
}

function finiteTense(view: SentenceView, group: VerbGroup): Tense {
  const modals = group.auxiliaries.flatMap(({ modal }) => modal ?? [])
  if (modals.length > 0) {
    if (isPerfect(group)) return 'past'
    // "could not be reached Tuesday", "would not comment Tuesday"
    const isNegated = group.negated || hasNeither(view, group)
    return isNegated && modals.some((modal) => /^(?:could|would)$/u.test(modal)) ? 'past' : 'future'
  }
  // "planned a rally Saturday", "is expected Friday"
  const planning = group.chain ?? normalAt(view, group.head)
  const isSet = planning === 'set' && normalAt(view, group.end) === 'for'
  if (isSet || PLANNING_VERBS.has(planning)) return 'future'
  return isPastVerb(group) ? 'past' : 'present'
}

/** "Neither could be reached Tuesday." */
function hasNeither(view: SentenceView, { start }: VerbGroup): boolean {
  return view.words.slice(Math.max(0, start - 5), start).some(({ normal }) => /^(?:neither|nor)$/u.test(normal))
}

/** Words before an infinitive in which the verb or noun that it hangs on is looked for. */
const REACH = 5

/** "plans to pay" lies ahead, "failed to pay" back; "visited to pay" has the tense of "visited", "asked him to pay" not. */
function infinitiveTense(view: SentenceView, group: VerbGroup, previous: TensedVerb | undefined): Tense {
  if (isPerfect(group)) return 'past'
  let at = group.start - 1
  while (NEGATIONS.has(normalAt(view, at))) at -= 1
  const ruling = normalAt(view, at)
  if (IMPLICATIVE_VERBS.has(ruling)) return 'past'
  const isVerbNext = previous !== undefined && previous.group.end > at
  const before = view.words.slice(Math.max(0, group.start - REACH), group.start).map(({ normal }) => normal)
  const isAsked = [...before, normalAt(view, previous?.group.head ?? -1)].some((word) => ASKING_VERBS.has(word))
  if (isVerbNext || isAsked || PLANNING_NOUNS.has(ruling)) return 'future'
  return previous?.tense === 'past' ? 'past' : 'future'
}
