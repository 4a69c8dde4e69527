import type { SectionTitle } from '../../compose/block.ts'
import type { Place } from '../place.ts'
import { label, rect } from '../shapes.ts'
import { type Ink, type Node, type Slab, slab } from '../slab.ts'
import { colors, sectionGap, sectionHead, styles } from '../theme.ts'

const BAR = { width: 26, height: 3 }
const RULE = 0.6
const TITLE_BASELINE = 14.5

/** Rule, accent bar, title, and the note right of it. It stands with what follows. */
export function laySectionHead(
  { title, note }: SectionTitle,
  { x, width, measurer }: Place,
): { slab: Slab; nodes: Node[] } {
  const heading: Ink = { drawn: label(measurer, title, styles.sectionTitle, x, TITLE_BASELINE) }
  const aside: Ink = {
    drawn: note === null ? [] : label(measurer, note, styles.sectionNote, x + width, TITLE_BASELINE, 'right'),
  }
  const head = slab({
    height: sectionHead,
    gap: sectionGap,
    gapAtTop: 8,
    keep: true,
    inks: note === null ? [heading] : [heading, aside],
    artifacts: [rect(x, 0, width, RULE, colors.ink), rect(x, 0, BAR.width, BAR.height, colors.accent)],
    outline: title,
  })
  const nodes: Node[] = [
    { role: 'H2', children: [heading] },
    ...(note === null ? [] : [{ role: 'P', children: [aside] } as const]),
  ]
  return { slab: head, nodes }
}
