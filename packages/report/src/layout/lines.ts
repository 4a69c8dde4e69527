import { lineBreaks } from './breaks.ts'
import type { Measurer } from './measurer.ts'
import type { FontFace } from './page.ts'
import type { TextStyle } from './theme.ts'

/** Text in one style; `glued` when no line may break before it. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** How far its baseline is raised. */
  readonly rise: number
  readonly glued: boolean
}

/** What one line shows of one run in one face. */
export interface Fragment {
  readonly run: number
  readonly text: string
  readonly font: FontFace
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly fragments: readonly Fragment[]
  /** Without the space at its end. */
  readonly width: number
}

/** What is never parted: a word with the space behind it. */
interface Chunk {
  readonly pieces: readonly Omit<Fragment, 'x'>[]
  /** Without the space behind it. */
  readonly width: number
  readonly advance: number
}

/** A last line shorter than both of these is a widow. */
const WIDOW = { points: 42, share: 0.2 }
/** Against a widow, lines are set narrower by steps, up to a share of the width. */
const NARROWER = { step: 4, most: 0.09 }

export type Shape = 'filled' | 'balanced'

/**
 * The runs as lines of at most `width` points: filled one after the other, without a widow where that costs no line;
 * or balanced, as narrow as their number allows. A word wider than a line is parted between graphemes.
 */
export function setLines(runs: readonly Run[], width: number, measurer: Measurer, shape: Shape = 'filled'): Line[] {
  const chunks = chunksOf(runs, measurer).flatMap((chunk) =>
    chunk.width <= width ? [chunk] : parted(chunk, runs, width, measurer),
  )
  const lines = fill(chunks, width)
  if (lines.length < 2) return lines.map(lineOf)
  return (shape === 'balanced' ? balance(chunks, width, lines) : withoutWidow(chunks, width, lines)).map(lineOf)
}

function fill(chunks: readonly Chunk[], width: number): Chunk[][] {
  const lines: Chunk[][] = []
  let reached = Infinity
  for (const chunk of chunks) {
    if (reached + chunk.width > width + 0.01) {
      lines.push([])
      reached = 0
    }
    lines.at(-1)?.push(chunk)
    reached += chunk.advance
  }
  return lines
}

function withoutWidow(chunks: readonly Chunk[], width: number, lines: Chunk[][]): Chunk[][] {
  const least = Math.min(WIDOW.points, width * WIDOW.share)
  for (let narrower = width; narrower >= width * (1 - NARROWER.most); narrower -= NARROWER.step) {
    const tried = fill(chunks, narrower)
    if (tried.length > lines.length) return lines
    if (widthOf(tried.at(-1) ?? []) >= least) return tried
  }
  return lines
}

function balance(chunks: readonly Chunk[], width: number, lines: Chunk[][]): Chunk[][] {
  let narrow = width / 2
  let wide = width
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (fill(chunks, middle).length > lines.length) narrow = middle
    else wide = middle
  }
  return fill(chunks, wide)
}

function widthOf(chunks: readonly Chunk[]): number {
  const last = chunks.at(-1)
  return chunks.reduce((sum, { advance }) => sum + advance, 0) - (last === undefined ? 0 : last.advance - last.width)
}

function lineOf(chunks: readonly Chunk[]): Line {
  const fragments: { run: number; text: string; font: FontFace; x: number; width: number }[] = []
  let x = 0
  for (const piece of chunks.flatMap(({ pieces }) => pieces)) {
    const last = fragments.at(-1)
    if (last !== undefined && last.run === piece.run && last.font === piece.font) {
      last.text += piece.text
      last.width += piece.width
    } else fragments.push({ ...piece, x })
    x += piece.width
  }
  return { fragments, width: widthOf(chunks) }
}

function chunksOf(runs: readonly Run[], measurer: Measurer): Chunk[] {
  const text = runs.map((run) => run.text).join('')
  const starts = startsOf(runs)
  const glued = new Set(starts.filter((_, index) => runs[index]?.glued === true))
  let from = 0
  let first = 0
  return lineBreaks(text, glued).map((to) => {
    const pieces: Omit<Fragment, 'x'>[] = []
    for (let at = first; at < runs.length && (starts[at] ?? 0) < to; at += 1) {
      const run = runs[at]
      const start = starts[at] ?? 0
      if (run === undefined) break
      const part = run.text.slice(Math.max(0, from - start), to - start)
      if (part !== '') pieces.push(...piecesOf(part, at, run, measurer))
      if (start + run.text.length <= to) first = at + 1
    }
    from = to
    return chunkOf(pieces, runs, measurer)
  })
}

/** Where each run begins in the text of all. */
function startsOf(runs: readonly Run[]): number[] {
  let length = 0
  return runs.map(({ text }) => {
    length += text.length
    return length - text.length
  })
}

function piecesOf(text: string, run: number, { style }: Run, measurer: Measurer): Omit<Fragment, 'x'>[] {
  return measurer.runs(text, style.font).map((face) => ({
    run,
    text: face.text,
    font: face.font,
    width: measurer.width(face.text, face.font, style.size, style.spacing),
  }))
}

function chunkOf(pieces: readonly Omit<Fragment, 'x'>[], runs: readonly Run[], measurer: Measurer): Chunk {
  const advance = pieces.reduce((sum, { width }) => sum + width, 0)
  const last = pieces.at(-1)
  const style = runs[last?.run ?? 0]?.style
  if (last === undefined || style === undefined || !last.text.endsWith(' ')) return { pieces, width: advance, advance }
  const bare = measurer.width(last.text.trimEnd(), last.font, style.size, style.spacing)
  return { pieces, width: advance - last.width + bare, advance }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A word wider than a line, in parts that are not. */
function parted(chunk: Chunk, runs: readonly Run[], width: number, measurer: Measurer): Chunk[] {
  const parts: Omit<Fragment, 'x'>[][] = []
  let reached = Infinity
  for (const piece of chunk.pieces) {
    const style = runs[piece.run]?.style
    if (style === undefined) continue
    for (const { segment } of graphemes.segment(piece.text)) {
      const one = { ...piece, text: segment, width: measurer.width(segment, piece.font, style.size, style.spacing) }
      if (reached + one.width > width && segment !== ' ') {
        parts.push([])
        reached = 0
      }
      parts.at(-1)?.push(one)
      reached += one.width
    }
  }
  return parts.map((pieces) => chunkOf(pieces, runs, measurer))
}
