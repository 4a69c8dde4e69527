import type { Word } from '../../read/text.ts'
import { roleNoun } from '../../words/role-nouns.ts'
import { auxiliary } from '../../words/verb-auxiliaries.ts'
import { isMark, isNounLike, isPreposition, isSubordinator } from '../clause-words.ts'

/** What a word is to the noun phrase that it stands in or beside. */

/** Whether a phrase that tells more of the name before it may begin here: "a farmer", "who", "D-Ohio". */
export function opensApposition(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    (/^(?:an?|the|his|her|their|its|who|which|whose|one|of|from|now|then|formerly)$/u.test(word.normal) ||
      /^[RDI]-/u.test(word.text) ||
      (/^\d{1,3}$/u.test(word.text) && words[at + 1]?.text === ',') ||
      (roleNoun(word.normal) !== undefined && isPreposition(words[at + 1])))
  )
}

/** What stands after the comma of "Rep. Ana Ruiz, D-Ohio", "Salem, Ore.": no title of the next name. */
export const PLACE_OR_PARTY =
  /^(?:[RDI]-\p{L}.*|(?!(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Prof|Capt|Adm|Maj)\.)\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2,3}|Jr\.?|Sr\.?)$/u

/** "Rep. Ana Ruiz, D-Ohio", "Salem, Ore.", "Ruiz, Lee and Kim": commas that no clause ends at. */
export function isInnerComma(words: readonly Word[], at: number): boolean {
  if (PLACE_OR_PARTY.test(words[at + 1]?.text ?? '')) return true
  const member = words.slice(at + 1, at + 6).map(({ normal }) => normal)
  const and = member.indexOf('and')
  return (
    and > 0 &&
    isNounLike(words[at - 1]) &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(words[at + and + 2]?.text ?? '') &&
    !member.slice(0, and).includes(',')
  )
}

/** Whether a word is a common noun. */
export function isLower(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word.text) && word.tags.has('Noun')
}

/** A hyphen that stands free, or with another: it joins no words. */
export function isDash(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (word?.text !== '-') return false
  return before?.end !== word.start || after?.start !== word.end || before.text === '-' || after.text === '-'
}

/** Whether an article opens a phrase of its own: not within a name or behind "both". */
export function opensWithArticle(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!/^(?:an?|the)$/u.test(word?.normal ?? '') || /^(?:both|all|half)$/u.test(before?.normal ?? '')) return false
  return ![before, after].every((part) => /^\p{Lu}/u.test(part?.text ?? ''))
}

/** ", harbor pilots of both towns": a past form that opens a phrase before its noun. */
export function isModifier(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (word?.tags.has('PastTense') !== true || auxiliary(word.normal) !== undefined) return false
  const opens = before === undefined || isMark(before) || before.tags.has('Determiner') || isSubordinator(before)
  return opens && isNounLike(after) && after?.tags.has('Pronoun') !== true
}

/** "about 12 percent". */
export function isApproximate({ normal }: Word, after: Word | undefined): boolean {
  return /^(?:about|around|over|under)$/u.test(normal) && after?.tags.has('Value') === true
}
