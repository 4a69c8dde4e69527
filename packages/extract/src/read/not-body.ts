import type { Article, Span } from '@factsheet/model'
import { tellBlocks } from './blocks.ts'
import type { Head } from './blocks/head.ts'
import { isLabel } from './blocks/labels.ts'
import { isRead, type Told } from './blocks/told.ts'
import { isByline, readAuthors } from './byline.ts'
import { readContributors } from './contributors.ts'
import { type Dateline, readDateline } from './dateline.ts'
import type { Block } from './draft.ts'
import { noteKind } from './notes.ts'

/** The content's blocks with their kinds, and what those of them say that are not body. */
export interface SortedBlocks {
  readonly told: readonly Told[]
  /** The blocks whose sentences are read. */
  readonly body: readonly Told[]
  readonly authors: readonly Span[]
  readonly dateline: Dateline | undefined
  readonly contributors: Article['contributors']
  readonly labels: Span[]
  readonly notes: Article['notes']
}

/** Tells the kinds of blocks and takes from them what belongs to the article's head. `keepAll`: kinds go by form alone. */
export function sortBlocks(blocks: readonly Block[], head: Head, keepAll = false): SortedBlocks {
  const { text } = head
  const worded = blocks.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words))
  const told = tellBlocks(worded, head, keepAll)
  const body = told.filter(({ told: kind }) => isRead(kind))
  const bylines = told.filter(({ told: kind }) => kind === 'byline')
  const byline = bylines.find(isByline)
  return {
    told,
    body,
    authors: byline === undefined ? [] : readAuthors(text, byline),
    dateline: datelineOf(text, told, body[0]),
    contributors: bylines.flatMap((line) => readContributors(text, spanOf(line), true) ?? []),
    labels: trailingLabels(told),
    notes: told.flatMap((block) => {
      const kind = block.told === 'notice' || block.told === 'contact' ? noteKind(block) : undefined
      return kind === undefined ? [] : [{ span: spanOf(block), kind }]
    }),
  }
}

/** The dateline that the first line of the body opens with, else the last of those that are a line of their own. */
function datelineOf(text: string, told: readonly Told[], first: Told | undefined): Dateline | undefined {
  const opening = first === undefined ? undefined : readDateline(text, spanOf(first))
  const alone = told.findLast(({ told: kind }) => kind === 'dateline')
  return opening ?? (alone === undefined ? undefined : readDateline(text, spanOf(alone)))
}

/** Lines at the very end that are no sentences: "business", "nyregion", "Arts & Leisure", "-30-". */
function trailingLabels(told: readonly Told[]): Span[] {
  const last = told.findLastIndex((block) => isRead(block.told) || !isLabel(block))
  return told.slice(last + 1).map(spanOf)
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}
