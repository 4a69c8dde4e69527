import type { Cue } from './cues.ts'
import { accordingTo, allBefore, around } from './said-around.ts'
import { clause, infinitive } from './said-clauses.ts'
import { narrowed, object, ofNoun, ofPassive } from './said-things.ts'
import type { Saying } from './sentence.ts'

/** How a cue stands to what it reports. */
export interface Frame {
  readonly name: string
  /** A sentence with the cue, and what it reports there. */
  readonly example: readonly [sentence: string, content: string]
  /** Which cues it is for. */
  readonly takes: (cue: Cue) => boolean
  /** The tokens that the cue reports; null where the sentence has another form. */
  readonly match: (saying: Saying, cue: Cue) => number[] | null
}

const isPassive = ({ group }: Cue): boolean => group?.passive === true
const isParticiple = ({ group }: Cue): boolean => group?.form === 'participle' && !group.passive
const isActive = (cue: Cue): boolean => cue.kind === 'verb' && !isPassive(cue) && !isParticiple(cue)

/** The first that fits tells. */
export const FRAMES: readonly Frame[] = [
  {
    name: 'according to',
    example: ['Few came, according to the clerk.', 'Few came'],
    takes: ({ kind }) => kind === 'phrase',
    match: accordingTo,
  },
  {
    name: 'noun',
    example: ['Nobody believed the claim of Ana Ruiz that sales doubled.', 'that sales doubled'],
    takes: ({ kind }) => kind === 'noun',
    match: ofNoun,
  },
  {
    name: 'trailing speaker',
    example: ['Most want a new mill, a poll found.', 'Most want a new mill'],
    takes: ({ kind }) => kind === 'verb',
    match: allBefore,
  },
  {
    name: 'passive',
    example: ['He was told that the road was closed.', 'that the road was closed'],
    takes: isPassive,
    match: ofPassive,
  },
  {
    name: 'participle',
    example: ['A plan criticized by the union was dropped.', 'A plan'],
    takes: isParticiple,
    match: narrowed,
  },
  {
    name: 'clause',
    example: ['The mayor said the bridge was closed.', 'the bridge was closed'],
    takes: isActive,
    match: clause,
  },
  {
    name: 'infinitive',
    example: ['The agency urged residents to boil water.', 'residents to boil water'],
    takes: isActive,
    match: infinitive,
  },
  {
    name: 'parenthesis',
    example: ['The bridge, officials said, was closed for good.', 'The bridge … was closed for good'],
    takes: isActive,
    match: around,
  },
  {
    name: 'object',
    example: ['Lee called the plan a mistake.', 'the plan a mistake'],
    takes: isActive,
    match: object,
  },
]

/** The tokens that a cue reports; null where nothing of what it takes stands with it. */
export function contentOf(saying: Saying, cue: Cue): number[] | null {
  for (const { takes, match } of FRAMES) {
    const found = takes(cue) ? match(saying, cue) : null
    if (found !== null) return found
  }
  return null
}
