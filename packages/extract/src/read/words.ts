import type { Article } from '@factsheet/model'
import { abbreviation } from '../words/abbreviations.ts'
import type { ReadSentence, ReadText, Word } from './text.ts'
import { treesOf, type TreeToken } from './trees.ts'
import { classesOf, type WordClass } from './word-classes.ts'

const NONE: ReadonlySet<WordClass> = new Set()
const MARK: ReadonlySet<WordClass> = new Set(['Punctuation'])
const POSSESSIVE_MARK: ReadonlySet<WordClass> = new Set(['Possessive'])

/** The words of an article's sentences with their trees, and what the trees tell of each word. */
export function readWords(article: Article, text: string): ReadText {
  const paragraphs = new Map(article.paragraphs.map((paragraph, index) => [paragraph.id, index]))
  const trees = treesOf(article, text)
  const sentences = article.sentences.map((sentence, index): ReadSentence => ({
    ...sentence,
    index,
    tree: trees[index] ?? [],
    paragraphIndex: paragraphs.get(sentence.paragraph) ?? 0,
    words: wordsOf(sentence.text, sentence.start, trees[index] ?? []),
  }))
  return { article, text, sentences }
}

/** The words of one sentence, offsets counted from `base`; without a tree, without their classes. */
export function wordsOf(sentence: string, base: number, tree: readonly TreeToken[] = []): Word[] {
  let at = 0
  return pieces(sentence).map(([start, end], index) => {
    const text = sentence.slice(start, end)
    while (at < tree.length && (tree[at]?.end ?? 0) <= base + start) at += 1
    const covering = tree.slice(at, at + MOST_PIECES).filter((token) => token.start < base + end)
    return {
      text,
      start: base + start,
      end: base + end,
      normal: normalize(text),
      tags: tagsOf(text, covering),
      index,
    }
  })
}

/** Of a word that the parser cuts, "mid-size", "don’t", its last piece that is a word tells the most; of "don’t" the first. */
function tagsOf(text: string, tokens: readonly TreeToken[]): ReadonlySet<WordClass> {
  if (!/[\p{L}\p{N}]/u.test(text)) return MARK
  if (/^['’ʼ]s$/iu.test(text)) return POSSESSIVE_MARK
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  const token = /['’ʼ]/u.test(text) ? words[0] : words.at(-1)
  return token === undefined ? NONE : classesOf(token)
}

/** A word of the text has fewer tokens. */
const MOST_PIECES = 8

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
