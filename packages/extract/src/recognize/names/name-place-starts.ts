import type { ReadSentence, ReadText } from '../../read/text.ts'
import { isOrganizationWord } from '../../words/organization-words.ts'
import { isPlaceByStart } from '../../words/place-words.ts'
import { type NameStretch, wordsIn } from './tagged-names.ts'

/** "Port Ruiz closed": what its first word makes a place is one, where the tagger found nothing or its second word only. */
export function withPlacesByStart(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  const longer = new Set(
    names.filter(({ start, end }) => end - start > 1).flatMap((name) => wordsIn(name).map(({ start }) => start)),
  )
  const places = read.sentences.flatMap((sentence) =>
    sentence.words.flatMap(({ start }, at): NameStretch[] =>
      isPlaceAt(sentence, at) && !longer.has(start) && !longer.has(sentence.words[at + 1]?.start ?? -1)
        ? [{ sentence, start: at, end: at + 2, kind: 'place', certainty: 1 }]
        : [],
    ),
  )
  const taken = new Set(places.flatMap((place) => wordsIn(place).map(({ start }) => start)))
  return [...names.filter((name) => !wordsIn(name).some(({ start }) => taken.has(start))), ...places].toSorted(
    (a, b) => a.sentence.index - b.sentence.index || a.start - b.start,
  )
}

/** Two words with capitals and small letters, the second of no body, and no third. */
function isPlaceAt({ words }: ReadSentence, at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3)
  if (first === undefined || second === undefined || !isPlaceByStart([first.normal, second.normal])) return false
  if (!isName(first.text) || !isName(second.text) || isName(third?.text ?? '')) return false
  return !isOrganizationWord(second.normal) && !isName(words[at - 1]?.text ?? '')
}

function isName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\.?$/u.test(text)
}
