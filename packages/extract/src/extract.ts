import type { Extraction, SourceFile } from '@factsheet/model'
import { readArticle } from './read/index.ts'
import { placesOf, type SourcePlace } from './read/place.ts'
import type { ArticleSource, ReadOptions } from './read/text.ts'
import { readWords } from './read/words.ts'
import { recognize } from './recognize/index.ts'
import { relate } from './relate/index.ts'
import { resolve } from './resolve/index.ts'

/** An extraction and the format that it was read from. */
export interface Extracted {
  readonly extraction: Extraction
  readonly format: SourceFile['format']
  /** Line and column in the source file of an offset of the text form. */
  readonly placeOf: (offset: number) => SourcePlace
}

/**
 * What an article's words say, where, and of whom.
 *
 * ```
 * source ──read──▶ Article, text, words ──recognize──▶ Mentions ──relate──▶ Parse[] ──resolve──▶ Extraction
 * ```
 *
 * Throws a VFileMessage with the place and what to do when the source cannot be read as an article.
 */
export function extract(source: ArticleSource, options: ReadOptions = {}): Extracted {
  const result = readArticle(source, options)
  const { article, text, format, problems } = result
  const words = readWords(article, text)
  const mentions = recognize(words)
  const resolved = resolve(words, mentions, relate(words, mentions), options.dateOrder ?? null)
  return {
    extraction: { ...resolved, article, text, problems: [...problems, ...resolved.problems] },
    format,
    placeOf: placesOf(result),
  }
}
