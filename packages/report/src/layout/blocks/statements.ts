import type { StatementGroup, StatementList } from '../../compose/block.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow } from '../row.ts'
import { rect } from '../shapes.ts'
import { type LaidOut, type Node, type Slab, slab } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, columnShare, styles } from '../theme.ts'
import { layItem, listOf } from './items.ts'

/** Statements by source: who says it at the left, what is said at the right. */
export function layStatementList({ groups }: StatementList, place: Place): LaidOut {
  const laid = groups.map((group, index) => layGroup(group, index === 0, place))
  return { flow: laid.flatMap(({ flow }) => flow), nodes: laid.flatMap(({ nodes }) => nodes) }
}

function layGroup({ source, about, items }: StatementGroup, first: boolean, place: Place): LaidOut {
  const { x, width, measurer } = place
  const left = columnShare(width, 0, 4)
  const right = columnShare(width, 4, 8)
  const who = layRow([{ set: setText(source, styles.name, left.width, measurer), x }], {
    main: 0,
    above: 4,
    below: 0,
    keep: about.length > 0,
    ground: () => (first ? [] : [rect(x, 0, width, 0.5, colors.hairline)]),
  })
  const role = layRow([{ set: setText(about, styles.figureCaption, left.width, measurer), x }], {
    main: 0,
    above: 0,
    below: 5,
  })
  const rows = items.map((item) =>
    layItem(
      item,
      styles.statement,
      { x: x + right.x, width: right.width, measurer },
      { above: 4, below: 2, cutFrom: 6 },
    ),
  )
  return {
    flow: [
      {
        kind: 'parallel',
        columns: [[...who.slabs, ...(about.length > 0 ? role.slabs : [])], named(rows, who)],
      },
    ],
    nodes: [{ role: 'H3', children: who.parts.flat() }, ...paragraphOf(role.parts.flat()), listOf(rows)],
  }
}

/** The slabs of the rows; on a new page the source's name comes again beside the first of them. */
function named(rows: readonly LaidRow[], who: LaidRow): Slab[] {
  const header = slab({ height: 0, inks: who.slabs.flatMap(({ inks }) => inks) })
  return rows.flatMap(({ slabs }) => slabs).map((one, index) => (index === 0 ? one : { ...one, header }))
}

function paragraphOf(children: Node['children']): Node[] {
  return children.length === 0 ? [] : [{ role: 'P', children }]
}
