import type { Item, Items, Warnings } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow, type RowOptions } from '../row.ts'
import { rect } from '../shapes.ts'
import type { LaidOut, Node } from '../slab.ts'
import { setText } from '../text.ts'
import { columnOf, inColumns } from '../columns.ts'
import { colors, styles, type TextStyle } from '../theme.ts'

/** How far the text stands right of the id that hangs before it. */
export const HANG = 21

/** Lines with hanging ids, such as key facts, in columns. */
export function layItems({ items, columns }: Items, place: Place): LaidOut {
  const rows = items.map((item) => layKeyFact(item, columnOf(place, columns), 'parted'))
  return inColumns([{ slabs: rows.flatMap(({ slabs }) => slabs), nodes: [listOf(rows)] }], columns, place)
}

/** A sentence that leads the sheet; `whole` where it is to stand on one page in one piece. */
export function layKeyFact(item: Item, place: Place, pieces: 'whole' | 'parted'): LaidRow {
  return layItem(item, styles.keyFact, place, { gap: 4.4, ...(pieces === 'parted' ? { cutFrom: 4 } : {}) })
}

/** Findings on a tinted ground with a bar at its left, one ground a line, so that a page may end between two. */
export function layWarnings({ items }: Warnings, place: Place): LaidOut {
  const inset = 9
  const inner = { ...place, x: place.x + inset, width: place.width - 2 * inset }
  const ground: RowOptions['ground'] = (height) => [
    rect(place.x, 0, place.width, height, colors.warning),
    rect(place.x, 0, 2, height, colors.plan),
  ]
  const rows = items.map((item) => layItem(item, styles.finding, inner, { above: 2.6, below: 2.6, ground }))
  return { flow: rows.flatMap(({ slabs }) => slabs), nodes: [listOf(rows)] }
}

/** One line with its id, which is where links to the fact lead. */
export function layItem(
  { id, also = [], words: said }: Item,
  style: TextStyle,
  { x, width, measurer }: Place,
  options: Partial<RowOptions>,
): LaidRow {
  const mark = setText([words(id)], styles.id, HANG, measurer)
  const text = setText(said, style, width - HANG, measurer)
  const parts = [
    { set: mark, x },
    { set: text, x: x + HANG },
  ]
  return layRow(parts, { main: 1, above: 0, below: 0, names: [id, ...also], ...options })
}

/** The list over rows of an id and a text each. */
export function listOf(rows: readonly LaidRow[]): Node {
  return {
    role: 'L',
    numbering: 'None',
    children: rows.map(({ parts: [mark = [], ...texts] }): Node => ({
      role: 'LI',
      children: [
        { role: 'Lbl', children: mark },
        { role: 'LBody', children: texts.flat() },
      ],
    })),
  }
}
