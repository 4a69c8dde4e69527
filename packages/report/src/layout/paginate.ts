import type { Balanced, FlowItem, Parallel, Slab } from './slab.ts'

/** Where a slab came to stand. */
export interface Placement {
  readonly slab: Slab
  readonly page: number
  /** Added to what it draws. */
  readonly x: number
  readonly y: number
  /** A table's head set again: drawn, but not read a second time. */
  readonly repeated: boolean
}

export interface Paginated {
  readonly placements: readonly Placement[]
  readonly pages: number
  /** The first page that begins with the proof part; null when there is none. */
  readonly proofFrom: number | null
}

/** The heights between which blocks may stand. */
export interface TypeArea {
  readonly top: number
  readonly bottom: number
}

interface Cursor {
  readonly page: number
  readonly y: number
  /** Whether nothing stands above on this page (or in this column). */
  readonly fresh: boolean
}

const ROUNDING = 0.05
/** Balanced columns begin low on a page only where they are not cut off after a line or two. */
const LEAST_COLUMN = 48

/**
 * Places the flow on pages. A slab with `keep` stands with what follows it, as long as a page can hold both; nothing is
 * cut. Throws when a slab is higher than a page: that is an error of the program.
 */
export function paginate(flow: readonly FlowItem[], area: TypeArea): Paginated {
  const placements: Placement[] = []
  let cursor: Cursor = { page: 0, y: area.top, fresh: true }
  let proofFrom: number | null = null
  for (const { slabs, next } of groupsOf(flow)) {
    cursor = placeSlabs(slabs, cursor, 0, area, placements, next === undefined ? 0 : leadHeight(next))
    if (next === undefined) continue
    if (next.kind === 'parallel') cursor = placeParallel(next, cursor, area, placements)
    else if (next.kind === 'balanced') cursor = placeBalanced(next, cursor, area, placements)
    else {
      proofFrom = cursor.page + (cursor.fresh ? 0 : 1)
    }
  }
  for (const { slab, page, y } of placements) assertInside(slab, page, y, area)
  return { placements, pages: cursor.page + 1, proofFrom }
}

/** Runs of slabs, each with the item of another kind that ends it. */
function groupsOf(flow: readonly FlowItem[]): { slabs: Slab[]; next?: Exclude<FlowItem, Slab> }[] {
  const groups: { slabs: Slab[]; next?: Exclude<FlowItem, Slab> }[] = [{ slabs: [] }]
  for (const item of flow) {
    const group = groups.at(-1)
    if (group === undefined) break
    if (item.kind === 'slab') group.slabs.push(item)
    else {
      group.next = item
      groups.push({ slabs: [] })
    }
  }
  return groups
}

/** Slabs that stay together, each with what it keeps with. */
function unitsOf(slabs: readonly Slab[]): Slab[][] {
  const units: Slab[][] = []
  let open = false
  for (const slab of slabs) {
    if (open) units.at(-1)?.push(slab)
    else units.push([slab])
    open = slab.keep
  }
  return units
}

/** How much room slabs below each other take. */
export function heightOf(unit: readonly Slab[], fresh: boolean): number {
  return unit.reduce((sum, slab, index) => sum + slab.height + gapOf(slab, index === 0 && fresh), 0)
}

function gapOf({ gap, gapAtTop }: Slab, fresh: boolean): number {
  return fresh ? gapAtTop : gap
}

/** What must find room below a heading that columns follow. */
function leadHeight(item: Exclude<FlowItem, Slab>): number {
  if (item.kind === 'proof-start') return 0
  const columns = item.kind === 'parallel' ? item.columns : [item.slabs]
  const first = Math.max(0, ...columns.map((slabs) => heightOf(unitsOf(slabs)[0] ?? [], true)))
  return item.kind === 'parallel'
    ? first
    : Math.max(first, Math.min(LEAST_COLUMN, heightOf(item.slabs, true) / item.count))
}

function placeSlabs(
  slabs: readonly Slab[],
  from: Cursor,
  x: number,
  area: TypeArea,
  placements: Placement[],
  behind = 0,
): Cursor {
  let cursor = from
  const units = unitsOf(slabs)
  units.forEach((unit, index) => {
    const more = index === units.length - 1 && unit.at(-1)?.keep === true ? behind : 0
    const room = area.bottom + ROUNDING - cursor.y - more
    const fits = heightOf(unit, cursor.fresh) <= room
    if (!fits && !cursor.fresh) cursor = { page: cursor.page + 1, y: area.top, fresh: true }
    for (const slab of unit) cursor = placeSlab(slab, cursor, x, area, placements)
  })
  return cursor
}

function placeSlab(slab: Slab, from: Cursor, x: number, area: TypeArea, placements: Placement[]): Cursor {
  let cursor = from
  const bottom = cursor.y + gapOf(slab, cursor.fresh) + slab.height
  if (bottom > area.bottom + ROUNDING && !cursor.fresh) cursor = { page: cursor.page + 1, y: area.top, fresh: true }
  if (cursor.fresh && cursor.page > 0 && slab.header !== undefined) {
    placements.push({ slab: slab.header, page: cursor.page, x, y: cursor.y, repeated: true })
    cursor = { ...cursor, y: cursor.y + slab.header.height }
  }
  const y = cursor.y + gapOf(slab, cursor.fresh)
  placements.push({ slab, page: cursor.page, x, y, repeated: false })
  return { page: cursor.page, y: y + slab.height, fresh: false }
}

function placeParallel(item: Parallel, start: Cursor, area: TypeArea, placements: Placement[]): Cursor {
  const fits = start.fresh || start.y + leadHeight(item) <= area.bottom + ROUNDING
  const from = fits ? start : { page: start.page + 1, y: area.top, fresh: true }
  const { columns } = item
  const ends = columns.map((slabs) => placeSlabs(slabs, from, 0, area, placements))
  return ends.reduce((far, end) => (end.page > far.page || (end.page === far.page && end.y > far.y) ? end : far), from)
}

function placeBalanced(item: Balanced, from: Cursor, area: TypeArea, placements: Placement[]): Cursor {
  let units = unitsOf(item.slabs)
  let cursor: Cursor = { ...from, y: from.y + (from.fresh ? 0 : item.gap) }
  while (units.length > 0) {
    const room = area.bottom - cursor.y
    const columns = columnsWithin(units, item.count, room)
    if (columns.every((column) => column.length === 0)) {
      if (from.fresh || cursor.page > from.page) throw new Error('a piece of the sheet is higher than a page')
      cursor = { page: cursor.page + 1, y: area.top, fresh: true }
      continue
    }
    units = units.slice(columns.flat().length)
    const ends = columns.map((column, index) =>
      placeSlabs(column.flat(), { ...cursor, fresh: true }, index * item.offset, area, placements),
    )
    cursor = { page: cursor.page, y: Math.max(cursor.y, ...ends.map(({ y }) => y)), fresh: false }
    if (units.length > 0) cursor = { page: cursor.page + 1, y: area.top, fresh: true }
  }
  return cursor
}

/** The units in columns of least height; when they need more than `room`, as many as fill it. */
function columnsWithin(units: readonly Slab[][], count: number, room: number): Slab[][][] {
  const full = fillColumns(units, count, room)
  if (full.flat().length < units.length) return full
  let low = 0
  let high = room
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (fillColumns(units, count, middle).flat().length < units.length) low = middle
    else high = middle
  }
  return fillColumns(units, count, high)
}

function fillColumns(units: readonly Slab[][], count: number, room: number): Slab[][][] {
  const columns: Slab[][][] = Array.from({ length: count }, () => [])
  let at = 0
  let height = 0
  for (const unit of units) {
    let column = columns[at]
    if (height + heightOf(unit, column?.length === 0) > room + ROUNDING) {
      at += 1
      height = 0
      column = columns[at]
    }
    if (column === undefined || heightOf(unit, column.length === 0) > room + ROUNDING) break
    height += heightOf(unit, column.length === 0)
    column.push(unit)
  }
  return columns
}

function assertInside(slab: Slab, page: number, y: number, { bottom }: TypeArea): void {
  if (y + slab.height <= bottom + 1) return
  throw new Error(`page ${page + 1}: a piece of the sheet ends at ${y + slab.height}, below ${bottom}`)
}
