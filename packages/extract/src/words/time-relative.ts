import { numbersOf, valuesOf } from '../lexicon/index.ts'

/** Words that count from publication: "last week", "next month"; the number of units from its own. */
export const FROM_PUBLICATION = numbersOf('time-relative', 'published')

/** Words that count from the time last spoken of: "the following day", "that week". */
export const FROM_SPOKEN = numbersOf('time-relative', 'spoken')

/** Where a length lies of the time that it is counted from; `spoken`: it ends with the time last spoken of. */
type Bound = 'ends' | 'starts' | 'spoken'

/** Lengths that end where they are counted from, "the past two years", or start there, "the next few weeks"; or neither. */
export const BOUNDS: ReadonlyMap<string, Bound | null> = new Map(
  [...valuesOf<Bound | ''>('time-relative', 'bound')].map(([word, bound]) => [word, bound === '' ? null : bound]),
)

/** Days by one word, counted from publication's: "yesterday", "tonight". */
export const DEICTIC_DAYS = numbersOf('time-relative', 'day')

/** Adverbs and adjectives that tell past, present or future and no day. */
export const VAGUE = valuesOf<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>('time-relative', 'vague')
