import type { Timeline, TimelinePoint } from '../../compose/block.ts'
import { axisOf } from '../timeline/axis.ts'
import { dayOf } from '../timeline/days.ts'
import { axisPlaces, type Band, drawAxis } from '../timeline/draw-axis.ts'
import { drawLabels, labelsOf } from '../timeline/draw-labels.ts'
import { drawMarks } from '../timeline/draw-marks.ts'
import type { Lanes } from '../timeline/labels.ts'
import { marksOf } from '../timeline/marks.ts'
import { bandHeight, placeMarks } from '../timeline/place-marks.ts'
import type { Place } from '../place.ts'
import { type Ink, type LaidOut, slab } from '../slab.ts'

/** Rows of labels above and below the axis, the lowest drawing first. */
const FORMS: readonly Lanes[] = [
  { above: 1, below: 1 },
  { above: 2, below: 1 },
  { above: 1, below: 2 },
  { above: 2, below: 2 },
]
/** More than these are a table, not a picture. */
const MOST_DRAWN = 8
/** A label without room gives way, or one so near to it that weighs less. */
const NEAR = 130

/** Forms of the drawing: those that tell most events first, the lower before the higher. Each event drawn has its label. */
export function layTimeline(timeline: Timeline, place: Place): LaidOut[] {
  const points = timeline.points.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_DRAWN)
  const forms: Form[] = []
  for (const lanes of FORMS) {
    const form = formOf(points, lanes, place)
    if (form !== null) forms.push(form)
    if (form?.shown.length === points.length) break
  }
  return forms
    .toSorted((a, b) => b.shown.length - a.shown.length || a.height - b.height)
    .map((form) => draw(timeline, form, place))
}

/** What is drawn in one form: the events that have room for their label. */
interface Form extends ReturnType<typeof labelled> {
  readonly shown: readonly TimelinePoint[]
  readonly height: number
}

/** Leaves out the event of least weight near a label without room, until all have room; null where one day is left. */
function formOf(points: readonly TimelinePoint[], lanes: Lanes, place: Place): Form | null {
  let shown = points
  for (;;) {
    const laid = labelled(shown, lanes, place)
    const { marks, labels } = laid
    if (marks.length < 2) return null
    const without = marks.find((mark) => !labels.placed.some((label) => label.mark === mark))
    const height = labels.above + bandHeight(marks) + labels.below
    if (without === undefined) return { ...laid, shown, height }
    const near = marks.filter(({ leader }) => Math.abs(leader - without.leader) <= NEAR)
    const rivals = near.flatMap(({ mark }) => mark.points)
    const least = rivals.reduce((a, b) => (b.weight < a.weight ? b : a))
    shown = shown.filter((point) => point !== least)
  }
}

function labelled(points: readonly TimelinePoint[], lanes: Lanes, place: Place) {
  const found = marksOf(points)
  const axis = axisOf(found, place.x, place.width)
  const marks = placeMarks(found, axis)
  return { axis, marks, labels: labelsOf(marks, axis, place, lanes) }
}

/** The events drawn to scale, read out as one figure; its links are in the table of dates. */
function draw(timeline: Timeline, { axis, marks, labels, shown, height }: Form, place: Place): LaidOut {
  const asOf = timeline.asOf === null ? null : dayOf(timeline.asOf) + 1
  const band: Band = { y: labels.above, height: bandHeight(marks) }
  const ink: Ink = {
    drawn: [...drawAxis(axis, band, asOf, place.measurer), ...drawLabels(labels, band), ...drawMarks(marks, band)],
  }
  const told = timeline.points.filter((point) => shown.includes(point)).map((point) => point.told)
  const alt = timeline.alt(told) + timeline.cut(axisPlaces(axis))
  return { flow: [slab({ height, inks: [ink] })], nodes: [{ role: 'Figure', alt, children: [ink] }] }
}
