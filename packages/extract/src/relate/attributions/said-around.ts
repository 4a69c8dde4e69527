import type { Complement } from '../../words/reporting-row.ts'
import { dependent, headOf, labelAt, normalAt, type Parse, subtree } from '../syntax/parse.ts'
import type { Cue } from './cues.ts'
import { isMark, type Saying } from './sentence.ts'
import { trailing } from './speaker.ts'

/** "Most want a new mill, a poll found": all that stands before the speaker. */
export function allBefore({ parse }: Saying, { head, row }: Cue): number[] | null {
  const noun = row?.takes.has('clause') === true ? trailing(parse, head) : undefined
  if (noun === undefined) return null
  const first = subtree(parse, noun)[0] ?? noun
  return parse.tokens.slice(0, first).map(({ index }) => index)
}

/** "The bridge, officials said, was closed", "As Ruiz noted, the bridge is old": the clause that the saying is put into. */
export function around(saying: Saying, cue: Cue): number[] | null {
  const { parse, quoted } = saying
  const { head, row } = cue
  if (row === null || !['clause', 'that', 'speech'].some((kind) => row.takes.has(kind as Complement))) return null
  const over = headOf(parse, head)
  const label = labelAt(parse, head)
  const opener = dependent(parse, head, /^mark$/u)
  const isAs = label === 'advcl' && opener !== undefined && normalAt(parse, opener) === 'as'
  if (over === -1 || !(label === 'parataxis' || isAs) || dependent(parse, head, /^(?:ccomp|dobj)$/u) !== undefined)
    return null
  const own = subtree(parse, head)
  const subject = dependent(parse, head, /^nsubj$/u) ?? head
  const from = lastMark(saying, Math.min(subject, cue.start))
  const to = nextMark(saying, Math.max(subject, cue.end))
  const top = isAuxiliary(parse, over) ? headOf(parse, over) : over
  const rest = [...subtree(parse, top), ...own].filter((at) => at < from || at >= to)
  return rest.every((at) => quoted[at] === true || isMark(parse.tokens[at])) ? null : rest
}

function isAuxiliary(parse: Parse, at: number): boolean {
  return labelAt(parse, at).startsWith('aux') && headOf(parse, at) !== -1
}

/** Behind the mark before a position, or the start of the sentence. */
function lastMark({ parse }: Saying, before: number): number {
  let at = before
  while (at > 0 && !isMark(parse.tokens[at - 1])) at -= 1
  return at
}

function nextMark({ parse }: Saying, from: number): number {
  let at = from
  while (at < parse.tokens.length && !isMark(parse.tokens[at])) at += 1
  return at
}

/** "Few came, according to the clerk": all of the sentence, or of the clause that a conjunction opens around it. */
export function accordingTo(saying: Saying, { head }: Cue): number[] | null {
  const { parse } = saying
  let top = headOf(parse, head)
  while (top !== -1 && headOf(parse, top) !== -1 && !isSubordinate(parse, top, head)) top = headOf(parse, top)
  if (top === -1) return null
  const own = new Set(subtree(parse, head))
  return subtree(parse, top).filter((at) => !own.has(at))
}

/** "because, according to Ruiz, it was late": the clause that its conjunction opens right before the phrase. */
function isSubordinate(parse: Parse, verb: number, phrase: number): boolean {
  if (!/^(?:advcl|ccomp|relcl)$/u.test(labelAt(parse, verb))) return false
  const opener = dependent(parse, verb, /^mark$/u)
  return opener !== undefined && phrase - opener <= 2 && phrase > opener
}
