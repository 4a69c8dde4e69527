import type { StructureElement } from '../../src/layout/element.ts'
import type { Printed } from '../../src/layout/page.ts'
import { boxOf } from '../../src/layout/assemble.ts'
import { endOf } from './overlaps.ts'

/** What is wrong with placed pages, whatever is printed on them; empty for good ones. */
export function faultsOf(printed: Printed): string[] {
  return [...outsideOf(printed), ...unreadOf(printed), ...deadLinksOf(printed)]
}

function outsideOf({ pages }: Printed): string[] {
  return pages.flatMap(({ index, width, height, items }) =>
    items
      .filter((item) => {
        const box = boxOf(item)
        const end = item.kind === 'text' ? endOf(item) : box.x + box.width
        return box.x < 44 || end > width - 44 || box.y < 29 || box.y + box.height > height - 28
      })
      .map((item) => `page ${index + 1}: ${item.kind === 'text' ? item.text : item.kind} stands outside`),
  )
}

/** Contents that no element has, or that two have. */
function unreadOf({ pages, structure }: Printed): string[] {
  const drawn = new Set(pages.flatMap(({ items }) => items.map(({ content }) => content)))
  drawn.delete('artifact')
  const read = contentsOf(structure)
  return [
    ...[...drawn]
      .filter((content) => !read.includes(Number(content)))
      .map((content) => `content ${content} is not read`),
    ...read
      .filter((content, index) => read.indexOf(content) !== index)
      .map((content) => `content ${content} is read twice`),
    ...read.filter((content) => !drawn.has(content)).map((content) => `content ${content} is not drawn`),
  ]
}

function deadLinksOf({ destinations, structure }: Printed): string[] {
  const names = new Set(destinations.map(({ name }) => name))
  return elementsOf(structure)
    .filter(({ link }) => link !== undefined && !names.has(link.destination))
    .map(({ link }) => `${link?.destination ?? ''} is no place`)
}

/** The element and all within it. */
export function elementsOf(element: StructureElement): StructureElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'number' ? [] : elementsOf(child)))]
}

function contentsOf(element: StructureElement): number[] {
  return element.children.flatMap((child) => (typeof child === 'number' ? [child] : contentsOf(child)))
}
