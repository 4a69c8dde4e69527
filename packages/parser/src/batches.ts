import { REACH } from './encode.ts'

/** A row without a token. */
export const PAD = -1

/** Tokens of a longer sentence are read in pieces of so many. */
export const LONGEST_SENTENCE = 2048

/** Rows of a batch, unless one sentence alone has more: what stays in a processor's cache. */
const ROWS = 512

/** A sentence within a batch. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Whether its paragraph goes on behind it: the model sees the next token. */
  readonly hasNext: boolean
  /** What to add to a token's number to have its row. */
  readonly shift: number
}

/** What is computed at once: a token's number or `PAD` for each row, and whole sentences. */
export interface Batch {
  readonly rows: readonly number[]
  readonly sentences: readonly Sentence[]
}

interface Part {
  readonly start: number
  readonly end: number
  readonly paragraph: { readonly start: number; readonly end: number }
}

/**
 * Sentences in batches, each with as many neighbors in its paragraph as its vectors depend on, so that they come out as
 * they would in one piece. Starts that are no token are left out; the first token starts a sentence anyway.
 */
export function planBatches(
  count: number,
  sentenceStarts: readonly number[],
  paragraphStarts: readonly number[],
): Batch[] {
  const paragraphs = rangesOf(count, paragraphStarts).values()
  let paragraph = paragraphs.next().value
  const parts = rangesOf(count, [...paragraphStarts, ...sentenceStarts]).flatMap(({ start, end }): Part[] => {
    while (paragraph !== undefined && paragraph.end <= start) paragraph = paragraphs.next().value
    const around = paragraph
    return around === undefined ? [] : piecesOf(start, end).map((piece) => ({ ...piece, paragraph: around }))
  })
  const batches: Batch[] = []
  let open: Part[] = []
  let size = 0
  for (const part of parts) {
    const rows = part.end - part.start + 2 * REACH + 1
    if (open.length > 0 && size + rows > ROWS) {
      batches.push(layBatch(open))
      open = []
      size = 0
    }
    open.push(part)
    size += rows
  }
  if (open.length > 0) batches.push(layBatch(open))
  return batches
}

/** Ranges between starts, from 0 to `count`. */
function rangesOf(count: number, starts: readonly number[]): { start: number; end: number }[] {
  const known = new Set([0, ...starts].filter((start) => Number.isInteger(start) && start >= 0 && start < count))
  const sorted = [...known].sort((a, b) => a - b)
  return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? count }))
}

function piecesOf(start: number, end: number): { start: number; end: number }[] {
  const pieces = []
  for (let at = start; at < end; at += LONGEST_SENTENCE)
    pieces.push({ start: at, end: Math.min(at + LONGEST_SENTENCE, end) })
  return pieces
}

function layBatch(parts: readonly Part[]): Batch {
  const rows: number[] = []
  const sentences: Sentence[] = []
  for (const [index, { start, end, paragraph }] of parts.entries()) {
    const rowAt = (at: number): number => (at >= paragraph.start && at < paragraph.end ? at : PAD)
    const before = parts[index - 1]
    const goesOn = before?.paragraph === paragraph
    const afterPads = before !== undefined && !goesOn && before.end === before.paragraph.end
    // Rows behind a sentence that goes on in the same batch are its next sentence's; padding between paragraphs is shared.
    if (goesOn) rows.length -= REACH
    else if (!afterPads || start !== paragraph.start)
      for (let at = start - REACH; at < start; at += 1) rows.push(rowAt(at))
    const shift = rows.length - start
    for (let at = start; at < end + REACH; at += 1) rows.push(rowAt(at))
    sentences.push({ start, end, hasNext: end < paragraph.end, shift })
  }
  return { rows, sentences }
}
