import { wordsOf } from '../lexicon/index.ts'

const EVENT_NOUNS = wordsOf('nouns', 'event')
const DOCUMENT_NOUNS = wordsOf('nouns', 'dating-document')

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return (
    words.has(word) ||
    (word.endsWith('s') && words.has(word.slice(0, -1))) ||
    (word.endsWith('es') && words.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))
  )
}

/** Whether the word, in lower case, names something that happens. */
export function isEventNoun(word: string): boolean {
  return isIn(EVENT_NOUNS, word)
}

/** Whether the word, in lower case, is a document or talk that somebody says something in. */
export function isDocumentNoun(word: string): boolean {
  return isIn(DOCUMENT_NOUNS, word)
}
