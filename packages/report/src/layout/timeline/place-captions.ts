import type { Place } from '../place.ts'
import { type SetText, widthOf } from '../text.ts'
import type { Segment } from './axis.ts'
import { labelOf } from './captions.ts'
import { axisLabels } from './draw-axis.ts'
import { type Lanes, placeLabels, type Placing } from './labels.ts'
import type { PlacedMark } from './place-marks.ts'

/** A label where it has come to stand. */
export interface PlacedLabel {
  readonly mark: PlacedMark
  readonly set: SetText
  readonly placing: Placing
}

/** The labels of the marks that have room for one. */
export function placedLabels(
  marks: readonly PlacedMark[],
  axis: readonly Segment[],
  place: Place,
  lanes: Lanes,
): PlacedLabel[] {
  const names = axisLabels(axis)
  const labels = marks.map((mark) => ({ mark, set: labelOf(mark, place) }))
  const wanted = labels.map(({ mark: { leader }, set }) => ({
    x: leader,
    width: set === null ? Infinity : widthOf(set),
    busyBelow: names.some((name) => leader > name.x - 1 && leader < name.x + name.width),
  }))
  return placeLabels(wanted, place.x, place.x + place.width, lanes).flatMap((placing, index) => {
    const label = labels[index]
    const set = label?.set ?? null
    return label === undefined || set === null || placing.shown === 'nothing'
      ? []
      : [{ mark: label.mark, set, placing }]
  })
}
