import type { Notes, SignOff } from '../../compose/block.ts'
import type { Place } from '../place.ts'
import { layRow } from '../row.ts'
import { label, rect } from '../shapes.ts'
import { type Ink, type LaidOut, slab } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, styles } from '../theme.ts'

const GUTTER = 18

/** Short texts side by side. */
export function layNotes({ paragraphs }: Notes, { x, width, measurer }: Place): LaidOut {
  const column = (width - (paragraphs.length - 1) * GUTTER) / paragraphs.length
  const parts = paragraphs.map((paragraph, index) => ({
    set: setText(paragraph, styles.legend, column, measurer),
    x: x + index * (column + GUTTER),
  }))
  const row = layRow(parts, { main: 0, above: 0, below: 0, gap: 10 })
  return { flow: row.slabs, nodes: row.parts.map((children) => ({ role: 'P', children })) }
}

/** Fields to be filled in by pen, side by side, each with a line to write on. */
export function laySignOff({ fields }: SignOff, { x, width, measurer }: Place): LaidOut {
  const column = (width - (fields.length - 1) * GUTTER) / fields.length
  const inks = fields.map((field, index): Ink => ({
    drawn: label(measurer, field, styles.signOff, x + index * (column + GUTTER), 12),
  }))
  const lines = inks.map(({ drawn }, index) => {
    const end = drawn.reduce((far, item) => (item.kind === 'text' ? Math.max(far, item.x + item.width) : far), 0)
    const right = x + index * (column + GUTTER) + column
    return rect(end + 8, 13.4, right - end - 8, 0.6, colors.soft)
  })
  return {
    flow: [slab({ height: 16, gap: 9, inks, artifacts: lines })],
    nodes: inks.map((ink) => ({ role: 'P', children: [ink] })),
  }
}
