import type { Speech, SpeechGroup } from '../../compose/block.ts'
import { columnOf, inColumns, type Stack } from '../columns.ts'
import type { Place } from '../place.ts'
import { layRow } from '../row.ts'
import { rect } from '../shapes.ts'
import type { LaidOut } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, styles } from '../theme.ts'
import { layItem, listOf } from './items.ts'

/** Who says what, by speaker, in two columns. */
export function laySpeech({ groups }: Speech, place: Place): LaidOut {
  const column = columnOf(place, 2)
  return inColumns(
    groups.map((group, index) => layGroup(group, index > 0, column)),
    2,
    place,
  )
}

function layGroup({ source, items }: SpeechGroup, apart: boolean, column: Place): Stack {
  const who = layRow([{ set: setText(source, styles.cell, column.width, column.measurer), x: column.x }], {
    main: 0,
    above: 2,
    below: 0.5,
    gap: apart ? 4 : 0,
    keep: true,
    ground: () => (apart ? [rect(column.x, 0, column.width, 0.5, colors.hairline)] : []),
  })
  const rows = items.map((item) =>
    layItem(item, item.quoted ? styles.quotation : styles.statement, column, { above: 0.8, below: 1.2, cutFrom: 4 }),
  )
  return {
    slabs: [...who.slabs, ...rows.flatMap(({ slabs }) => slabs)],
    nodes: [{ role: 'H3', children: who.parts.flat() }, listOf(rows)],
  }
}
