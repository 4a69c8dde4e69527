import type { NameList, RunIn } from '../../compose/block.ts'
import type { Inline } from '../../compose/line-parts.ts'
import { words } from '../../compose/inline.ts'
import { columnOf, inColumns } from '../columns.ts'
import type { Place } from '../place.ts'
import { layRow } from '../row.ts'
import type { LaidOut } from '../slab.ts'
import { setText } from '../text.ts'
import { styles } from '../theme.ts'
import { layItem, listOf } from './items.ts'

/** Names with roles or sentences in columns. */
export function layNameList({ columns, items }: NameList, place: Place): LaidOut {
  const column = columnOf(place, columns)
  const rows = items.map((item) => layItem(item, styles.nameShort, column, { above: 0.4, below: 0.4, cutFrom: 4 }))
  return inColumns([{ slabs: rows.flatMap(({ slabs }) => slabs), nodes: [listOf(rows)] }], columns, place)
}

/** A list in one paragraph. */
export function layRunIn({ title, items }: RunIn, { x, width, measurer }: Place): LaidOut {
  const entries = items.flatMap(({ id, words: said }, index): Inline[] => [
    words(index === 0 ? ' ' : '  '),
    ...(id === '' ? [] : [{ kind: 'fact', label: id, target: null } as const]),
    ...said,
  ])
  const set = setText([words(title, 'strong'), ...entries], styles.nameShort, width, measurer)
  const names = items.map(({ id }) => id).filter((id) => id !== '')
  const row = layRow([{ set, x }], { main: 0, above: 0, below: 0, gap: 4, cutFrom: 6, names })
  return { flow: row.slabs, nodes: [{ role: 'P', children: row.parts.flat() }] }
}
