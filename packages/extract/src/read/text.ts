import type { Article, DateOrder, Problem, Sentence, SourceFile } from '@factsheet/model'
import type { TreeToken } from './trees.ts'
import type { WordClass } from './word-classes.ts'

/** A file as it came: its bytes are read here, never fetched. */
export interface ArticleSource {
  /** As told to a user, and the way to the format: `.md` and `.markdown` are Markdown, all else is the raw form. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What the bytes were taken out of, where they are not the file's own. */
  readonly format?: SourceFile['format']
}

/** What the reader may be told from outside. */
export interface ReadOptions {
  /** ISO date to take where the article states none. */
  readonly date?: string
  /** Most bytes that are read; two megabytes where nothing is told. */
  readonly maxSize?: number
  /** The order of day and month in "03/04/2016"; where nothing is told, the article's own dates may tell it. */
  readonly dateOrder?: DateOrder
  /** Reads every line as body that the format does not say to be something else: no line is told by its words. */
  readonly keepAll?: boolean
}

/** Text form to source file: [textStart, sourceStart, length], in text order. */
export type MapEntry = [number, number, number]

/** An article with its text form, before any word was looked at. */
export interface ReadResult {
  readonly article: Article
  /** The text form: every span indexes it. */
  readonly text: string
  /** The decoded file itself: what lines and columns are counted in. */
  readonly source: string
  /** The way from the text form to the source; null where they are the same. */
  readonly map: readonly MapEntry[] | null
  readonly format: SourceFile['format']
  readonly problems: readonly Problem[]
}

/**
 * A word or mark of a sentence. Possessive 's and every punctuation mark are words of their own (as in the Penn
 * Treebank); hyphenated words, "U.S.", "Gov." and "don’t" are one.
 */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, no accents lost. */
  readonly normal: string
  /** What the tree tells of it: Noun, Verb, PastTense, Modal, …; `Punctuation` for marks. */
  readonly tags: ReadonlySet<WordClass>
  /** Position in `words` of its sentence. */
  readonly index: number
}

/** A sentence with its words. */
export interface ReadSentence extends Sentence {
  /** Position in the list of sentences, from 0. */
  readonly index: number
  readonly words: readonly Word[]
  /** Its dependency tree. */
  readonly tree: readonly TreeToken[]
  /** Position of its paragraph in `article.paragraphs`. */
  readonly paragraphIndex: number
}

/** What recognizers get: the article, its text, and the words of its sentences. */
export interface ReadText {
  readonly article: Article
  readonly text: string
  readonly sentences: readonly ReadSentence[]
}
