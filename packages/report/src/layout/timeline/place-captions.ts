import type { Place } from '../place.ts'
import { type SetText, widthOf } from '../text.ts'
import type { Segment } from './axis.ts'
import { type Caption, captionOf } from './captions.ts'
import { axisLabels } from './draw-axis.ts'
import { type Lanes, placeLabels, type Placing } from './labels.ts'
import type { PlacedMark } from './place-marks.ts'

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

/** A label, or a row of ids, where it has come to stand. */
export interface PlacedLabel {
  readonly mark: PlacedMark
  readonly set: SetText
  readonly placing: Placing
}

/** What each mark's leader carries, and where; where a mark would be left without a word, neighbors share their ids. */
export function placedLabels(
  marks: readonly PlacedMark[],
  axis: readonly Segment[],
  place: Place,
  lanes: Lanes,
): PlacedLabel[] {
  const single = marks.toSorted((a, b) => a.leader - b.leader).map((mark) => captionOf([mark], false, place))
  let captions = placeCaptions(single, axis, place, lanes)
  for (const reach of REACHES) {
    if (captions.every(({ placing }) => placing.shown !== 'nothing')) break
    captions = placeCaptions(gathered(captions, reach, place), axis, place, lanes)
  }
  return captions.flatMap(shownOf)
}

function placeCaptions(
  found: readonly (Caption | undefined)[],
  axis: readonly Segment[],
  { x: left, width }: Place,
  lanes: Lanes,
): PlacedCaption[] {
  const captions = found.filter((caption) => caption !== undefined)
  const names = axisLabels(axis)
  const wanted = captions.map(({ mark: { leader }, label, ids }) => ({
    x: leader,
    width: label === null ? Infinity : widthOf(label),
    numberWidth: ids === null ? Infinity : widthOf(ids),
    busyBelow: names.some((name) => leader > name.x - 1 && leader < name.x + name.width),
  }))
  return placeLabels(wanted, left, left + width, lanes).flatMap((placing, index) => {
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
