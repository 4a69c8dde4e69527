import type { Inline, TimelinePoint } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { drawLines, type SetText, setText, stacked } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'
import type { Segment } from './axis.ts'
import { axisLabels, type Band, middleOf } from './draw-axis.ts'
import { LEADER_GAP, placeLabels, type Placing } from './labels.ts'
import type { Mark } from './marks.ts'
import { offsetOf, type PlacedMark } from './place-marks.ts'

/** A label's width, and that of one too long for it. */
const WIDTHS = [84, 128] as const
/** In lines; what is longer becomes a number, and a longer row of numbers nothing: the table of dates has both. */
const LONGEST = { label: 10, number: 2 }
const LANE_GAP = 7
const TO_BAND = 9
/** Below the band stand the axis's own labels. */
const AXIS_ROW = 15
const LEADER = 0.6

interface PlacedLabel {
  readonly mark: PlacedMark
  readonly set: SetText
  readonly placing: Placing
}

/** The labels with their places, and how much room they take above and below the band. */
export interface Labels {
  readonly placed: readonly PlacedLabel[]
  readonly above: number
  readonly below: number
  /** Height of the nearer lane above and below. */
  readonly near: { readonly above: number; readonly below: number }
}

/** Sets the labels and finds their places. */
export function labelsOf(marks: readonly PlacedMark[], axis: readonly Segment[], place: Place): Labels {
  const names = axisLabels(axis)
  const texts = marks.map((mark) => ({
    mark,
    x: mark.leader,
    label: labelText(mark.mark, place),
    number: numberText(mark.mark, place),
  }))
  const placings = placeLabels(
    texts.map(({ x, label, number }) => ({
      x,
      width: label.lines.length > LONGEST.label ? Infinity : widthOf(label),
      numberWidth: number.lines.length > LONGEST.number ? Infinity : widthOf(number),
      busyBelow: names.some((name) => x > name.x - 1 && x < name.x + name.width),
    })),
    place.x,
    place.x + place.width,
  )
  const placed = texts.flatMap(({ mark, label, number }, index): PlacedLabel[] => {
    const placing = placings[index]
    if (placing === undefined || placing.shown === 'nothing') return []
    return [{ mark, set: placing.shown === 'label' ? label : number, placing }]
  })
  const lane = (side: Placing['side'], which: 1 | 2): number =>
    Math.max(
      0,
      ...placed
        .filter(({ placing }) => placing.side === side && placing.lane === which)
        .map(({ set }) => heightOf(set)),
    )
  const room = (side: Placing['side'], free: number): number => {
    const [near, far] = [lane(side, 1), lane(side, 2)]
    return free + near + (far === 0 ? 0 : far + LANE_GAP)
  }
  return {
    placed,
    above: room('above', TO_BAND),
    below: room('below', AXIS_ROW + 3),
    near: { above: lane('above', 1), below: lane('below', 1) },
  }
}

/** Leaders and labels, each text beside its leader. */
export function drawLabels({ placed, near }: Labels, band: Band): Drawn[] {
  return placed.flatMap(({ mark, set, placing }) => {
    const x = mark.leader
    const top = topOf(set, placing, near, band)
    const color = mark.mark.certain ? colors.accent : colors.plan
    const middle = middleOf(band) + offsetOf(mark)
    const end = placing.side === 'above' ? top : top + heightOf(set)
    const leader = rect(x - LEADER / 2, Math.min(end, middle), LEADER, Math.abs(end - middle), color)
    const text =
      placing.beside === 'right'
        ? drawLines(set, x + LEADER_GAP, top)
        : drawLines(set, x - LEADER_GAP - widthOf(set), top, { align: 'right', width: widthOf(set) })
    return [leader, ...text.inks.flatMap(({ drawn }) => drawn)]
  })
}

function topOf(set: SetText, { side, lane }: Placing, near: Labels['near'], band: Band): number {
  if (side === 'above') {
    const bottom = band.y - TO_BAND - (lane === 2 ? near.above + LANE_GAP : 0)
    return bottom - heightOf(set)
  }
  return band.y + band.height + AXIS_ROW + (lane === 2 ? near.below + LANE_GAP : 0)
}

/** Date and label of each event of the mark, below each other; the date once where it is the same. */
function labelText(mark: Mark, place: Place): SetText {
  const [narrow, wide] = WIDTHS
  const set = labelWithin(mark, narrow, place)
  return set.lines.length > LONGEST.label ? labelWithin(mark, wide, place) : set
}

function labelWithin({ points, certain }: Mark, width: number, { measurer }: Place): SetText {
  const sets = [
    setText([words(points[0]?.date ?? '')], dateStyle(certain), width, measurer),
    ...points.map((point) => setText(labelOf(point), styles.eventLabel, width, measurer)),
  ]
  return stacked(sets, styles.eventLabel)
}

function numberText({ points, certain }: Mark, { measurer }: Place): SetText {
  return setText([words(points.map(({ id }) => id).join(' '))], dateStyle(certain), WIDTHS[0], measurer)
}

function dateStyle(certain: boolean): TextStyle {
  return { ...styles.eventDate, color: certain ? colors.accent : colors.plan }
}

function labelOf({ label, reference }: TimelinePoint): Inline[] {
  return [words(label), ...(reference === null ? [] : [{ ...reference, target: null }])]
}

function widthOf({ lines }: SetText): number {
  return Math.max(0, ...lines.map(({ width }) => width))
}

function heightOf({ lines, style }: SetText): number {
  return lines.length * style.lead
}
