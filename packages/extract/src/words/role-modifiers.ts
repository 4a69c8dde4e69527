import { wordsOf } from '../lexicon/index.ts'

const FORMER = wordsOf('role-modifiers', 'former')
const TITLE_MODIFIERS = wordsOf('role-modifiers', 'modifier')

/** Whether the word says that what follows was so once: "former", "then". */
export function saysFormer(word: string): boolean {
  return FORMER.has(word) || /^(?:ex|then)-/u.test(word)
}

/** Whether the word may stand before the office in a title. */
export function isTitleModifier(word: string): boolean {
  return (
    TITLE_MODIFIERS.has(word) ||
    (/^(?:ex|then|vice|deputy|co|[a-z]+-(?:term|ranking|based|born|year-old))-?/u.test(word) && word.includes('-'))
  )
}
