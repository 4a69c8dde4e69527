import { wordsOf } from '../lexicon/index.ts'

const ALSO_SURNAMES = wordsOf('place-words', 'surname')
const PLACES = wordsOf('place-words', 'end')
const STARTS = wordsOf('place-words', 'start')

/** Two last words that make a place where the last alone does not: "Memorial Hall" but "Ana Hall", "Union Station". */
const PAIRS =
  /^(?:train|bus|metro|subway|railway|space|underground|central|union|penn|hospital|hall) station$|^(?:memorial|town|city|carnegie|concert|constitution|music|exhibition) hall$|^(?:convention|exhibition|shopping|civic|conference) cent(?:er|re)$|^(?:national|state|theme|amusement) park$|^(?:air|naval|military|army) base$|^(?:high|main|wall|fleet|downing) street$/u

/** Whether a name with these words, in lower case, is a place's by its end, whatever else it may look like. */
export function isPlaceByEnd(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return words.length > 1 && (PLACES.has(last) || PAIRS.test(words.slice(-2).join(' ')))
}

/** Whether a name of several words is a place's by its first. */
export function isPlaceByStart(words: readonly string[]): boolean {
  return words.length > 1 && STARTS.has(words[0] ?? '')
}

/** Whether a word in lower case ends or begins names of places, whatever it may be beside that. */
export function isPlaceWord(word: string): boolean {
  return PLACES.has(word) || ALSO_SURNAMES.has(word) || STARTS.has(word)
}
