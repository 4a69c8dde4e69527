import { type Article, type Span, trimmed } from '@factsheet/model'
import { isByline, readAuthors } from './byline.ts'
import { readContributors } from './contributors.ts'
import { type Dateline, readDateline } from './dateline.ts'
import type { Block } from './draft.ts'
import { noteKind } from './notes.ts'

/** The content's blocks told apart by their form: what of them is body, and what is not. */
export interface SortedBlocks {
  readonly body: readonly Block[]
  readonly authors: readonly Span[]
  readonly dateline: Dateline | undefined
  readonly contributors: Article['contributors']
  readonly labels: Span[]
  readonly notes: Article['notes']
}

/** Sorts blocks: bylines and datelines at the head, labels at the end, contributor lines and notes wherever they stand. */
export function sortBlocks(text: string, blocks: readonly Block[]): SortedBlocks {
  const worded = blocks.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words))
  const labels = trailingLabels(worded)
  const rest = worded.slice(0, worded.length - labels.length)
  const notes = rest.flatMap((block) => {
    const kind = block.kind === 'body' ? noteKind(block) : undefined
    return kind === undefined ? [] : [{ span: spanOf(block), kind }]
  })
  const contributors = contributorsOf(
    text,
    without(
      rest,
      notes.map(({ span }) => span),
    ),
  )
  const unnoted = without(
    rest,
    [...notes, ...contributors].map(({ span }) => span),
  )
  const byline = unnoted.slice(0, 3).find((block) => block.kind === 'body' && isByline(block))
  const { dateline, body } = headOf(text, without(unnoted, byline === undefined ? [] : [byline]))
  return { body, authors: byline === undefined ? [] : readAuthors(text, byline), dateline, contributors, labels, notes }
}

function contributorsOf(text: string, blocks: readonly Block[]): Article['contributors'] {
  const found: Article['contributors'] = []
  let isLast = true
  for (const block of blocks.toReversed()) {
    const names: Article['contributors'] | undefined =
      block.kind === 'body' ? readContributors(text, spanOf(block), isLast) : undefined
    isLast &&= names !== undefined
    found.unshift(...(names ?? []))
  }
  return found
}

/** Takes the dateline off: a line that is nothing else is no paragraph, and a line with the day may stand before it. */
function headOf(text: string, blocks: readonly Block[]): { dateline: Dateline | undefined; body: readonly Block[] } {
  const first = blocks.find(({ kind }) => kind === 'body')
  const dateline = first === undefined ? undefined : readDateline(text, spanOf(first))
  if (
    first === undefined ||
    dateline === undefined ||
    trimmed(text, { start: dateline.end, end: first.end }).text !== ''
  )
    return { dateline, body: blocks }
  const body = without(blocks, [first])
  const next = dateline.end === dateline.span.end ? headOf(text, body) : undefined
  return next?.dateline === undefined ? { dateline, body } : next
}

/** Lines at the very end that are no sentences: "business", "nyregion", "Arts & Leisure", "-30-". */
function trailingLabels(blocks: readonly Block[]): Span[] {
  const last = blocks.findLastIndex((block) => block.kind === 'quote' || block.kind === 'caption' || !isLabel(block))
  return last === -1 ? [] : blocks.slice(last + 1).map(spanOf)
}

const LABEL =
  /^(?:\p{Ll}[\p{Ll}\p{N}/&’' -]{1,29}|\p{Lu}[\p{L}]+(?:\s(?:&|and)\s\p{Lu}\p{L}+)?|(?:U\.S\.|U\.K\.)(?:\s\p{Lu}\p{L}+)?|[-—–]\s*30\s*[-—–])$/u
const LABEL_LIST = /^(?:Tags?|Topics?|Filed under|Categor(?:y|ies)|Sections?|Keywords?):\s\S/iu

function isLabel({ text }: Block): boolean {
  return LABEL_LIST.test(text) || (LABEL.test(text) && text.split(/\s+/u).length <= 3)
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}

function without<T extends Span>(blocks: readonly T[], taken: readonly Span[]): readonly T[] {
  const starts = new Set(taken.map(({ start }) => start))
  return blocks.filter(({ start }) => !starts.has(start))
}
