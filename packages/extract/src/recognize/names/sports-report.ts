import { isSportWord } from '../../words/sport-words.ts'

/** So many different words of sport make an article a report of matches. */
const LEAST_WORDS = 6

/** Whether a document, by all of its words in lower case, reports matches. */
export function isSportsReport(words: readonly string[]): boolean {
  return new Set(words.filter((word) => isSportWord(word))).size >= LEAST_WORDS
}
