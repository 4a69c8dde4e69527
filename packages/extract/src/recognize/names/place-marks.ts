import type { PlaceKind, PlaceList } from '../../tagger/place-list.ts'
import type { WordView } from './name-words.ts'

const MOST_WORDS = 4
const KIND: Readonly<Record<PlaceKind, number>> = { country: 1, subdivision: 2, city: 3 }

/** For each word whether it stands in a listed place name, as its kind and its place in the name; 0 where not. */
export function placeMarks(words: readonly string[], views: readonly WordView[], places: PlaceList): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let start = 0; start < words.length; start++) {
    if (views[start]?.capital !== true) continue
    for (let length = Math.min(MOST_WORDS, words.length - start); length > 0; length--) {
      if (views[start + length - 1]?.capital !== true) continue
      const place = places.get(words.slice(start, start + length).join(' '))
      if (place === undefined) continue
      for (let index = 0; index < length; index++) {
        marks[start + index] =
          KIND[place.kind] * 4 + (length === 1 ? 3 : index === 0 ? 0 : index === length - 1 ? 2 : 1)
      }
      start += length - 1
      break
    }
  }
  return marks
}
