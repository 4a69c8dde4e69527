import { countHolding, type EntityMention, type ExtractedPerson, type Extent, type Ref, slice } from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../read/text.ts'
import type { Gender } from './people/gender.ts'
import type { LinkedMention } from './nominals.ts'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** How many sentences back an antecedent may stand. */
const REACH = 2

interface Placed {
  readonly ref: Ref
  readonly start: number
}

/**
 * Who "he" and "she" are: the one person of that gender in the same sentence before it, else in the nearest sentence
 * before it that has one. Where two fit, nobody; a chain of pronouns goes on with whom it began. Pronouns within
 * quotation marks are left open, for who speaks there is another question.
 */
export function pronounMentions(
  read: ReadText,
  people: readonly ExtractedPerson[],
  genderOf: ReadonlyMap<Ref, Gender | null>,
): LinkedMention[] {
  const bySentence = placedIn(read, people)
  const found: LinkedMention[] = []
  const quoted = quotedParts(read)
  for (const sentence of read.sentences) {
    for (const word of sentence.words) {
      const pronoun = word.normal.replace(CONTRACTED, '')
      const gender = GENDERS.get(pronoun)
      if (gender === undefined || isQuoted(quoted, word)) continue
      const ref = antecedent({
        sentence,
        word,
        bySentence,
        fits: (placed) => fitsGender(genderOf.get(placed.ref) ?? null, gender),
        isSure: (placed) => genderOf.get(placed.ref) === gender,
      })
      if (ref === undefined) continue
      const mention: EntityMention = { ...slice(read.text, word.start, word.start + pronoun.length), kind: 'pronoun' }
      found.push({ ref, mention, sentence: sentence.index })
      bySentence[sentence.index]?.push({ ref, start: word.start })
    }
  }
  return found
}

function fitsGender(known: Gender | null, asked: Gender): boolean {
  return known === null || known === asked
}

/** Behind a contraction the verb: "she's", "he'd". */
const CONTRACTED = /(?<=^(?:s?he))['’](?:s|d|ll)$/u

/** By sentence, who is named in it. */
function placedIn({ text, sentences }: ReadText, people: readonly ExtractedPerson[]): Placed[][] {
  const found: Placed[][] = sentences.map(() => [])
  for (const { ref, mentions } of people) {
    for (const mention of mentions) {
      const at = countHolding(sentences, ({ start }) => start <= mention.start) - 1
      const isWithin = mention.end <= (sentences[at]?.end ?? 0)
      if (isWithin && !isModifier(text, mention)) found[at]?.push({ ref, start: mention.start })
    }
  }
  return found
}

function isQuoted(quoted: readonly Extent[], word: Word): boolean {
  const before = quoted[countHolding(quoted, ({ start }) => start <= word.start) - 1]
  return before !== undefined && word.end <= before.end
}

/** "the Martin shooting", "a Ruiz supporter": a name behind an article tells what kind, not whom. */
function isModifier(text: string, { start, end, kind }: EntityMention): boolean {
  return (
    kind === 'name' &&
    /(?:^|[^\p{L}])(?:an?|the|this|every)\s$/iu.test(text.slice(Math.max(0, start - 7), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  )
}

interface Question {
  readonly sentence: ReadSentence
  readonly word: Word
  readonly bySentence: readonly (readonly Placed[])[]
  readonly fits: (placed: Placed) => boolean
  /** Whether it is known that the pronoun fits, not only that nothing speaks against it. */
  readonly isSure: (placed: Placed) => boolean
}

function antecedent({ sentence, word, bySentence, fits, isSure }: Question): Ref | undefined {
  for (let back = 0; back <= REACH; back++) {
    const before = (bySentence[sentence.index - back] ?? []).filter(
      (placed) => placed.start < word.start && fits(placed),
    )
    const refs = new Set(before.map(({ ref }) => ref))
    if (refs.size === 1) return [...refs][0]
    if (refs.size > 1) {
      const sure = new Set(before.filter(isSure).map(({ ref }) => ref))
      return sure.size === 1 ? [...sure][0] : undefined
    }
  }
  return undefined
}

/** The parts of the text between double quotation marks, paragraph by paragraph. */
function quotedParts({ article, text }: ReadText): { start: number; end: number }[] {
  return article.paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[“"„][^”"]*[”"]?|''(?:(?!'').)*''/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  )
}
