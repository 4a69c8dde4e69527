import type { BlockKind, Span } from '@factsheet/model'
import type { Block } from '../draft.ts'
import { splitSentences } from '../sentences.ts'

/** A block with its kind: "body" and "item" until something tells better. */
export interface Told extends Block {
  readonly told: BlockKind
}

/** One way of telling kinds: from all blocks of an article, the same blocks with more kinds. */
export type Teller = (blocks: readonly Told[]) => readonly Told[]

/** A block that nothing has told to be something else than text. */
export function isOpen({ told }: Told): boolean {
  return told === 'body' || told === 'item'
}

/** The kinds whose sentences are read for facts. */
export function isRead(kind: BlockKind): boolean {
  return kind === 'body' || kind === 'item' || kind === 'turn' || kind === 'post'
}

/** The teller that asks each open block by itself; `kindOf` gives undefined where it cannot tell. */
export function each(kindOf: (block: Told, index: number, all: readonly Told[]) => BlockKind | undefined): Teller {
  return (blocks) =>
    blocks.map((block, index) => {
      const told = isOpen(block) ? kindOf(block, index, blocks) : undefined
      return told === undefined ? block : { ...block, told }
    })
}

/** Whether a block ends as sentences do: with a mark, which quotation marks and brackets may follow. */
export function isFinished({ text }: Span): boolean {
  return /[.?!…:;,—–][\s"”“’‘'»)\]*]*$|["”’»]$/u.test(text)
}

/** Whether a block is text by its form: ended as sentences do, or long, or more than one sentence. */
export function isProse(block: Span): boolean {
  return isFinished(block) || wordCount(block) > LONGEST_HEADING || isSeveral(block)
}

/** Several sentences, or somebody's words: “It rained,” she said */
function isSeveral({ text }: Span): boolean {
  return /["“”]/u.test(text) || splitSentences(text).length > 1
}

/** Headlines and captions run to twenty words; sentences whose period was forgotten are mostly longer. */
const LONGEST_HEADING = 20

export function wordCount({ text }: Span): number {
  return text.trim().split(/\s+/u).length
}

/** The words of a block for comparing: small letters, no marks. */
export function folded({ text }: Span): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
