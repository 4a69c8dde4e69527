import type { FigureLine, FigureList, NameList } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow } from '../row.ts'
import { label, rect } from '../shapes.ts'
import { type Ink, type LaidOut, type Node, type Slab, slab } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, styles } from '../theme.ts'
import { HANG, layItem, listOf } from './items.ts'

const COLUMNS = 3
const GUTTER = 12
const GROUP_GAP = 14

interface Group {
  readonly title: string
  readonly rows: readonly LaidRow[]
}

/** Every figure with what it counts, by kind, in three columns. */
export function layFigureList({ groups }: FigureList, place: Place): LaidOut {
  const column = columnOf(place)
  return inColumns(
    groups.map(({ title, figures }) => ({ title, rows: figures.map((figure) => figureRow(figure, column)) })),
    place,
  )
}

/** Names with their sentences, by kind, in three columns. */
export function layNameList({ groups }: NameList, place: Place): LaidOut {
  const column = columnOf(place)
  const rowOf = { above: 2.4, below: 2.4 } as const
  return inColumns(
    groups.map(({ title, items }) => ({
      title,
      rows: items.map((item) => layItem(item, styles.nameShort, column, { ...rowOf, ground: hairlineOf(column) })),
    })),
    place,
  )
}

function columnOf({ x, width, measurer }: Place): Place {
  return { x, width: (width - (COLUMNS - 1) * GUTTER) / COLUMNS, measurer }
}

function hairlineOf({ x, width }: Place): (height: number) => ReturnType<typeof rect>[] {
  return (height) => [rect(x, height - 0.5, width, 0.5, colors.hairline)]
}

/** The number, and below it, closer set, what it counts; a figure of which nothing more is said is one line. */
function figureRow({ id, before, number, after, caption }: FigureLine, column: Place): LaidRow {
  const { x, measurer } = column
  const width = column.width - HANG
  const head = before + number + after
  const mark = { set: setText([words(id)], styles.id, HANG, measurer), x }
  const ground = hairlineOf(column)
  if (caption.every(({ kind }) => kind === 'reference')) {
    const set = setText([words(head), ...caption], styles.figure, width, measurer)
    return layRow([mark, { set, x: x + HANG }], { main: 1, above: 1.5, below: 4, names: [id], ground })
  }
  const set = setText([words(`${head} `)], styles.figure, width, measurer)
  const counted = setText(caption, styles.figureCaption, width, measurer)
  const upper = layRow([mark, { set, x: x + HANG }], { main: 1, above: 1.5, below: 0, keep: true, names: [id] })
  const lower = layRow([{ set: counted, x: x + HANG }], { main: 0, above: 0, below: 4, ground })
  const [name = [], text = []] = upper.parts
  return { slabs: [...upper.slabs, ...lower.slabs], parts: [name, [...text, ...lower.parts.flat()]] }
}

function inColumns(groups: readonly Group[], place: Place): LaidOut {
  const column = columnOf(place)
  const laid = groups.map(({ title, rows }, index) => {
    const heading: Ink = { drawn: label(column.measurer, title, styles.groupTitle, column.x, 8) }
    return { head: groupHead(heading, column, index === 0 ? 0 : GROUP_GAP), heading, rows }
  })
  const slabs = laid.flatMap(({ head, rows }): Slab[] => [head, ...rows.flatMap((row) => row.slabs)])
  const nodes = laid.flatMap(({ heading, rows }): Node[] => [{ role: 'H3', children: [heading] }, listOf(rows)])
  return {
    flow: [{ kind: 'balanced', count: COLUMNS, offset: column.width + GUTTER, gap: 0, slabs }],
    nodes,
  }
}

function groupHead(heading: Ink, { x, width }: Place, gap: number): Slab {
  const rule = rect(x, 13, width, 0.6, colors.ink)
  return slab({ height: 15, gap, keep: true, inks: [heading], artifacts: [rule] })
}
