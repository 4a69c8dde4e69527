import type { ReadSentence } from '../../read/text.ts'
import { COUNTRY_NAMES } from '../../words/country-names.ts'
import { isKnownOther } from '../../words/known-others.ts'
import { isKnownSurname } from '../../words/known-surnames.ts'
import { MOST_KNOWN_WORDS, knownOrganization } from '../../words/known-organizations.ts'
import { type NameKind, type NameStretch, wordsIn } from './tagged-names.ts'

/** Countries of more than one word: a tagger may cut them ("People", "Republic of Korea"). */
const LONG_COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.map(({ name }) => name).filter((name) => / /u.test(name)),
)

/**
 * Listed organizations, and countries of several words, are what the lists say, unless they stand within a longer name: an
 * organization's ("New York Times Company") or, for a country, any ("United States Steel").
 */
export function withKnownNames(sentences: readonly ReadSentence[], names: readonly NameStretch[]): NameStretch[] {
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence.index)
  const people = new Set(names.filter(({ kind }) => kind === 'person').map((name) => wordsIn(name).at(-1)?.text ?? ''))
  return sentences.flatMap((sentence) => {
    const tagged = bySentence.get(sentence.index) ?? []
    const known = knownIn(sentence).filter((name) => !tagged.some((other) => holds(other, name, people)))
    const kept = tagged
      .map((name) => afterKnownOther(name, known))
      .filter((name) => !known.some((other) => name.start < other.end && other.start < name.end))
    return [...kept, ...known].toSorted((a, b) => a.start - b.start)
  })
}

/** "Miss Universe Ana Ruiz": the person's name begins after what is known. */
function afterKnownOther(name: NameStretch, known: readonly NameStretch[]): NameStretch {
  if (name.kind !== 'person') return name
  const before = known.find((other) => other.kind === 'other' && name.start < other.end && other.end < name.end)
  return before === undefined ? name : { ...name, start: before.end }
}

/** Whether a known name is a part of a longer tagged one; with somebody's surname for the rest it is not ("Obama White House"). */
function holds(tagged: NameStretch, known: NameStretch, people: ReadonlySet<string>): boolean {
  const longer = tagged.end - tagged.start > known.end - known.start
  if (!longer || tagged.start > known.start || tagged.end < known.end || tagged.kind === 'person') return false
  const rest = tagged.sentence.words
    .slice(tagged.start, tagged.end)
    .filter(({ index }) => index < known.start || index >= known.end)
  return !rest.every(({ text }) => people.has(text) || isKnownSurname(text) || /^['’]s$/u.test(text))
}

function knownIn(sentence: ReadSentence): NameStretch[] {
  const { words } = sentence
  const found: NameStretch[] = []
  for (let start = 0; start < words.length; start++) {
    if (!/^(?:\p{Lu}|al\b)/u.test(words[start]?.text ?? '')) continue
    for (let end = Math.min(words.length, start + MOST_KNOWN_WORDS); end > start; end--) {
      const kind = knownKind(sentence, start, end)
      if (kind === undefined) continue
      found.push({ sentence, start, end, kind, certainty: 1 })
      start = end - 1
      break
    }
  }
  return found
}

function knownKind({ words, text, start: base }: ReadSentence, start: number, end: number): NameKind | undefined {
  const [first, last] = [words[start], words[end - 1]]
  if (first === undefined || last === undefined) return undefined
  const name = text.slice(first.start - base, last.end - base).replaceAll(/[’‘]/gu, "'")
  if (end - start > 1 && isKnownOther(name)) return 'other'
  if (LONG_COUNTRIES.has(name)) return 'place'
  if (knownOrganization(name) === undefined) return undefined
  // "House" by itself may be a street's, a singer's or the first word of a title.
  return COMMON.has(name) && !isInstitution(words[start - 1]?.normal, words[end]?.text) ? undefined : 'organization'
}

/** Names that are words as well: they are known only after "the" and before no other capital. */
const COMMON: ReadonlySet<string> = new Set([
  'House',
  'Fed',
  'Guardian',
  'New Yorker',
  'VA',
  'Senate',
  'Homeland Security',
  'AP',
  'ABC',
  'UN',
  'EU',
  'SEC',
])

function isInstitution(before: string | undefined, after: string | undefined): boolean {
  return before === 'the' && !/^\p{Lu}/u.test(after ?? '')
}
