/** Finds places for the labels of a timeline, so that none overlaps another and no leader crosses a label. */

/** A label to be placed: where its leader stands, and how wide it is. */
export interface Wanted {
  readonly x: number
  readonly width: number
  /** Whether a leader downwards would run through the axis's own labels. */
  readonly busyBelow: boolean
}

export interface Placing {
  readonly shown: 'label' | 'nothing'
  readonly side: 'above' | 'below'
  readonly lane: 1 | 2
  /** On which side of its leader the text stands. */
  readonly beside: 'right' | 'left'
  readonly cost: number
}

/** Labels as placed, one for each wanted. */
interface Spot extends Placing {
  readonly leader: number
  readonly from: number
  readonly to: number
}

/** By count, not by time, so that the result is always the same. */
const MOST_NODES = 20_000
const LEAST_CARRIED = 20
export const LEADER_GAP = 5
const BETWEEN = 7
const COST = { far: 10, left: 1, below: 0.4, busy: 4, nothing: 200 }

const NOTHING: Placing = { shown: 'nothing', side: 'above', lane: 1, beside: 'right', cost: COST.nothing }

const PLACINGS: readonly Placing[] = [
  ...([1, 2] as const).flatMap((lane) =>
    (['above', 'below'] as const).flatMap((side) =>
      (['right', 'left'] as const).map((beside) => ({
        shown: 'label' as const,
        side,
        lane,
        beside,
        cost: costOf(lane, side, beside),
      })),
    ),
  ),
  NOTHING,
].toSorted((a, b) => a.cost - b.cost)

function costOf(lane: number, side: string, beside: string): number {
  return (lane === 2 ? COST.far : 0) + (side === 'below' ? COST.below : 0) + (beside === 'left' ? COST.left : 0)
}

/** How many lanes of labels a drawing has above and below: fewer make it lower. */
export interface Lanes {
  readonly above: 1 | 2
  readonly below: 1 | 2
}

/** Labels placed so far, from the left, and what their places cost together. */
interface PartialPlacing {
  readonly cost: number
  readonly spots: readonly Spot[]
}

/**
 * A place for each label, between `left` and `right`, over the lanes above and below: a beam search from the left that
 * carries on the cheapest partial placings. A label that fits nowhere is left out: the table of dates has it.
 */
export function placeLabels(wanted: readonly Wanted[], left: number, right: number, lanes: Lanes): Placing[] {
  const allowed = PLACINGS.filter(({ side, lane }) => lane <= lanes[side])
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a]?.x ?? 0) - (wanted[b]?.x ?? 0))
  const carried = Math.max(LEAST_CARRIED, Math.floor(MOST_NODES / (allowed.length * wanted.length)))
  let partials: readonly PartialPlacing[] = [{ cost: 0, spots: [] }]
  for (const index of order) {
    const label = wanted[index]
    if (label === undefined) continue
    const spots = allowed.map((placing) => spotOf(label, placing)).filter((spot) => isWithin(spot, left, right))
    partials = partials
      .flatMap((partial) => spots.filter((spot) => fits(spot, partial.spots)).map((spot) => extended(partial, spot)))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, carried)
  }
  const placings: Placing[] = wanted.map(() => NOTHING)
  partials[0]?.spots.forEach((spot, depth) => {
    placings[order[depth] ?? 0] = spot
  })
  return placings
}

function extended({ cost, spots }: PartialPlacing, spot: Spot): PartialPlacing {
  return { cost: cost + spot.cost, spots: [...spots, spot] }
}

function spotOf({ x, width, busyBelow }: Wanted, placing: Placing): Spot {
  const reach = LEADER_GAP + width
  const cost = placing.cost + (placing.side === 'below' && busyBelow ? COST.busy : 0)
  return placing.beside === 'right'
    ? { ...placing, cost, leader: x, from: x, to: x + reach }
    : { ...placing, cost, leader: x, from: x - reach, to: x }
}

function isWithin(spot: Spot, left: number, right: number): boolean {
  return spot.shown === 'nothing' || (spot.from >= left - 0.1 && spot.to <= right + 0.1)
}

function fits(spot: Spot, others: readonly Spot[]): boolean {
  if (spot.shown === 'nothing') return true
  return others.every((other) => other.shown === 'nothing' || other.side !== spot.side || agree(spot, other))
}

/** Whether two labels on one side of the axis leave each other alone. */
function agree(a: Spot, b: Spot): boolean {
  if (Math.abs(a.leader - b.leader) < 2) return false
  if (a.lane === b.lane) return a.to + BETWEEN <= b.from || b.to + BETWEEN <= a.from
  const [near, far] = a.lane === 1 ? [a, b] : [b, a]
  return far.leader < near.from - 2 || far.leader > near.to + 2
}
