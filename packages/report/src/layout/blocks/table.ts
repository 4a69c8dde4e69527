import type { Cell, Row, Table } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow, type Part } from '../row.ts'
import { rect } from '../shapes.ts'
import type { Drawn, LaidOut, Node, Slab } from '../slab.ts'
import { columnOf, inColumns } from '../columns.ts'
import { setText, stacked } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'

const ID_WIDTH = 23
const CELL_GAP = 8

interface TrackedColumn {
  readonly title: string
  readonly x: number
  readonly width: number
  readonly style: TextStyle
}

/** A table with hairlines, whose head comes again on each page. */
export function layTable(table: Table, whole: Place): LaidOut {
  const place = columnOf(whole, table.abreast)
  const columns = tracks(table, place)
  const head = layHead(columns, place)
  const [header] = head.slabs
  const rows = table.rows.map((row, index) =>
    layBodyRow(table, row, columns, place, {
      header: table.abreast === 1 ? header : undefined,
      keep: isAtEdge(index, table.rows.length),
    }),
  )
  const slabs = rows.flatMap((row) => row.slabs)
  const nodes = [tableOf(head, rows, table.idTitle === null ? 0 : 1)]
  if (table.abreast === 1) return { flow: [...head.slabs, ...slabs], nodes }
  const offset = whole.width - place.width
  const second = layHead(
    columns.map((column) => ({ ...column, x: column.x + offset })),
    { ...place, x: place.x + offset },
  )
  const both = head.slabs.map((slab) => ({ ...slab, artifacts: [...slab.artifacts, ...second.slabs.flatMap(drawnIn)] }))
  return {
    flow: [...both, ...inColumns([{ slabs: slabs, nodes: [] }], 2, whole).flow],
    nodes,
  }
}

/** The head of a second column is drawn, and not read again. */
function drawnIn({ inks, artifacts }: Slab): Drawn[] {
  return [...artifacts, ...inks.flatMap(({ drawn }) => drawn)]
}

/** Whether a row stays with the next: the first two and the last two of a table do. */
export function isAtEdge(index: number, rows: number): boolean {
  return index < rows - 1 && (index === 0 || index === rows - 2)
}

/** The elements of a table over its laid-out rows; the cell at `named` says what its row is about. */
export function tableOf(head: LaidRow, rows: readonly LaidRow[], named: number): Node {
  const th = head.parts.map((children): Node => ({ role: 'TH', scope: 'Column', children }))
  return {
    role: 'Table',
    children: [
      { role: 'THead', children: [{ role: 'TR', children: th }] },
      {
        role: 'TBody',
        children: rows.map(({ parts }): Node => ({
          role: 'TR',
          children: parts.map((children, index): Node =>
            index === named ? { role: 'TH', scope: 'Row', children } : { role: 'TD', children },
          ),
        })),
      },
    ],
  }
}

/** A table's head: small titles over a rule. */
export function layHead(columns: readonly { title: string; x: number; width: number }[], place: Place): LaidRow {
  const parts = columns.map(({ title, x, width }) => ({
    set: setText([words(title)], styles.columnTitle, width, place.measurer),
    x,
  }))
  const ground = (height: number) => [rect(place.x, height - 0.6, place.width, 0.6, colors.ink)]
  return layRow(parts, { main: 0, above: 0, below: 3, keep: true, ground })
}

function tracks({ idTitle, columns, lead }: Table, { x, width }: Place): TrackedColumn[] {
  const styleOf = { name: styles.name, strong: styles.cellStrong, plain: styles.cell }
  const ids = idTitle === null ? [] : [{ title: idTitle, x, width: ID_WIDTH, style: { ...styles.id, lead: 11.6 } }]
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const from = idTitle === null ? x : x + ID_WIDTH
  const room = x + width - from
  let before = 0
  const others = columns.map(({ title, weight }, index) => {
    const left = from + (room * before) / total
    before += weight
    const last = index === columns.length - 1
    const style = index === 0 ? styleOf[lead] : styles.cell
    return { title, x: left, width: (room * weight) / total - (last ? 0 : CELL_GAP), style }
  })
  return [...ids, ...others]
}

function layBodyRow(
  { idTitle }: Table,
  { id, cells }: Row,
  columns: readonly TrackedColumn[],
  place: Place,
  { header, keep }: { readonly header: Slab | undefined; readonly keep: boolean },
): LaidRow {
  const all: readonly Cell[] = idTitle === null ? cells : [[[words(id ?? '')]], ...cells]
  const parts = columns.map(({ x, width, style }, index): Part => {
    const sets = (all[index] ?? []).map((paragraph) => setText(paragraph, style, width, place.measurer))
    return { set: stacked(sets, style), x }
  })
  return layRow(parts, {
    main: parts.length - 1,
    above: 1.7,
    below: 2,
    keep,
    ground: (height) => [rect(place.x, height - 0.5, place.width, 0.5, colors.hairline)],
    ...(id === null ? {} : { names: [id] }),
    ...(header === undefined ? {} : { header }),
  })
}
