import type { ContentId, StructureElement, StructureRole } from './element.ts'
import type { Printed } from './page.ts'

/** Text and the page that it stands on. */
interface Piece {
  readonly page: number
  readonly text: string
}

/** Elements that are read as one line. */
const LINES: ReadonlySet<StructureRole> = new Set(['H1', 'H2', 'H3', 'P', 'LI', 'TR', 'Caption', 'Figure'])
/** What stands between a cell, or a label, and what follows it on its line. */
const BEHIND: Partial<Record<StructureRole, string>> = { TD: ' | ', TH: ' | ', Lbl: ' ' }
const TICK_BOX = '☐'

/** What the pages say in reading order, a string a page: a line for each heading, paragraph, list item and table row. */
export function readingOf(printed: Printed): string[] {
  const contents = contentsOf(printed)
  const lines = linesOf(printed.structure, contents)
  return printed.pages.map(({ index }) =>
    lines
      .map((pieces) => oneLine(pieces.filter(({ page }) => page === index).map(({ text }) => text)))
      .filter((line) => line !== '')
      .join('\n'),
  )
}

function contentsOf({ pages }: Printed): Map<ContentId, Piece> {
  const contents = new Map<ContentId, Piece>()
  for (const { index, items } of pages) {
    for (const item of items) {
      if (item.content === 'artifact') continue
      const before = contents.get(item.content)?.text ?? ''
      contents.set(item.content, { page: index, text: before + (item.kind === 'text' ? item.text : '') })
    }
  }
  return contents
}

function linesOf(element: StructureElement, contents: ReadonlyMap<ContentId, Piece>): Piece[][] {
  if (LINES.has(element.role)) return [piecesOf(element, contents)]
  return element.children.flatMap((child) => (typeof child === 'number' ? [] : linesOf(child, contents)))
}

function piecesOf(element: StructureElement, contents: ReadonlyMap<ContentId, Piece>): Piece[] {
  const own = element.children.flatMap((child) => {
    if (typeof child !== 'number') return piecesOf(child, contents)
    const piece = contents.get(child)
    return piece === undefined ? [] : [piece]
  })
  if (element.role === 'Figure') return own.map(({ page }) => ({ page, text: element.alt ?? '' }))
  if (element.role === 'Form') return own.map(({ page }) => ({ page, text: TICK_BOX }))
  const behind = BEHIND[element.role]
  const pages = [...new Set(own.map(({ page }) => page))]
  return behind === undefined ? own : [...own, ...pages.map((page) => ({ page, text: behind }))]
}

function oneLine(texts: readonly string[]): string {
  return texts
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\s|])[\s|]+$/u, '')
    .trim()
}
