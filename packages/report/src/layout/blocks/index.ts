import type { Block, Content, Front, Section } from '../../compose/block.ts'
import { heightOf } from '../paginate.ts'
import type { Place } from '../place.ts'
import type { FlowItem, LaidOut, Node, Slab } from '../slab.ts'
import { layNameList, layRunIn } from './name-list.ts'
import { laySpeech } from './speech.ts'
import { layFront } from './front.ts'
import { layItems, layWarnings } from './items.ts'
import { layNotes, laySignOff } from './notes.ts'
import { layProofTable } from './proof-table.ts'
import { laySectionHead } from './section-head.ts'
import { layTable } from './table.ts'
import { layProofTitle, layTitle } from './title.ts'

/** Lays out the blocks of the sheet in order; `page` is the height of one. */
export function layBlocks(blocks: readonly Block[], place: Place, page: number): LaidOut[] {
  let used = 0
  return blocks.map((block, index) => {
    const laid = block.kind === 'front' ? layFrontAndRest(block, place, page - used) : layBlock(block, place)
    used += heightOf(laid.flow.filter(isSlab), index === 0)
    return laid
  })
}

function layBlock(block: Exclude<Block, Front>, place: Place): LaidOut {
  switch (block.kind) {
    case 'title':
      return layTitle(block, place)
    case 'proof-title':
      return layProofTitle(block, place)
    case 'section':
      return laySection(block, place)
    case 'bare':
      return layContents(block.content, place)
  }
}

/** Page 1, and behind it the key facts that found no room there. */
function layFrontAndRest(front: Front, place: Place, room: number): LaidOut {
  const { flow, nodes, left } = layFront(front, place, room)
  if (left.length === 0 || front.rest === null) return { flow, nodes }
  const rest = laySection(front.rest(left), place)
  return { flow: [...flow, ...rest.flow], nodes: [...nodes, ...rest.nodes] }
}

function laySection(section: Section, place: Place): LaidOut {
  const head = laySectionHead(section, place)
  const { flow, nodes } = layContents(section.content, place)
  return { flow: [head.slab, ...flow], nodes: [{ role: 'Sect', children: [...head.nodes, ...nodes] }] }
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
    case 'table':
      return layTable(content, place)
    case 'name-list':
      return layNameList(content, place)
    case 'run-in':
      return layRunIn(content, place)
    case 'speech':
      return laySpeech(content, place)
    case 'notes':
      return layNotes(content, place)
    case 'proof-table':
      return layProofTable(content, place)
    case 'sign-off':
      return laySignOff(content, place)
  }
}
