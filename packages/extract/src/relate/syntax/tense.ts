import { ASKING_VERBS, IMPLICATIVE_VERBS, PLANNING_NOUNS, PLANNING_VERBS } from '../../words/time-tense.ts'
import { governing, subjectOf } from './clauses.ts'
import { dependents, headOf, labelAt, normalAt, type Parse } from './parse.ts'
import { chainOver, isVerbHead, type VerbGroup, verbGroupAt } from './verb-groups.ts'

export type Tense = 'past' | 'present' | 'future'

/** The way that the verb at `verb` looks: "closed" back, "will close" ahead, "to close" by what it hangs on. */
export function tenseOf(parse: Parse, verb: number, depth = 0): Tense {
  const group = verbGroupAt(parse, verb)
  if (group.modal !== null) return modalTense(parse, verb, group)
  if (group.form === 'infinitive') return infinitiveTense(parse, verb, group, depth)
  if (PLANNING_VERBS.has(normalAt(parse, verb)) || isSetFor(parse, verb)) return 'future'
  if (group.perfect || group.tense === 'past') return 'past'
  if (group.form === 'participle') return 'past'
  if (group.form === 'gerund') return depth > 6 ? 'past' : tenseAbove(parse, verb, depth)
  return 'present'
}

/** "will close" ahead, "would have closed" back; "could not be reached Tuesday" tells of a day that is over. */
function modalTense(parse: Parse, verb: number, { modal, negated, perfect }: VerbGroup): Tense {
  if (perfect) return 'past'
  const subject = subjectOf(parse, verb)
  const isNone = subject !== undefined && /^(?:neither|none|nobody)$/u.test(normalAt(parse, subject))
  return (negated || isNone) && /^(?:could|would)$/u.test(modal ?? '') ? 'past' : 'future'
}

function isSetFor(parse: Parse, verb: number): boolean {
  return (
    normalAt(parse, verb) === 'set' && dependents(parse, verb, /^prep$/u).some((at) => normalAt(parse, at) === 'for')
  )
}

/** "plans to pay" lies ahead, "failed to pay" back; "visited to pay" has the tense of "visited", "asked him to pay" not. */
function infinitiveTense(parse: Parse, verb: number, group: VerbGroup, depth: number): Tense {
  if (group.perfect) return 'past'
  const over = headOf(parse, verb)
  if (over === -1) return 'future'
  const ruling = normalAt(parse, over)
  if (IMPLICATIVE_VERBS.has(ruling)) return isVerbHead(parse, over) ? tenseOf(parse, over, depth + 1) : 'past'
  const isAsked = ASKING_VERBS.has(ruling) || PLANNING_NOUNS.has(ruling)
  if (isAsked || chainOver(parse, verb) !== undefined || /^(?:xcomp|ccomp)$/u.test(labelAt(parse, verb)))
    return 'future'
  if (depth > 6) return 'future'
  return tenseAbove(parse, verb, depth) === 'past' ? 'past' : 'future'
}

function tenseAbove(parse: Parse, verb: number, depth: number): Tense {
  const over = governing(parse, verb)
  return over === -1 ? 'past' : tenseOf(parse, over, depth + 1)
}
