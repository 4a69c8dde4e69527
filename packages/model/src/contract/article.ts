import { z } from 'zod'
import { Span } from './span.ts'

const ISO_DATE = /^\d{4}-\d\d-\d\d$/

export const Contributor = z.strictObject({ span: Span, name: Span, place: Span.nullable() })

/** The publication or update date, and where it was read; `span` is null when an option gave it. */
export const StatedDate = z.strictObject({
  date: z.string().regex(ISO_DATE),
  span: Span.nullable(),
  from: z.enum(['header', 'front matter', 'option']),
})
export type StatedDate = Readonly<z.infer<typeof StatedDate>>

export const ArticleNote = z.strictObject({
  span: Span,
  kind: z.enum(['correction', 'editor', 'developing', 'contact']),
})

export const Paragraph = z.strictObject({
  id: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(['body', 'heading', 'item', 'quote', 'caption']),
  /** Pairs text form to source file: [textStart, sourceStart, length]; left out where the two are the same. */
  map: z.array(z.tuple([z.int(), z.int(), z.int()])).optional(),
})
export type Paragraph = Readonly<z.infer<typeof Paragraph>>

export const Sentence = z.strictObject({
  /** `sentence-N`, N the number printed after a fact. */
  id: z.string(),
  /** Id of its paragraph. */
  paragraph: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type Sentence = Readonly<z.infer<typeof Sentence>>

export const BlockKind = z.enum([
  'body',
  'heading',
  'caption',
  'credit',
  'link',
  'promo',
  'byline',
  'dateline',
  'bio',
  'contact',
  'timestamp',
  'rights',
  'notice',
  'item',
  'table',
  'turn',
  'post',
  'pull',
])
export type BlockKind = z.infer<typeof BlockKind>

/** A block of the text form, and whether its sentences are read for facts. */
export const ArticleBlock = z.strictObject({
  id: z.string(),
  ...Span.shape,
  kind: BlockKind,
  read: z.boolean(),
  /** Line of the source file, counted from 1. */
  line: z.int(),
})
export type ArticleBlock = Readonly<z.infer<typeof ArticleBlock>>

/** What was read of an article before anything was looked for in it. Sentences and paragraphs are those of the body. */
export const Article = z.strictObject({
  title: Span.nullable(),
  subtitle: Span.nullable(),
  authors: z.array(Span),
  contributors: z.array(Contributor),
  published: StatedDate.nullable(),
  updated: StatedDate.nullable(),
  dateline: Span.nullable(),
  section: Span.nullable(),
  labels: z.array(Span),
  notes: z.array(ArticleNote),
  /** Every block after the header in order, read for facts or not. */
  blocks: z.array(ArticleBlock),
  paragraphs: z.array(Paragraph),
  sentences: z.array(Sentence),
})
export type Article = Readonly<z.infer<typeof Article>>
