import type { Front, SectionTitle } from '../../compose/block.ts'
import { heightOf } from '../paginate.ts'
import type { Place } from '../place.ts'
import type { LaidRow } from '../row.ts'
import type { FlowItem, LaidOut, Node, Slab } from '../slab.ts'
import { columnShare } from '../theme.ts'
import { layKeyFact, listOf } from './items.ts'
import { layLargeFigures } from './large-figures.ts'
import { laySectionHead } from './section-head.ts'
import { layTimeline } from './timeline.ts'

/** So many key facts stand on page 1, however high the timeline. */
const LEAST_FACTS = 3

/** Part of page 1, and how much room it takes. */
interface Part {
  readonly slabs: readonly Slab[]
  readonly nodes: readonly Node[]
  readonly height: number
}

const NOTHING: Part = { slabs: [], nodes: [], height: 0 }

/**
 * What stands on page 1 in `room` points: the timeline in the fullest form that leaves room for three key facts, then as
 * many figures and key facts as find room beside each other. Gives the key facts left over too.
 */
export function layFront(front: Front, place: Place, room: number): LaidOut & { readonly left: Front['items'] } {
  const [wide, narrow] = columnsOf(front, place)
  const rows = front.items.map((item) => layKeyFact(item, wide, 'whole'))
  const facts = (chosen: ReadonlySet<number>): Part => factsOf(front.facts, rows, chosen, wide)
  const least = new Set(front.rank.slice(0, LEAST_FACTS))
  const timeline = timelineOf(front.timeline, place, room - facts(least).height)
  const above = room - timeline.height
  const chosen = new Set(least)
  for (const index of front.rank.slice(LEAST_FACTS)) {
    if (facts(new Set([...chosen, index])).height <= above) chosen.add(index)
  }
  const story = facts(chosen)
  const figures = figuresOf(front.figures, narrow, above)
  const columns = [story, figures].filter(({ slabs }) => slabs.length > 0).map(({ slabs }) => slabs)
  const beside: FlowItem[] = columns.length === 0 ? [] : [{ kind: 'parallel', columns }]
  return {
    flow: [...beside, ...timeline.slabs],
    nodes: [story, figures, timeline].flatMap(({ nodes }) => nodes),
    left: front.items.filter((_, index) => !chosen.has(index)),
  }
}

/** The wider takes seven columns, the narrower the last four; key facts without figures take all. */
function columnsOf({ figures }: Front, place: Place): [Place, Place] {
  const left = columnShare(place.width, 0, 7)
  const right = columnShare(place.width, 8, 4)
  const narrow = { ...place, x: place.x + right.x - 6, width: right.width + 6 }
  return [figures === null ? place : { ...place, width: left.width + 10 }, narrow]
}

function factsOf(title: SectionTitle, rows: readonly LaidRow[], chosen: ReadonlySet<number>, place: Place): Part {
  const shown = rows.filter((_, index) => chosen.has(index))
  return shown.length === 0
    ? NOTHING
    : headed(
        title,
        place,
        shown.flatMap(({ slabs }) => slabs),
        [listOf(shown)],
      )
}

/** As many of the figures as the room holds, one at least. */
function figuresOf(section: Front['figures'], place: Place, room: number): Part {
  if (section === null) return NOTHING
  const { content } = section
  const parts = content.figures.map((_, index) => {
    const { flow, nodes } = layLargeFigures({ ...content, figures: content.figures.slice(0, index + 1) }, place)
    return headed(section, place, flow.filter(isSlab), nodes)
  })
  return parts.findLast(({ height }) => height <= room) ?? parts[0] ?? NOTHING
}

function timelineOf(section: Front['timeline'], place: Place, room: number): Part {
  if (section === null) return NOTHING
  const forms = layTimeline(section.content, place).map(({ flow, nodes }) =>
    headed(section, place, flow.filter(isSlab), nodes),
  )
  return forms.find(({ height }) => height <= room) ?? forms.toSorted((a, b) => a.height - b.height)[0] ?? NOTHING
}

function headed(title: SectionTitle, place: Place, below: readonly Slab[], nodes: readonly Node[]): Part {
  const head = laySectionHead(title, place)
  const slabs = [head.slab, ...below.map((slab, index) => (index === 0 ? { ...slab, gap: 0 } : slab))]
  return { slabs, nodes: [{ role: 'Sect', children: [...head.nodes, ...nodes] }], height: heightOf(slabs, false) }
}

function isSlab(item: FlowItem): item is Slab {
  return item.kind === 'slab'
}
