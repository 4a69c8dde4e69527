import type { Composition } from '../compose/block.ts'
import type { Box, ContentId, StructureElement } from './element.ts'
import { footer, masthead } from './furniture.ts'
import type { Measurer } from './measurer.ts'
import type { Destination, Page, PlacedItem, Printed } from './page.ts'
import type { Paginated } from './paginate.ts'
import type { Drawn, Ink, Node } from './slab.ts'
import type { Frame } from './theme.ts'

/** Ink on its page. */
interface PlacedInk {
  readonly content: ContentId
  readonly page: number
  readonly drawn: readonly PlacedItem[]
}

/** Joins what was placed and what is read: pages of items, each with its content, and the tree over the contents. */
export function assemble(
  { title, language, furniture }: Composition,
  { placements, pages: count, proofFrom }: Paginated,
  nodes: readonly Node[],
  frame: Frame,
  measurer: Measurer,
): Printed {
  const items: PlacedItem[][] = Array.from({ length: count }, (_, page) => {
    const proof = proofFrom !== null && page >= proofFrom
    const drawn = [...masthead(furniture, proof, frame, measurer), ...footer(furniture, page, count, frame, measurer)]
    return drawn.map((item) => placed(item, 0, 0, 'artifact'))
  })
  const inks = new Map<Ink, PlacedInk>()
  for (const { slab, page, x, y, repeated } of placements) {
    const target = items[page] ?? []
    for (const artifact of slab.artifacts) target.push(placed(artifact, x, y, 'artifact'))
    for (const ink of slab.inks) {
      const content = repeated ? 'artifact' : inks.size
      const drawn = ink.drawn.map((item) => placed(item, x, y, content))
      target.push(...drawn)
      if (content !== 'artifact') inks.set(ink, { content, page, drawn })
    }
  }
  const marked = placements.filter(({ repeated }) => !repeated)
  return {
    title,
    language,
    pages: items.map((on, index): Page => {
      return { index, label: `${index + 1}`, width: frame.width, height: frame.height, items: on }
    }),
    structure: { role: 'Document', children: nodes.map((node) => elementOf(node, inks)) },
    destinations: marked.flatMap(({ slab, page, y }) =>
      slab.anchors.map((anchor): Destination => ({ name: anchor.name, page, y: y + anchor.y })),
    ),
    outline: marked.flatMap(({ slab, page, y }) =>
      slab.outline === undefined ? [] : [{ title: slab.outline, page, y }],
    ),
  }
}

function placed(item: Drawn, x: number, y: number, content: PlacedItem['content']): PlacedItem {
  if (item.kind !== 'path') return { ...item, x: item.x + x, y: item.y + y, content }
  return { ...item, points: item.points.map(([px, py]) => [px + x, py + y] as const), content }
}

function elementOf(
  { role, children, alt, scope, numbering, link }: Node,
  inks: ReadonlyMap<Ink, PlacedInk>,
): StructureElement {
  const own = children.flatMap((child) => {
    const ink = 'drawn' in child ? inks.get(child) : undefined
    return ink === undefined ? [] : [ink]
  })
  const [first] = own
  return {
    role,
    children: children.flatMap((child): (StructureElement | ContentId)[] => {
      if (!('drawn' in child)) return [elementOf(child, inks)]
      const ink = inks.get(child)
      return ink === undefined ? [] : [ink.content]
    }),
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(numbering === undefined ? {} : { numbering }),
    ...(role === 'Figure' && first !== undefined ? { box: boxAround(first.drawn) } : {}),
    ...(link === undefined || first === undefined
      ? {}
      : { link: { ...link, page: first.page, box: boxAround(first.drawn) } }),
  }
}

/** What items cover; a text from its ascenders to its descenders. */
function boxAround(items: readonly PlacedItem[]): Box {
  const boxes = items.map(boxOf)
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** What one item covers. */
export function boxOf(item: PlacedItem): Box {
  switch (item.kind) {
    case 'text':
      return { x: item.x, y: item.y - item.size * 0.8, width: item.width, height: item.size }
    case 'rect':
      return { x: item.x, y: item.y, width: item.width, height: item.height }
    case 'circle':
      return { x: item.x - item.radius, y: item.y - item.radius, width: 2 * item.radius, height: 2 * item.radius }
    case 'path': {
      const xs = item.points.map(([x]) => x)
      const ys = item.points.map(([, y]) => y)
      const x = Math.min(...xs)
      const y = Math.min(...ys)
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
    }
  }
}
