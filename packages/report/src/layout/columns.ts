import type { Place } from './place.ts'
import type { LaidOut, Node, Slab } from './slab.ts'

const GUTTER = 16

/** Slabs of a column, and the elements over them. */
export interface Stack {
  readonly slabs: readonly Slab[]
  readonly nodes: readonly Node[]
}

/** The first of so many columns. */
export function columnOf({ x, width, measurer }: Place, count: number): Place {
  return { x, width: (width - (count - 1) * GUTTER) / count, measurer }
}

/** Stacks set for the first column, spread over all. */
export function inColumns(stacks: readonly Stack[], count: number, place: Place): LaidOut {
  const offset = columnOf(place, count).width + GUTTER
  const slabs = stacks.flatMap((stack) => stack.slabs)
  return {
    flow: [{ kind: 'balanced', count, offset, gap: 0, slabs }],
    nodes: stacks.flatMap(({ nodes }) => nodes),
  }
}
