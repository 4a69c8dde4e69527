import type { Timeline } from '../../compose/block.ts'
import { axisPlaces, drawAxis, type Band } from '../timeline/draw-axis.ts'
import { drawLabels, labelsOf } from '../timeline/draw-labels.ts'
import { drawMarks } from '../timeline/draw-marks.ts'
import { bandHeight, placeMarks } from '../timeline/place-marks.ts'
import { axisOf } from '../timeline/axis.ts'
import type { Lanes } from '../timeline/labels.ts'
import { marksOf } from '../timeline/marks.ts'
import type { Place } from '../place.ts'
import { type Ink, type LaidOut, type Slab, slab } from '../slab.ts'
import { dayOf } from '../timeline/days.ts'

/** The lanes of a timeline's lower forms. */
const LOWER: readonly Lanes[] = [
  { above: 2, below: 1 },
  { above: 1, below: 2 },
  { above: 1, below: 1 },
]

/** Of the labels that the best form has, so many must stand in a lower one; the others become numbers. */
const LEAST_TOLD = 0.7

/** A timeline drawn: its height, and how many of its events are told in words. */
interface Drawing {
  readonly ink: Ink
  readonly height: number
  readonly told: number
}

/** The events drawn to scale, read out as one figure; its links are in the table of dates. */
export function layTimeline(timeline: Timeline, place: Place): LaidOut {
  const found = marksOf(timeline.points)
  const axis = axisOf(found, place.x, place.width)
  const marks = placeMarks(found, axis)
  const asOf = timeline.asOf === null ? null : dayOf(timeline.asOf) + 1
  const draw = (lanes: Lanes): Drawing => {
    const labels = labelsOf(marks, axis, place, lanes)
    const band: Band = { y: labels.above, height: bandHeight(marks) }
    return {
      ink: {
        drawn: [...drawAxis(axis, band, asOf, place.measurer), ...drawLabels(labels, band), ...drawMarks(marks, band)],
      },
      height: labels.above + band.height + labels.below,
      told: labels.placed.filter(({ placing }) => placing.shown === 'label').length,
    }
  }
  const best = draw({ above: 2, below: 2 })
  return {
    flow: [slab({ height: best.height, inks: [best.ink], lower: () => lowerForms(best, LOWER.map(draw)) })],
    nodes: [{ role: 'Figure', alt: timeline.alt + timeline.cut(axisPlaces(axis)), children: [best.ink] }],
  }
}

/** The drawings that are lower and tell nearly as much: those that tell most first, then the highest. */
function lowerForms(best: Drawing, drawings: readonly Drawing[]): Pick<Slab, 'height' | 'inks'>[] {
  return drawings
    .filter(({ height, told }) => height < best.height && told >= LEAST_TOLD * best.told)
    .toSorted((a, b) => b.told - a.told || b.height - a.height)
    .map(({ ink, height }) => ({ height, inks: [{ ...ink, insteadOf: best.ink }] }))
}
