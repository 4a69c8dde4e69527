import type { TimelinePoint } from '../../compose/block.ts'
import type { Inline } from '../../compose/line-parts.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type SetText, setText, stacked } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'
import type { PlacedMark } from './place-marks.ts'

/** A label's width, and that of one too long for it. */
const WIDTHS = [84, 128] as const
const MOST_LINES = 8

/** The date and label of each event of a mark, below each other; null where they are too long for a drawing. */
export function labelOf({ mark }: PlacedMark, { measurer }: Place): SetText | null {
  const within = (width: number): SetText =>
    stacked(
      [
        setText([words(mark.points[0]?.date ?? '')], dateStyle(mark.certain), width, measurer),
        ...mark.points.map((point) => setText(eventWords(point), styles.eventLabel, width, measurer)),
      ],
      styles.eventLabel,
    )
  return WIDTHS.map(within).find(({ lines }) => lines.length <= MOST_LINES) ?? null
}

function eventWords({ label, reference }: TimelinePoint): Inline[] {
  return [words(label), ...(reference === null ? [] : [{ ...reference, target: null }])]
}

function dateStyle(certain: boolean): TextStyle {
  return { ...styles.eventDate, color: certain ? colors.accent : colors.plan }
}
