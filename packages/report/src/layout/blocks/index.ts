import type { Beside, Block, Content, Section } from '../../compose/block.ts'
import type { Place } from '../place.ts'
import type { FlowItem, LaidOut, Node, Slab } from '../slab.ts'
import { columnShare } from '../theme.ts'
import { layFigureList, layNameList } from './figure-list.ts'
import { layItems, layWarnings } from './items.ts'
import { layLargeFigures } from './large-figures.ts'
import { layNotes, laySignOff } from './notes.ts'
import { layProofTable } from './proof-table.ts'
import { layQuotations } from './quotations.ts'
import { laySectionHead } from './section-head.ts'
import { layStatementList } from './statements.ts'
import { layTable } from './table.ts'
import { layTimeline } from './timeline.ts'
import { layProofTitle, layTitle } from './title.ts'

/** Lays out the blocks of the sheet in order. */
export function layBlocks(blocks: readonly Block[], place: Place): LaidOut[] {
  return blocks.map((block, index) => {
    const laid = layBlock(block, place)
    const next = blocks[index + 1]
    const kept = next?.kind === 'section' && next.follows === true
    return kept ? { ...laid, flow: keptWithNext(laid.flow) } : laid
  })
}

function layBlock(block: Block, place: Place): LaidOut {
  switch (block.kind) {
    case 'title':
      return layTitle(block, place)
    case 'proof-title':
      return layProofTitle(block, place)
    case 'section':
      return laySection(block, place)
    case 'beside':
      return layBeside(block, place)
    case 'bare':
      return layContents(block.content, place)
  }
}

function laySection(section: Section, place: Place): LaidOut {
  const head = laySectionHead(section, place)
  const { flow, nodes } = layContents(section.content, place)
  return { flow: [head.slab, ...flow], nodes: [{ role: 'Sect', children: [...head.nodes, ...nodes] }] }
}

/** The wider takes seven columns, the narrower the last four. */
function layBeside({ sections: [wide, narrow] }: Beside, place: Place): LaidOut {
  const left = columnShare(place.width, 0, 7)
  const right = columnShare(place.width, 8, 4)
  const laid = [
    laySection(wide, { ...place, x: place.x + left.x, width: left.width + 10 }),
    laySection(narrow, { ...place, x: place.x + right.x - 6, width: right.width + 6 }),
  ]
  return {
    flow: [{ kind: 'parallel', columns: laid.map(({ flow }) => flow.filter(isSlab)) }],
    nodes: laid.flatMap(({ nodes }) => nodes),
  }
}

function isSlab(item: FlowItem): item is Slab {
  return item.kind === 'slab'
}

function layContents(contents: readonly Content[], place: Place): LaidOut {
  const laid = contents.map((content) => layContent(content, place))
  const nodes: Node[] = laid.flatMap((one) => [...one.nodes])
  const flow = laid.flatMap((one, index) =>
    contents[index + 1]?.kind === 'sign-off' ? keptWithNext(one.flow) : one.flow,
  )
  return { flow, nodes }
}

/** The flow whose end stands on one page with what follows it. */
function keptWithNext(flow: readonly FlowItem[]): FlowItem[] {
  return flow.map((item, index) => (item.kind === 'slab' && index === flow.length - 1 ? { ...item, keep: true } : item))
}

function layContent(content: Content, place: Place): LaidOut {
  switch (content.kind) {
    case 'items':
      return layItems(content, place)
    case 'warnings':
      return layWarnings(content, place)
    case 'large-figures':
      return layLargeFigures(content, place)
    case 'figure-list':
      return layFigureList(content, place)
    case 'timeline':
      return layTimeline(content, place)
    case 'table':
      return layTable(content, place)
    case 'name-list':
      return layNameList(content, place)
    case 'quotations':
      return layQuotations(content, place)
    case 'statement-list':
      return layStatementList(content, place)
    case 'notes':
      return layNotes(content, place)
    case 'proof-table':
      return layProofTable(content, place)
    case 'sign-off':
      return laySignOff(content, place)
  }
}
