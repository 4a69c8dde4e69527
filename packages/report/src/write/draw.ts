import type { ContentId, StructureElement } from '../layout/element.ts'
import type { Page, PlacedItem, Printed, TextItem } from '../layout/page.ts'
import { endPage, type PdfDocument, type PdfPage } from './pdfkit.ts'
import { drawShape } from './shapes.ts'
import { textDrawer } from './text.ts'

/** A stretch of marked content: the page that it is on, and its number there. */
export interface ContentPlace {
  readonly page: number
  readonly mcid: number
}

export interface DrawnPages {
  readonly pages: readonly PdfPage[]
  readonly places: ReadonlyMap<ContentId, readonly ContentPlace[]>
}

/** Draws every item, each inside the marked content of its element or as an artifact. */
export function drawPages(document: PdfDocument, printed: Printed): DrawnPages {
  const roles = rolesOf(printed.structure, new Map())
  const places = new Map<ContentId, ContentPlace[]>()
  const pages: PdfPage[] = []
  const drawText = textDrawer(document)
  for (const page of printed.pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    pages.push(document.page)
    for (const items of stretchesOf(page)) {
      const content = items[0]?.content
      if (content === undefined) continue
      if (content === 'artifact') document.markContent('Artifact')
      else place(places, content, { page: page.index, mcid: mark(document, roles, content) })
      for (const item of items) drawItem(document, drawText, item)
      document.endMarkedContent()
    }
    endPage(document)
  }
  return { pages, places }
}

function rolesOf(element: StructureElement, roles: Map<ContentId, string>): Map<ContentId, string> {
  for (const child of element.children) {
    if (typeof child === 'number') roles.set(child, element.role)
    else rolesOf(child, roles)
  }
  return roles
}

/** The page's items cut where the owner changes. */
function stretchesOf(page: Page): PlacedItem[][] {
  const stretches: PlacedItem[][] = []
  for (const item of page.items) {
    const last = stretches.at(-1)
    if (last !== undefined && last[0]?.content === item.content) last.push(item)
    else stretches.push([item])
  }
  return stretches
}

function mark(document: PdfDocument, roles: ReadonlyMap<ContentId, string>, content: ContentId): number {
  const role = roles.get(content)
  if (role === undefined) throw new Error(`content ${content} is drawn and stands in no element`)
  return document.markStructureContent(role).refs[0]?.mcid ?? 0
}

function place(places: Map<ContentId, ContentPlace[]>, content: ContentId, where: ContentPlace): void {
  const known = places.get(content)
  if (known === undefined) places.set(content, [where])
  else known.push(where)
}

function drawItem(document: PdfDocument, drawText: (item: TextItem) => void, item: PlacedItem): void {
  if (item.kind === 'text') drawText(item)
  else drawShape(document, item)
}
