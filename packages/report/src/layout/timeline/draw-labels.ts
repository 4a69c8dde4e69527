import type { Place } from '../place.ts'
import { rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { drawLines, type SetText } from '../text.ts'
import { colors } from '../theme.ts'
import type { Segment } from './axis.ts'
import { type Caption, captionOf } from './captions.ts'
import { axisLabels, type Band, middleOf } from './draw-axis.ts'
import { LEADER_GAP, placeLabels, type Placing } from './labels.ts'
import { offsetOf, type PlacedMark } from './place-marks.ts'

const LANE_GAP = 7
const TO_BAND = 9
/** Below the band stand the axis's own labels. */
const AXIS_ROW = 15
const LEADER = 0.6
/** Marks no farther from each other lie on each other. */
const TOUCHING = 3
/** Marks without room for a label share a row of ids when they are no farther from each other: tried in turn. */
const REACHES = [25, 50, 100] as const
/** The last time, a mark left without a word takes its neighbor's label away rather than stay without. */
const LAST_REACH = 100

interface PlacedCaption {
  readonly caption: Caption
  readonly placing: Placing
}

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

/** Sets the labels and finds their places; where a mark would be left without a word, neighbors share their ids. */
export function labelsOf(marks: readonly PlacedMark[], axis: readonly Segment[], place: Place): Labels {
  const single = marks.toSorted((a, b) => a.leader - b.leader).map((mark) => captionOf([mark], false, place))
  let captions = placeCaptions(single, axis, place)
  for (const reach of REACHES) {
    if (captions.every(({ placing }) => placing.shown !== 'nothing')) break
    captions = placeCaptions(gathered(captions, reach, place), axis, place)
  }
  const placed = captions.flatMap(shownOf)
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

function placeCaptions(
  found: readonly (Caption | undefined)[],
  axis: readonly Segment[],
  { x: left, width }: Place,
): PlacedCaption[] {
  const captions = found.filter((caption) => caption !== undefined)
  const names = axisLabels(axis)
  const wanted = captions.map(({ mark: { leader }, label, ids }) => ({
    x: leader,
    width: widthOf(label),
    numberWidth: widthOf(ids),
    busyBelow: names.some((name) => leader > name.x - 1 && leader < name.x + name.width),
  }))
  return placeLabels(wanted, left, left + width).flatMap((placing, index) => {
    const caption = captions[index]
    return caption === undefined ? [] : [{ caption, placing }]
  })
}

/**
 * The captions in order of place, each that was left without a word joined with one that it lies upon, or with others
 * near it that found no room for a label.
 */
function gathered(placed: readonly PlacedCaption[], reach: number, place: Place): (Caption | undefined)[] {
  const groups: PlacedCaption[][] = []
  for (const one of placed) {
    const before = groups.at(-1)?.at(-1)
    if (before !== undefined && belongTogether(before, one, reach)) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups.map((group) => {
    const marks = group.flatMap(({ caption }) => caption.marks)
    const spread = (marks.at(-1)?.leader ?? 0) - (marks[0]?.leader ?? 0)
    return group.length === 1 ? group[0]?.caption : captionOf(marks, spread > TOUCHING, place)
  })
}

function belongTogether(a: PlacedCaption, b: PlacedCaption, reach: number): boolean {
  const distance = b.caption.mark.leader - a.caption.mark.leader
  const either = (shown: Placing['shown']): boolean => a.placing.shown === shown || b.placing.shown === shown
  if (distance <= TOUCHING) return either('nothing')
  return distance <= reach && (!either('label') || (reach === LAST_REACH && either('nothing')))
}

function shownOf({ caption, placing }: PlacedCaption): PlacedLabel[] {
  const set = placing.shown === 'label' ? caption.label : placing.shown === 'number' ? caption.ids : null
  return set === null ? [] : [{ mark: caption.mark, set, placing }]
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

function widthOf(set: SetText | null): number {
  return set === null ? Infinity : Math.max(0, ...set.lines.map(({ width }) => width))
}

function heightOf({ lines, style }: SetText): number {
  return lines.length * style.lead
}
