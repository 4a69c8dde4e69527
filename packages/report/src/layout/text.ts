import type { Inline, Tone } from '../compose/block.ts'
import { type Line, type Run, setLines, type Shape } from './lines.ts'
import type { Measurer } from './measurer.ts'
import type { Drawn, Ink, Node } from './slab.ts'
import { colors, type TextStyle } from './theme.ts'
import { linkContents } from '../compose/wording.ts'

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

const REFERENCE = { size: 0.6, least: 5.6, rise: 0.34 }
/** References that stand by themselves, not behind a word. */
const LISTED = { size: 0.84, least: 7 }

/** Sets inline content in a style, in lines of at most `width`. */
export function setText(
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  measurer: Measurer,
  shape: Shape = 'filled',
): SetText {
  const shown = inlines.filter((inline) => inline.kind !== 'words' || inline.text !== '')
  const runs = shown.map((inline, index) => runOf(inline, standsAlone(shown, index), style))
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
      inks.at(-1)?.drawn.push(drawnOf(fragment, set.runs[fragment.run], left, baseline))
    }
  })
  return { inks, children }
}

/** How far below the top of its line box the baseline of a style lies: the capitals stand in the middle. */
export function baselineIn({ size, lead }: Pick<TextStyle, 'size' | 'lead'>): number {
  return (lead + size * 0.66) / 2
}

/** Runs of plain words belong to the paragraph (−1); each link is its own. */
function ownerOf(inline: Inline | undefined, run: number): number {
  return inline !== undefined && inline.kind !== 'words' && inline.target !== null ? run : -1
}

function elementOf(inline: Inline | undefined, ink: Ink): Node | Ink {
  if (inline === undefined || inline.kind === 'words' || inline.target === null) return ink
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

/** Whether a reference begins a text or follows a space, or another such reference. */
function standsAlone(inlines: readonly Inline[], at: number): boolean {
  const before = inlines.slice(0, at).findLast(({ kind }) => kind !== 'reference')
  return before === undefined || (before.kind === 'words' && before.text.endsWith(' '))
}

function runOf(inline: Inline, alone: boolean, style: TextStyle): Run {
  if (inline.kind === 'words') {
    return { text: oneLine(inline.text), style: toned(style, inline.tone), rise: 0, glued: false }
  }
  if (inline.kind === 'fact') {
    return {
      text: `${inline.label}  `,
      style: { ...style, font: 'sans-bold', color: colors.accent },
      rise: 0,
      glued: false,
    }
  }
  const { size, least } = alone ? LISTED : REFERENCE
  return {
    text: alone ? `[${inline.label}] ` : `[${inline.label}]`,
    style: {
      font: 'sans-bold',
      size: Math.max(style.size * size, least),
      lead: style.lead,
      color: colors.accent,
      spacing: 0,
    },
    rise: alone ? 0 : style.size * REFERENCE.rise,
    glued: !alone,
  }
}

function toned(style: TextStyle, tone: Tone): TextStyle {
  switch (tone) {
    case 'plain':
      return style
    case 'strong':
      return { ...style, font: style.font === 'serif' ? 'serif-bold' : 'sans-bold' }
    case 'soft':
      return { ...style, color: colors.soft, font: style.font === 'sans-bold' ? 'sans' : style.font }
    case 'plan':
      return { ...style, color: colors.plan }
  }
}

/** A line break in the article's file is none on paper. */
function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F\u2007]*[\r\n\t\u2028\u2029]+\s*/gu, ' ')
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
