import { isCommonAcronym } from '../../words/common-acronyms.ts'
import { isFirmNoun, isFirmWord, isPrizeNoun, isProductNoun, isWorkNoun, isWorkWord } from '../../words/firm-words.ts'
import { isPlaceWord } from '../../words/place-words.ts'
import { isContestWord, isSportWord, isTeamMember } from '../../words/sport-words.ts'
import { stateOf, stateOfCode } from '../../words/us-states.ts'

/**
 * Words that say of which kind a name is: within it with a capital ("Ruiz Energy", "Port Ruiz"), beside it in small letters
 * ("the insurer Ruiz", "Ruiz beat Lee"). One number for each, from 1.
 */
const WITHIN: readonly ((plain: string, lower: string) => boolean)[] = [
  (plain) => stateOf(plain) !== undefined || stateOfCode(plain) !== undefined,
  (plain) => isCommonAcronym(plain),
  (_, lower) => isPlaceWord(lower),
  (_, lower) => isFirmWord(lower),
  (_, lower) => isWorkWord(lower),
  (_, lower) => isFirmNoun(lower),
  (_, lower) => isWorkNoun(lower),
]

const BESIDE: readonly ((lower: string) => boolean)[] = [
  isFirmNoun,
  isWorkNoun,
  isPrizeNoun,
  isProductNoun,
  isContestWord,
  isTeamMember,
  isSportWord,
  isPlaceWord,
]

/** The number of what a word says of names; 0 where it says nothing. */
export function nameSign(plain: string, lower: string): number {
  if (/^\p{Lu}/u.test(plain)) return WITHIN.findIndex((says) => says(plain, lower)) + 1
  const beside = BESIDE.findIndex((says) => says(lower))
  return beside === -1 ? 0 : WITHIN.length + beside + 1
}
