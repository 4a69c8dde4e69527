import type { Inline } from '../compose/line-parts.ts'
import { type Line, type Run, setLines, type Shape } from './lines.ts'
import type { Measurer } from './measurer.ts'
import { runsOf } from './runs.ts'
import type { Drawn, Ink, Node } from './slab.ts'
import { colors, type TextStyle } from './theme.ts'
import { linkContents } from '../compose/wording.ts'
import { underlines } from './underlines.ts'

/** Running text set in lines, with what each run is. */
export interface SetText {
  readonly lines: readonly Line[]
  readonly runs: readonly Run[]
  readonly inlines: readonly Inline[]
  readonly style: TextStyle
}

/** Lines of a set text, drawn: the ink in drawing order, and the elements over it in reading order. */
export interface Drawing {
  readonly inks: readonly Ink[]
  readonly children: readonly (Node | Ink)[]
}

/** Sets inline content in a style, in lines of at most `width`. */
export function setText(
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  measurer: Measurer,
  shape: Shape = 'filled',
): SetText {
  const shown = inlines.filter((inline) => inline.kind !== 'words' || inline.text !== '')
  const runs = runsOf(shown, style)
  return { lines: runs.length === 0 ? [] : setLines(runs, width, measurer, shape), runs, inlines: shown, style }
}

/** Which of the lines are drawn, and how they stand in their width. */
interface LinesDrawn {
  readonly from?: number
  readonly to?: number
  readonly align?: 'left' | 'right'
  readonly width?: number
}

/** Draws lines of a set text, the first of them in a line box whose top is `y`. */
export function drawLines(set: SetText, x: number, y: number, which: LinesDrawn = {}): Drawing {
  const { from = 0, to = set.lines.length, align = 'left', width = 0 } = which
  const inks: { drawn: Drawn[] }[] = []
  const children: (Node | Ink)[] = []
  let open = -1
  set.lines.slice(from, to).forEach((line, index) => {
    const baseline = y + index * set.style.lead + baselineIn(set.style)
    const left = align === 'left' ? x : x + width - line.width
    for (const fragment of line.fragments) {
      const owner = ownerOf(set.inlines[fragment.run], fragment.run)
      if (open !== owner || inks.length === 0) {
        const ink = { drawn: [] }
        inks.push(ink)
        children.push(elementOf(set.inlines[fragment.run], ink))
        open = owner
      }
      inks
        .at(-1)
        ?.drawn.push(
          drawnOf(fragment, set.runs[fragment.run], left, baseline),
          ...underlines(set.inlines[fragment.run], fragment, left, baseline),
        )
    }
  })
  return { inks, children }
}

/** How far below the top of its line box the baseline of a style lies: the capitals stand in the middle. */
export function baselineIn({ size, lead }: Pick<TextStyle, 'size' | 'lead'>): number {
  return (lead + size * 0.66) / 2
}

/** Runs of plain words belong to the paragraph (−1); each link and each box is its own. */
function ownerOf(inline: Inline | undefined, run: number): number {
  if (inline === undefined || inline.kind === 'words') return -1
  return inline.kind === 'tick' || inline.target !== null ? run : -1
}

function elementOf(inline: Inline | undefined, ink: Ink): Node | Ink {
  if (inline === undefined || inline.kind === 'words') return ink
  if (inline.kind === 'tick') return { role: 'Form', alt: inline.label, children: [ink] }
  if (inline.target === null) return ink
  return {
    role: 'Link',
    children: [ink],
    link: { destination: inline.target, contents: linkContents[inline.kind](inline.label) },
  }
}

function drawnOf(fragment: Line['fragments'][number], run: Run | undefined, x: number, baseline: number): Drawn {
  const { size = 0, color = colors.ink, spacing = 0 } = run?.style ?? {}
  const { text, font, width } = fragment
  return { kind: 'text', x: x + fragment.x, y: baseline - (run?.rise ?? 0), text, font, size, color, spacing, width }
}

/** The width of its widest line. */
export function widthOf({ lines }: SetText): number {
  return Math.max(0, ...lines.map(({ width }) => width))
}

export function heightOf({ lines, style }: SetText): number {
  return lines.length * style.lead
}

/** Texts below each other as one, parted by a space when read; they must have one lead. */
export function stacked(sets: readonly SetText[], style: TextStyle): SetText {
  const runs = sets.flatMap((set) => set.runs)
  const inlines = sets.flatMap((set) => set.inlines)
  let before = 0
  const lines = sets.flatMap((set) => {
    const shift = before
    before += set.runs.length
    return set.lines.map(({ fragments, width }, line) => ({
      fragments: fragments.map((fragment, index) => {
        const ends = line === set.lines.length - 1 && index === fragments.length - 1
        return { ...fragment, text: ends ? `${fragment.text} ` : fragment.text, run: fragment.run + shift }
      }),
      width,
    }))
  })
  return { lines, runs, inlines, style }
}
