import nlp from 'compromise/two'
import type { Article } from '@factsheet/model'
import { abbreviation } from '../words/abbreviations.ts'
import type { ReadSentence, ReadText, Word } from './text.ts'

/** What is used of a compromise term. */
interface Term {
  readonly text: string
  readonly tags: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
const MARK: ReadonlySet<string> = new Set(['Punctuation'])
const POSSESSIVE_MARK: ReadonlySet<string> = new Set(['Possessive'])

/**
 * The words of an article's sentences with their tags. The one place that knows compromise: it is fed sentence by
 * sentence, at our own boundaries, and its terms are laid back onto the text, so that no offset is ever guessed.
 */
export function readWords(article: Article, text: string): ReadText {
  const paragraphs = new Map(article.paragraphs.map((paragraph, index) => [paragraph.id, index]))
  const sentences = article.sentences.map((sentence, index): ReadSentence => ({
    ...sentence,
    index,
    paragraphIndex: paragraphs.get(sentence.paragraph) ?? 0,
    words: wordsOf(sentence.text, sentence.start),
  }))
  return { article, text, sentences }
}

/** The words of one sentence, offsets counted from `base`. */
export function wordsOf(sentence: string, base: number): Word[] {
  const tags = tagAt(sentence)
  return pieces(sentence).map(([start, end], index) => {
    const text = sentence.slice(start, end)
    return {
      text,
      start: base + start,
      end: base + end,
      normal: normalize(text),
      tags: tagsOf(text, start, end, tags),
      index,
    }
  })
}

function tagsOf(
  text: string,
  start: number,
  end: number,
  tags: readonly (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> {
  if (!/[\p{L}\p{N}]/u.test(text)) return MARK
  if (/^['’ʼ]s$/iu.test(text)) return POSSESSIVE_MARK
  return tags.slice(start, end).find((found) => found !== undefined) ?? NONE
}

/** compromise's tags for each character of the sentence that one of its terms covers. */
function tagAt(sentence: string): readonly (ReadonlySet<string> | undefined)[] {
  // Curly marks are told as straight ones: one unit for one unit, so that every offset stays.
  const plain = sentence.replaceAll(/[’‘ʼ]/gu, "'").replaceAll(/[“”]/gu, '"')
  const found: (ReadonlySet<string> | undefined)[] = Array.from({ length: plain.length })
  let at = 0
  for (const { text, tags } of termsOf(plain)) {
    const start = text === '' ? -1 : plain.indexOf(text, at)
    if (start === -1) continue
    at = start + text.length
    found.fill(tags, start, at)
  }
  return found
}

function termsOf(sentence: string): readonly Term[] {
  return nlp(sentence)
    .docs.flat()
    .map(({ text, tags }) => ({ text, tags: tags ?? NONE }))
}

/** Lower case with straight apostrophes. */
export function normalize(text: string): string {
  return text.replaceAll(/[’‘ʼ]/gu, "'").toLowerCase()
}

/**
 * In this order: letters with periods ("U.S.", "a.m."), numbers with their inner marks, words with inner hyphens,
 * apostrophes and ampersands, an ellipsis, any other mark by itself. A letter that was decoded wrongly ("RenÃ©") does not
 * end its word; a stroke between two capitalized words does ("Ruiz/Reuters").
 */
const PIECE =
  /(?:\p{L}\.){2,}|(?<!\d)\d+(?:[.,:]\d+)*(?![\p{L}\p{M}\d])|(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}(?=\/\p{Lu}[\p{L}\p{M}]{2})|(?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ]|A[\u0302\u0303])[\u0080-\u009f\u00a1-\u00bf])+(?:[-‐‑/&’'ʼ.][\p{L}\p{M}\p{N}]+)*|\.{3}|\S/gu

const POSSESSIVE = /^(.+?)(['’ʼ][sS])$/u

function pieces(sentence: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const match of sentence.matchAll(PIECE)) {
    const start = match.index
    const end = start + match[0].length
    // A piece that the one before took with it: the period of "Gov.".
    if (found.length > 0 && start < (found.at(-1)?.[1] ?? 0)) continue
    const possessive = POSSESSIVE.exec(match[0])
    if (possessive?.[1] !== undefined && !IS_CONTRACTION.test(match[0])) {
      found.push([start, start + possessive[1].length], [start + possessive[1].length, end])
    } else if (sentence[end] === '.' && takesPeriod(sentence, match[0], end)) found.push([start, end + 1])
    else found.push([start, end])
  }
  return found
}

/** "it's", "let's", "who's": 's is a verb there, but not in "WHO's". */
const IS_CONTRACTION =
  /^(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here|[Hh]ere|[Ww]hat|[Ww]ho|[Ww]here|[Hh]ow|[Ww]hen|[Ll]et|[Tt]his|IT|HE|SHE|THAT|THERE|HERE|WHAT|WHO|WHERE|HOW|WHEN|LET|THIS)['’ʼ](?:(?<=\p{Ll}['’ʼ])s|S)$/u

/** Whether a period belongs to the word: it does for abbreviations and initials, but not for a last word "it.". */
function takesPeriod(sentence: string, word: string, end: number): boolean {
  if (abbreviation(`${word}.`) !== undefined)
    return !AMBIGUOUS.has(word) || /^\.\s*[,\d\p{Lu}]/u.test(sentence.slice(end))
  return /^\p{Lu}$/u.test(word) && word !== 'I' && /^\.\s+\p{Lu}/u.test(sentence.slice(end))
}

/** Abbreviations that are words too, when their sentence ends there: "no." "art." "Sun." */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'No',
  'art',
  'Art',
  'Sun',
  'Sat',
  'Mar',
  'Wash',
  'Miss',
  'Mass',
  'Ill',
  'Ind',
  'Ore',
  'fig',
  'min',
  'Del',
  'La',
  'Pa',
  'c',
  'p',
  'al',
  'ch',
])
