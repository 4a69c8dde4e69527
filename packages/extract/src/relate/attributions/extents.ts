import { dependent, isUnder, labelAt, normalAt, type Parse, subtree } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import { joinAt } from './joined.ts'
import { isMark, type Saying } from './sentence.ts'
import { isTimed } from './speaker.ts'

/** The tokens of a clause that is reported, without what the writer goes on with and the saying itself. */
export function clauseTokens(saying: Saying, verb: number, over: number): number[] {
  const { parse, cues } = saying
  const isOther = (child: number): boolean =>
    (over !== verb && isUnder(parse, over, child)) || goesOn(saying, child, over)
  const own = subtree(parse, verb, isOther)
  const next = cues.find(({ head }) => head > over && own.includes(head) && joinAt(saying, head, over) !== null)
  const stop = next === undefined ? null : joinAt(saying, next.head, over)
  return stop === null ? own : own.filter((at) => at < stop)
}

/** Whether a branch is a saying of the writer's own that follows: ", adding that …", "and warned", "while Lee said". */
function goesOn({ parse, cues }: Saying, child: number, over: number): boolean {
  const own = cues.find(({ head, kind }) => head === child && kind === 'verb')
  if (own?.group === null || own === undefined || child < over) return false
  const first = subtree(parse, child)[0] ?? child
  const isSetOff = isMark(parse.tokens[first - 1])
  if (own.group.form === 'gerund') return labelAt(parse, child) === 'advcl' && isSetOff
  if (own.group.form !== 'finite') return false
  const hasSubject = dependent(parse, child, /^nsubj/u) !== undefined
  if (labelAt(parse, child) === 'conj') {
    if (own.row?.tells !== 'speech' || dependent(parse, child, /^mark$/u) !== undefined) return false
    const main = isVerbHead(parse, over) ? verbGroupAt(parse, over) : null
    return main?.form === 'finite' && main.tense === own.group.tense && own.group.modal === main.modal
  }
  return labelAt(parse, child) === 'advcl' && hasSubject && isSetOff
}

/** The tokens of a thing that is reported: its phrase, without a clause or aside that a comma sets off and without a day. */
export function objectTokens(saying: Saying, thing: number, over: number): number[] {
  const { parse } = saying
  const isOther = (child: number): boolean => isUnder(parse, over, child) || goesOn(saying, child, over)
  return subtree(parse, thing, (child) => isOther(child) || leavesObject(parse, child, thing))
}

function leavesObject(parse: Parse, child: number, thing: number): boolean {
  if (child < thing) return false
  const label = labelAt(parse, child)
  if (label === 'prep') return isTimed(parse, child)
  if (label === 'npadvmod') return (parse.tokens[child]?.time ?? -1) >= 0
  const first = subtree(parse, child)[0] ?? child
  return (
    /^(?:relcl|acl|advcl|parataxis)$/u.test(label) &&
    isMark(parse.tokens[first - 1]) &&
    normalAt(parse, first - 1) !== '“'
  )
}
