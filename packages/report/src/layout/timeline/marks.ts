import type { TimelinePoint } from '../../compose/block.ts'
import { dayOf } from './days.ts'

/** What is drawn for all events of one day or one span: a dot or a bar. */
export interface Mark {
  /** First day, and the day behind the last. */
  readonly from: number
  readonly to: number
  readonly openStart: boolean
  readonly openEnd: boolean
  /** Whether all of its events have happened. */
  readonly certain: boolean
  readonly points: readonly TimelinePoint[]
}

/** The marks in order of time; an open side is as short as a day until the axis is known. */
export function marksOf(points: readonly TimelinePoint[]): Mark[] {
  const groups = Map.groupBy(points, ({ start, end, certain }) => `${start}/${end}/${certain}`)
  return [...groups.values()]
    .flatMap((group): Mark[] => {
      const [first] = group
      const start = first?.start ?? first?.end
      const end = first?.end ?? first?.start
      if (first === undefined || start === null || start === undefined || end === null || end === undefined) return []
      return [
        {
          from: dayOf(start),
          to: dayOf(end) + 1,
          openStart: first.start === null,
          openEnd: first.end === null,
          certain: first.certain,
          points: group,
        },
      ]
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** Whether a mark is a dot: one day, known. */
export function isDot({ from, to, openStart, openEnd }: Mark): boolean {
  return to - from <= 1 && !openStart && !openEnd
}
