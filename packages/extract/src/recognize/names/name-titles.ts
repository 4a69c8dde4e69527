import type { ReadSentence, Word } from '../../read/text.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { honorific } from '../../words/honorifics.ts'
import { roleNoun } from '../../words/role-nouns.ts'

/** Whether the word is a title in front of a name: an honorific or a role noun written with a capital. */
export function isTitleWord(word: Word): boolean {
  if (honorific(word.text) !== undefined) return true
  return /^\p{Lu}/u.test(word.text) && roleNoun(word.normal) !== undefined
}

/** Words that stand between the parts of a title: "Secretary of State", "Vice President". */
const INSIDE: ReadonlySet<string> = new Set(
  'vice deputy assistant associate acting interim former ex then senior junior chief prime first second foreign attorney state house senate defense commerce treasury press police fire city county district national federal general major lieutenant brigadier rear rep. lt. lady running'.split(
    ' ',
  ),
)

/**
 * The position of the first word of the title that ends right before `at`: "President", "Vice President", "Russian
 * President", "Lt. Col."; `at` itself where there is none.
 */
export function titleStart({ words }: ReadSentence, at: number): number {
  const last = words[at - 1]
  if (last === undefined || !(isTitleWord(last) || roleNoun(last.normal) !== undefined)) return at
  let start = at - 1
  for (let word = words[start - 1]; word !== undefined; word = words[start - 1]) {
    if (!(isTitleWord(word) || INSIDE.has(word.normal) || isDemonym(word.text) || roleNoun(word.normal) !== undefined))
      break
    start -= 1
  }
  return start
}
