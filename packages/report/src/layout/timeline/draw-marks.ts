import { rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { colors } from '../theme.ts'
import { type Band, middleOf } from './draw-axis.ts'
import { isDot } from './marks.ts'
import { DOT, offsetOf, type PlacedMark } from './place-marks.ts'

const BAR = { alone: 7.2, tracked: 3.8 }
const STROKE = 1.2
const FADE_STEPS = 14

/** Dots and bars: filled for what has happened, hollow for what has not; long bars lie below short ones. */
export function drawMarks(marks: readonly PlacedMark[], band: Band): Drawn[] {
  return marks
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .flatMap((placed) => (isDot(placed.mark) ? [drawDot(placed, band)] : drawBar(placed, band)))
}

function drawDot({ mark, leader }: PlacedMark, band: Band): Drawn {
  const dot = { kind: 'circle', x: leader, y: middleOf(band), radius: mark.certain ? DOT : DOT - STROKE / 2 } as const
  return mark.certain
    ? { ...dot, fill: colors.accent }
    : { ...dot, fill: colors.paper, stroke: { color: colors.plan, width: STROKE } }
}

function drawBar(placed: PlacedMark, band: Band): Drawn[] {
  const { mark, from, to, track } = placed
  const height = track === null ? BAR.alone : BAR.tracked
  const box = { x: from, y: middleOf(band) + offsetOf(placed) - height / 2, width: to - from, height }
  if (mark.openStart || mark.openEnd) return drawFading(placed, box)
  if (mark.certain) return [rect(box.x, box.y, box.width, height, colors.accent, height / 2)]
  const inner = height - STROKE
  return [
    {
      kind: 'rect',
      x: box.x + STROKE / 2,
      y: box.y + STROKE / 2,
      width: box.width - STROKE,
      height: inner,
      radius: inner / 2,
      fill: colors.paper,
      stroke: { color: colors.plan, width: STROKE },
    },
  ]
}

interface BarBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An open side fades out towards the ground, in steps, so that no print needs transparency. */
function drawFading({ mark }: PlacedMark, { x, y, width, height }: BarBox): Drawn[] {
  const color = mark.certain ? colors.accent : colors.plan
  const step = width / FADE_STEPS
  return Array.from({ length: FADE_STEPS }, (_, index) => {
    const away = (mark.openStart ? FADE_STEPS - 1 - index : index) / FADE_STEPS
    // Steps overlap a little: readers that smooth edges would else show a seam.
    const more = index < FADE_STEPS - 1 ? 0.3 : 0
    return rect(x + index * step, y, step + more, height, mixed(color, colors.past, away))
  })
}

function mixed(a: string, b: string, share: number): string {
  const channel = (at: number): string => {
    const [from, to] = [a, b].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    const value = Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
    return value.toString(16).toUpperCase().padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
