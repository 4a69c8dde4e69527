import { nameLists } from '../../recognize/names/name-words.ts'
import { FEMALE, MALE } from '../../tagger/lexicon.ts'
import { honorific } from '../../words/honorifics.ts'
import { roleNoun } from '../../words/role-nouns.ts'

export type Gender = 'female' | 'male'

/** What an honorific or a title tells: "Mrs.", "Queen"; null where it tells nothing. */
export function genderOfTitle(title: string): Gender | null {
  for (const word of title.split(/\s+/u)) {
    const gender = honorific(word)?.gender ?? roleNoun(word.toLowerCase())?.gender ?? genderOfEnding(word)
    if (gender !== null) return gender
  }
  return null
}

/** "spokeswoman", "chairman". */
export function genderOfEnding(word: string): Gender | null {
  if (/women$|woman$|ess$/iu.test(word) && !/^(?:press|witness|business|congress|process|access|success)$/iu.test(word))
    return 'female'
  return null
}

/** What a given name in lower case tells; null where it is borne by both or unknown. */
export function genderOfGivenName(name: string): Gender | null {
  const flags = (nameLists().lexicon.get(name)?.flags ?? 0) & (MALE | FEMALE)
  if (flags === MALE) return 'male'
  return flags === FEMALE ? 'female' : null
}
