import type { Timeline } from '../../compose/block.ts'
import { axisPlaces, drawAxis, type Band } from '../timeline/draw-axis.ts'
import { drawLabels, labelsOf } from '../timeline/draw-labels.ts'
import { drawMarks } from '../timeline/draw-marks.ts'
import { bandHeight, placeMarks } from '../timeline/place-marks.ts'
import { axisOf } from '../timeline/axis.ts'
import { marksOf } from '../timeline/marks.ts'
import type { Place } from '../place.ts'
import { type Ink, type LaidOut, slab } from '../slab.ts'
import { dayOf } from '../timeline/days.ts'

/** The events drawn to scale, read out as one figure; its links are in the table of dates. */
export function layTimeline(timeline: Timeline, place: Place): LaidOut {
  const found = marksOf(timeline.points)
  const axis = axisOf(found, place.x, place.width)
  const marks = placeMarks(found, axis)
  const labels = labelsOf(marks, axis, place)
  const band: Band = { y: labels.above, height: bandHeight(marks) }
  const asOf = timeline.asOf === null ? null : dayOf(timeline.asOf) + 1
  const ink: Ink = {
    drawn: [...drawAxis(axis, band, asOf, place.measurer), ...drawLabels(labels, band), ...drawMarks(marks, band)],
  }
  const height = labels.above + band.height + labels.below
  return {
    flow: [slab({ height, inks: [ink] })],
    nodes: [{ role: 'Figure', alt: timeline.alt + timeline.cut(axisPlaces(axis)), children: [ink] }],
  }
}
