import { type Article, type Extent, type Problem, slice } from '@factsheet/model'
import { readAuthors } from './byline.ts'
import { decode } from './decode.ts'
import { isRead, type Told } from './blocks/told.ts'
import type { Draft } from './draft.ts'
import { isHtml, readHtml } from './html.ts'
import { checkContent, checkSize } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { type SortedBlocks, sortBlocks } from './not-body.ts'
import { readOddities } from './oddities.ts'
import { inParts, longSentences } from './long-sentences.ts'
import { readDateline } from './dateline.ts'
import { mapWithin, placesOf } from './place.ts'
import { checkFormat } from './other-formats.ts'
import { readDates } from './published.ts'
import { readRaw } from './raw.ts'
import { splitSentences } from './sentences.ts'
import type { ArticleSource, ReadOptions, ReadResult } from './text.ts'

/**
 * Reads an article: the raw form, or Markdown where the path ends in `.md` or `.markdown`. Every span indexes the text
 * form that comes with it. Throws a VFileMessage, with its place and what to do, where the source is no article.
 *
 * ```
 * bytes ──decode──▶ source ──raw, markdown──▶ Draft ──sort──▶ body and the rest ──sentences──▶ Article
 * ```
 */
export function readArticle(source: ArticleSource, options: ReadOptions = {}): ReadResult {
  checkSize(source.bytes, options.maxSize)
  checkFormat(source.bytes)
  const decoded = decode(source.bytes)
  const draft = draftOf(source, decoded)
  const { title, subtitle, section } = draft.stated
  const titles = [title, subtitle].filter((span) => span !== null)
  const authors = draft.stated.authors.flatMap((line) => readAuthors(draft.text, line))
  const sorted = sortBlocks(draft.blocks, { text: draft.text, titles, authors }, options.keepAll)
  checkContent(draft, sorted.body)
  const { published, updated, problems } = readDates(draft.text, datesOf(draft, sorted), options)
  const sentences = sentencesOf(draft.text, sorted)
  const article: Article = {
    title,
    subtitle,
    authors: authors.length > 0 ? authors : [...sorted.authors],
    contributors: sorted.contributors,
    published,
    updated,
    dateline: sorted.dateline?.span ?? null,
    section: section ?? sorted.labels[0] ?? null,
    labels: sorted.labels,
    notes: sorted.notes,
    blocks: blocksOf(draft, sorted.told),
    paragraphs: sorted.body.map((block, index) => paragraphOf(draft, block, index)),
    sentences: sentences
      .flatMap(({ paragraph, ...extent }) => inParts(draft.text, extent).map((part) => ({ paragraph, ...part })))
      .map(({ paragraph, start, end }, index) => ({
        id: `sentence-${index + 1}`,
        paragraph,
        start,
        end,
        text: draft.text.slice(start, end),
      })),
  }
  return {
    article,
    text: draft.text,
    source: draft.source,
    map: draft.map,
    format: source.format ?? draft.format,
    problems: [
      ...draft.problems,
      ...withoutTitle(article),
      ...problems,
      ...readOddities(draft.text, sorted.body),
      ...longSentences(draft.text, sentences),
    ],
  }
}

/** The header's dates; where it has none, that of a dateline which tells the year: "Friday, July 5, 2024". */
function datesOf({ stated }: Draft, { dateline }: SortedBlocks): Draft['stated'] {
  if (stated.date !== null || dateline === undefined || !/\d{4}/u.test(dateline.span.text)) return stated
  return { ...stated, date: dateline.span }
}

function draftOf({ path, format }: ArticleSource, decoded: string): Draft {
  if (isHtml(format === undefined ? path : '', decoded)) return readHtml(decoded)
  // Mail programs break lines: one is enough to tell.
  if (format !== undefined) return readRaw(decoded, format === 'mail' ? 1 : undefined)
  return /\.(?:md|markdown)$/iu.test(path) ? readMarkdown(decoded) : readRaw(decoded)
}

function blocksOf(draft: Draft, told: readonly Told[]): Article['blocks'] {
  const placeOf = placesOf(draft)
  return told.map(({ start, end, text, told: kind }, index) => ({
    id: `block-${index + 1}`,
    start,
    end,
    text,
    kind,
    read: isRead(kind),
    line: placeOf(start).line,
  }))
}

function paragraphOf({ map }: Draft, { start, end, form }: Told, index: number): Article['paragraphs'][number] {
  const paragraph = { id: idOf(index), start, end, kind: form === 'link' ? ('body' as const) : form }
  return map === null ? paragraph : { ...paragraph, map: mapWithin(map, start, end) }
}

function idOf(index: number): string {
  return `paragraph-${index + 1}`
}

/** Sentences of the body; the dateline stands before the first, and others before later ones in a round-up. */
function sentencesOf(text: string, { body, dateline }: SortedBlocks): (Extent & { readonly paragraph: string })[] {
  return body.flatMap(({ start, end }, index) => {
    const from = dateline === undefined ? start : (readDateline(text, slice(text, start, end))?.end ?? start)
    return splitSentences(text.slice(from, end)).map((bounds) => ({
      paragraph: idOf(index),
      start: from + bounds.start,
      end: from + bounds.end,
    }))
  })
}

/** Without a date either, the rule `title-date-missing` tells of both. */
function withoutTitle({ title, published }: Article): Problem[] {
  if (title !== null || published === null) return []
  return [{ rule: 'title-missing', level: 'warning', message: 'found no title, expected one in the header', spans: [] }]
}
