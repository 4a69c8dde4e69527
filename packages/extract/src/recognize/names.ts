import { byPosition, overlaps, slice } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { NameMention } from './mention.ts'
import { sureNames } from './names/name-certainty.ts'
import { madeConsistent } from './names/name-consistency.ts'
import { repaired } from './names/name-repairs.ts'
import { nameLists } from './names/name-words.ts'
import { withTeams } from './names/name-teams.ts'
import { type NameStretch, taggedNames, wordsIn } from './names/tagged-names.ts'
import { titleStart } from './names/name-titles.ts'

/**
 * Names of people, organizations and places, and other names (peoples, laws, storms, works) so that nobody takes them for
 * one of these; in text order, none within another. The tagger finds them; what it does not know of titles and of the
 * rest of the document is mended after it.
 */
export function recognizeNames(read: ReadText): NameMention[] {
  const names = withTeams(read, sureNames(madeConsistent(read, repaired(taggedNames(read)))))
  const mentions = names.map((name) => mentionOf(read, name))
  return [...mentions, ...placesInCompounds(read, mentions)].toSorted((a, b) => byPosition(a.span, b.span))
}

/** "Washington-based": the place before the hyphen. */
function placesInCompounds(read: ReadText, mentions: readonly NameMention[]): NameMention[] {
  return read.sentences.flatMap(({ words, index }) =>
    words.flatMap((word): NameMention[] => {
      const name = /^(\p{Lu}[\p{L}.]+)-(?:based|born|area)$/u.exec(word.text)?.[1]
      if (name === undefined || nameLists().places.get(name) === undefined) return []
      const span = slice(read.text, word.start, word.start + name.length)
      return mentions.some((other) => overlaps(other.span, span))
        ? []
        : [{ span, kind: 'place', sentence: index, title: null }]
    }),
  )
}

function mentionOf(read: ReadText, name: NameStretch): NameMention {
  const { sentence, kind } = name
  const words = wordsIn(name)
  const span = slice(read.text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  const from = kind === 'person' ? titleStart(sentence, name.start) : name.start
  const [first, last] = [sentence.words[from], sentence.words[name.start - 1]]
  const title =
    from < name.start && first !== undefined && last !== undefined ? slice(read.text, first.start, last.end) : null
  return { span, kind, sentence: sentence.index, title }
}
