import type { Inline, TimelinePoint } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import { byPaperId } from '../../compose/paper-ids.ts'
import type { Place } from '../place.ts'
import { type SetText, setText, stacked } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'
import type { PlacedMark } from './place-marks.ts'

/** What a leader may carry: the label of its mark, or the ids of its events, which the table of dates explains. */
export interface Caption {
  /** Where the leader stands. */
  readonly mark: PlacedMark
  /** Several, where they share a leader. */
  readonly marks: readonly PlacedMark[]
  /** Null where it would be too long, and for marks that lie apart. */
  readonly label: SetText | null
  readonly ids: SetText | null
}

/** A label's width, and that of one too long for it. */
const WIDTHS = [84, 128] as const
const MOST_LINES = { label: 10, ids: 3 }

/** The caption of one mark, or of several; those that lie `apart` have no label together, only their ids. */
export function captionOf(marks: readonly PlacedMark[], apart: boolean, place: Place): Caption | undefined {
  const mark = marks[marks.length >> 1]
  if (mark === undefined) return undefined
  const numbers = marks
    .flatMap((one) => one.mark.points.map(({ id }) => id))
    .toSorted(byPaperId)
    .join(' ')
  const idsWithin = (width: number): SetText => setText([words(numbers)], dateStyle(mark), width, place.measurer)
  return {
    mark,
    marks,
    label: apart ? null : labelOf(marks, place),
    ids: fitting(idsWithin, MOST_LINES.ids),
  }
}

/** Date and label of each event, below each other; a date once for all its events. */
function labelOf(marks: readonly PlacedMark[], { measurer }: Place): SetText | null {
  const within = (width: number): SetText =>
    stacked(
      marks.flatMap((mark) => [
        setText([words(mark.mark.points[0]?.date ?? '')], dateStyle(mark), width, measurer),
        ...mark.mark.points.map((point) => setText(eventWords(point), styles.eventLabel, width, measurer)),
      ]),
      styles.eventLabel,
    )
  return fitting(within, MOST_LINES.label)
}

/** The text in the least width that needs no more than so many lines; null where none does. */
function fitting(within: (width: number) => SetText, most: number): SetText | null {
  return WIDTHS.map(within).find(({ lines }) => lines.length <= most) ?? null
}

function eventWords({ label, reference }: TimelinePoint): Inline[] {
  return [words(label), ...(reference === null ? [] : [{ ...reference, target: null }])]
}

function dateStyle({ mark }: PlacedMark): TextStyle {
  return { ...styles.eventDate, color: mark.certain ? colors.accent : colors.plan }
}
