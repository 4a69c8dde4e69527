// Times and dated events alone: their part of the time of extraction.
import type { ArticleSource } from '@factsheet/extract'
import { readArticle } from '../packages/extract/src/read/index.ts'
import { readWords } from '../packages/extract/src/read/words.ts'
import { recognize } from '../packages/extract/src/recognize/index.ts'
import { recognizeTimes } from '../packages/extract/src/recognize/times/index.ts'
import { relate } from '../packages/extract/src/relate/index.ts'
import { relateRoles } from '../packages/extract/src/relate/roles/index.ts'
import { resolveEvents } from '../packages/extract/src/resolve/events.ts'
import { resolve } from '../packages/extract/src/resolve/index.ts'
import { resolveEntities } from '../packages/extract/src/resolve/things.ts'
import { resolveTimes } from '../packages/extract/src/resolve/times.ts'

/** The work on an article's times and events, with all that it needs made ready; it gives the number of events. */
export function datingOf(source: ArticleSource): () => number {
  const { article, text } = readArticle(source)
  const read = readWords(article, text)
  const mentions = recognize(read)
  const parses = relate(read, mentions)
  const entities = resolveEntities(read, mentions.names, relateRoles(text, parses, mentions.names), parses)
  const { statements } = resolve(read, mentions, parses)
  const published = article.published?.date ?? null
  return () => {
    const times = resolveTimes(read, parses, recognizeTimes(read), published, null)
    return resolveEvents(text, parses, times, statements, entities, published).length
  }
}
