import type { Place } from '../place.ts'
import { rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { drawLines, heightOf, type SetText, widthOf } from '../text.ts'
import { colors } from '../theme.ts'
import type { Segment } from './axis.ts'
import { type Band, middleOf } from './draw-axis.ts'
import { type Lanes, LEADER_GAP, type Placing } from './labels.ts'
import { type PlacedLabel, placedLabels } from './place-captions.ts'
import { offsetOf, type PlacedMark } from './place-marks.ts'

const LANE_GAP = 7
const TO_BAND = 9
/** Below the band stand the axis's own labels. */
const AXIS_ROW = 15
const LEADER = 0.6

/** The labels with their places, and how much room they take above and below the band. */
export interface Labels {
  readonly placed: readonly PlacedLabel[]
  readonly above: number
  readonly below: number
  /** Height of the nearer lane above and below. */
  readonly near: { readonly above: number; readonly below: number }
}

/** Sets the labels, finds their places, and measures the lanes that they stand in. */
export function labelsOf(marks: readonly PlacedMark[], axis: readonly Segment[], place: Place, lanes: Lanes): Labels {
  const placed = placedLabels(marks, axis, place, lanes)
  const near = { above: laneHeight(placed, 'above', 1), below: laneHeight(placed, 'below', 1) }
  const far = { above: laneHeight(placed, 'above', 2), below: laneHeight(placed, 'below', 2) }
  const room = (side: Placing['side']): number => near[side] + (far[side] === 0 ? 0 : far[side] + LANE_GAP)
  return { placed, above: TO_BAND + room('above'), below: AXIS_ROW + 3 + room('below'), near }
}

function laneHeight(placed: readonly PlacedLabel[], side: Placing['side'], lane: Placing['lane']): number {
  const there = placed.filter(({ placing }) => placing.side === side && placing.lane === lane)
  return Math.max(0, ...there.map(({ set }) => heightOf(set)))
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
