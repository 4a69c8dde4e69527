/** Words that count from publication: "last week", "next month"; the number of units from its own. */
export const FROM_PUBLICATION: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this past', -1],
  ['this', 0],
  ['the current', 0],
  ['current', 0],
  ['next', 1],
  ['this coming', 1],
  ['the coming', 1],
  ['coming', 1],
])

/** Words that count from the time last spoken of: "the following day", "that week". */
export const FROM_SPOKEN: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['the previous', -1],
  ['the preceding', -1],
  ['the prior', -1],
  ['the same', 0],
  ['that same', 0],
  ['this same', 0],
  ['that', 0],
  ['the following', 1],
])

/** Lengths that end where they are counted from, "the past two years", or start there, "the next few weeks". */
export const BOUNDS: ReadonlyMap<string, 'ends' | 'starts' | 'spoken' | null> = new Map([
  ['past', 'ends'],
  ['last', 'ends'],
  ['recent', 'ends'],
  ['latest', 'ends'],
  ['previous', 'spoken'],
  ['preceding', 'spoken'],
  ['prior', 'spoken'],
  ['next', 'starts'],
  ['coming', 'starts'],
  ['upcoming', 'starts'],
  ['following', null],
  ['first', null],
  ['final', null],
])

/** Days by one word, counted from publication's: "yesterday", "tonight". */
export const DEICTIC_DAYS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/** Adverbs and adjectives that tell past, present or future and no day. */
export const VAGUE: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['not long ago', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
])
