import { dependent, dependents, headOf, labelAt, normalAt, subtree, tagAt } from '../syntax/parse.ts'
import type { Cue } from './cues.ts'
import type { Saying } from './sentence.ts'

/** Before what is only thought of or asked: "if he says", "as if to say". */
const SUPPOSING = /^(?:if|unless|whether)$/u
const POSSIBLE = /^(?:can|could|may|might|must|should|ca|need|ought)$/u
const POSSIBLE_THEN = /^(?:could|would|should|might|may|must|ought)$/u
const OF_NOUN = /^(?:right|ways?|chance|power|ability|duty|time|need)$/u

/**
 * Whether a verb that could report something reports nothing where it stands: what somebody might think, whom a phrase is
 * about, what a group is there for, what is only supposed.
 */
export function isIdle(saying: Saying, cue: Cue): boolean {
  const { group, row } = cue
  if (group === null || row === null) return false
  const { parse } = saying
  // "met to discuss the plan": what it was for.
  if (group.form === 'infinitive' && labelAt(parse, cue.head) === 'advcl' && !row.takes.has('clause')) return true
  // "could have asked": nobody did.
  if (group.perfect && POSSIBLE_THEN.test(group.modal ?? '')) return true
  if (isSupposed(saying, cue) || isManner(saying, cue) || isBareNaming(saying, cue)) return true
  if (row.tells === 'speech') return false
  if (POSSIBLE.test(group.modal ?? '')) return true
  // "A group supporting the ban", "they met to support it": what it is there for.
  if (cue.stance === 'confirms' && (group.form === 'gerund' || group.form === 'infinitive')) return true
  const over = headOf(parse, cue.head)
  if (group.form === 'infinitive' && labelAt(parse, cue.head) === 'acl' && OF_NOUN.test(normalAt(parse, over)))
    return true
  return (row.tells === 'thought' || cue.stance === 'confirms') && isRestriction(saying, cue)
}

/** "if she says so" */
function isSupposed({ parse }: Saying, { head }: Cue): boolean {
  return dependents(parse, head, /^mark$/u).some((at) => SUPPOSING.test(normalAt(parse, at)))
}

/** "his policy of not attacking rivals", "careful not to mention it", "without saying": how, not what was said. */
function isManner({ parse }: Saying, { head, group }: Cue): boolean {
  const over = headOf(parse, head)
  if (over === -1) return false
  if (labelAt(parse, head) === 'pcomp') return group?.negated === true || normalAt(parse, over) === 'without'
  return group?.form === 'infinitive' && group.negated && tagAt(parse, over).startsWith('JJ')
}

/** "A band called Salt", "she called both mayors": such a verb says something only of what it gives a name or a quality. */
function isBareNaming({ parse, quoted }: Saying, { head, row, group }: Cue): boolean {
  if (!/^(?:call|brand|dub|label)$/u.test(row?.lemma ?? '') || group?.passive === true) return false
  if (dependent(parse, head, /^(?:oprd|ccomp|xcomp)$/u) !== undefined) return false
  return !subtree(parse, head).some(
    (at) =>
      (at > head && quoted[at] === true) ||
      (normalAt(parse, at) === 'as' && headOf(parse, at) === head) ||
      (normalAt(parse, at) === 'what' && at < head),
  )
}

/** "Voters who support the ban", "owners hoping to sell": which people are meant; "Ruiz, who supports it, …" tells of her. */
function isRestriction({ parse }: Saying, { head, group, stance }: Cue): boolean {
  const label = labelAt(parse, head)
  if (label === 'acl' && group?.form === 'gerund') return stance === 'asks' || stance === 'expects'
  if (label !== 'relcl') return false
  const first = subtree(parse, head)[0] ?? head
  return normalAt(parse, first) === 'who' && !/^(?:,|—|–|-|--)$/u.test(normalAt(parse, first - 1))
}
