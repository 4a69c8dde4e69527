import type { Anchor, Drawn, Ink, Node, Slab } from './slab.ts'
import { slab } from './slab.ts'
import { baselineIn, drawLines, type SetText } from './text.ts'

/** Set text in its place in a row. */
export interface Part {
  readonly set: SetText
  readonly x: number
}

export interface RowOptions {
  /** The part whose first baseline the others stand on. */
  readonly main: number
  /** Space inside the row, above and below its text. */
  readonly above: number
  readonly below: number
  readonly gap?: number
  /** From how many lines on a page may end between two of them; by default only where no page could hold the row. */
  readonly cutFrom?: number
  readonly keep?: boolean
  /** Names of the place that the row is. */
  readonly names?: readonly string[]
  readonly header?: Slab
  /** Drawn below the row, given its height. */
  readonly ground?: (height: number) => readonly Drawn[]
  /** Drawn in the row's first slab beside its text. */
  readonly inks?: readonly Ink[]
}

/** A row as slabs, and for each part the elements and ink that it has become. */
export interface LaidRow {
  readonly slabs: readonly Slab[]
  readonly parts: readonly (readonly (Node | Ink)[])[]
}

/** No page holds more in one piece; a row that is higher is cut between its lines. */
const TALL = 400

/** Lays out texts side by side on one baseline. */
export function layRow(parts: readonly Part[], options: RowOptions): LaidRow {
  const main = parts[options.main]?.set.style
  const base = main === undefined ? 0 : baselineIn(main)
  const tops = parts.map(({ set }) => options.above + base - baselineIn(set.style))
  const height = Math.max(...parts.map(({ set }, index) => (tops[index] ?? 0) + set.lines.length * set.style.lead))
  const total = height + options.below
  const count = Math.max(...parts.map(({ set }) => set.lines.length))
  const whole = count < (options.cutFrom ?? Infinity) && total <= TALL
  return whole ? wholeRow(parts, tops, total, options) : cutRow(parts, tops, count, options)
}

function anchorsOf({ names = [] }: RowOptions): Anchor[] {
  return names.map((name) => ({ name, y: 0 }))
}

function wholeRow(parts: readonly Part[], tops: readonly number[], height: number, options: RowOptions): LaidRow {
  const drawings = parts.map(({ set, x }, index) => drawLines(set, x, tops[index] ?? 0))
  const one = slab({
    height,
    gap: options.gap ?? 0,
    keep: options.keep ?? false,
    inks: [...drawings.flatMap(({ inks }) => inks), ...(options.inks ?? [])],
    artifacts: options.ground?.(height) ?? [],
    anchors: anchorsOf(options),
    ...(options.header === undefined ? {} : { header: options.header }),
  })
  return { slabs: [one], parts: drawings.map(({ children }) => children) }
}

/** A slab a line; the first two and the last two stay together. */
function cutRow(parts: readonly Part[], tops: readonly number[], count: number, options: RowOptions): LaidRow {
  const lead = parts[options.main]?.set.style.lead ?? 0
  const children = parts.map((): (Node | Ink)[] => [])
  const slabs = Array.from({ length: count }, (_, line): Slab => {
    const first = line === 0
    const last = line === count - 1
    const height = lead + (first ? options.above : 0) + (last ? options.below : 0)
    const drawings = parts.map(({ set, x }, index) =>
      drawLines(set, x, (tops[index] ?? 0) - (first ? 0 : options.above), { from: line, to: line + 1 }),
    )
    drawings.forEach((drawing, index) => children[index]?.push(...drawing.children))
    return slab({
      height,
      gap: first ? (options.gap ?? 0) : 0,
      keep: last ? (options.keep ?? false) : first || line === count - 2,
      inks: [...drawings.flatMap(({ inks }) => inks), ...(first ? (options.inks ?? []) : [])],
      artifacts: last ? (options.ground?.(height) ?? []) : [],
      anchors: first ? anchorsOf(options) : [],
      ...(options.header === undefined ? {} : { header: options.header }),
    })
  })
  return { slabs, parts: children }
}
