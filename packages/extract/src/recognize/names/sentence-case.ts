import type { WordView } from './name-words.ts'

/** Words of four letters and more from which the letters of a sentence tell how it is written. */
const LEAST_WORDS = 3

/** How a sentence is written: 0 as prose, 1 with a capital for every longer word (a headline), 2 in capitals alone. */
export function sentenceCase(views: readonly WordView[]): 0 | 1 | 2 {
  const long = views.filter(({ lower }) => /^\p{L}{4}/u.test(lower))
  if (long.length < LEAST_WORDS) return 0
  if (long.every(({ allCapitals }) => allCapitals)) return 2
  return long.every(({ capital }) => capital) ? 1 : 0
}
