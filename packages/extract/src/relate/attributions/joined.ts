import { dependents, normalAt, tagAt } from '../syntax/parse.ts'
import type { Cue } from './cues.ts'
import type { Saying } from './sentence.ts'

/**
 * The conjunction that joins the saying at `verb` to that at `first`: "denies that it leaks and instead blames the town".
 * A second saying right behind "and" or "but", in the tense of the first, has its subject, whatever the tree hangs it on.
 */
export function joinAt({ parse, cues }: Saying, verb: number, first: number): number | null {
  const cue = cues.find(({ head }) => head === verb)
  const over = cues.find(({ head }) => head === first)
  if (cue?.group?.form !== 'finite' || over?.group?.form !== 'finite' || cue.start !== cue.head) return null
  if (over.start !== over.head || tagAt(parse, verb) !== tagAt(parse, first) || cue.row?.tells === 'thought')
    return null
  if (over.row?.tells === 'thought') return null
  const at = tagAt(parse, verb - 1) === 'RB' ? verb - 2 : verb - 1
  const hasOwn = dependents(parse, verb, /^nsubj/u).some((subject) => subject > at)
  return /^(?:and|but)$/u.test(normalAt(parse, at)) && !hasOwn ? at : null
}

/** The saying that another is joined to and has its subject from. */
export function joinedTo(saying: Saying, { head }: Cue): Cue | undefined {
  return saying.cues.find((other) => other.head < head && joinAt(saying, head, other.head) !== null)
}
