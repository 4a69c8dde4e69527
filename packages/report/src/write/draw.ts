import { faceOf } from '../fonts.ts'
import type { ContentId, StructureElement } from '../layout/element.ts'
import type { FontFace, Page, PlacedItem, Printed, TextItem } from '../layout/page.ts'
import { embeddableFont } from './fonts.ts'
import type { PdfDocument, PdfPage } from './pdfkit.ts'
import { drawShape } from './shapes.ts'

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
  const fonts = fontsOf(document)
  for (const page of printed.pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 })
    pages.push(document.page)
    for (const items of stretchesOf(page)) {
      const content = items[0]?.content
      if (content === undefined) continue
      if (content === 'artifact') document.markContent('Artifact')
      else place(places, content, { page: page.index, mcid: mark(document, roles, content) })
      for (const item of items) drawItem(document, fonts, item)
      document.endMarkedContent()
    }
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

type SelectFont = (name: FontFace, size: number) => void

/** Selects a font, which is registered with the document on its first use. */
function fontsOf(document: PdfDocument): SelectFont {
  const registered = new Set<FontFace>()
  return (name, size) => {
    if (!registered.has(name)) {
      registered.add(name)
      document.registerFont(name, embeddableFont(faceOf(name)))
    }
    document.font(name, size)
  }
}

function drawItem(document: PdfDocument, selectFont: SelectFont, item: PlacedItem): void {
  if (item.kind === 'text') drawText(document, selectFont, item)
  else drawShape(document, item)
}

function drawText(document: PdfDocument, selectFont: SelectFont, item: TextItem): void {
  const { text, font, size, color, spacing, x, y } = item
  assertDrawable(text, font)
  selectFont(font, size)
  document.fillColor(color)
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
}

/** A glyph that is missing leaves no trace in a PDF but a blank; this says so instead. */
function assertDrawable(text: string, font: FontFace): void {
  const face = faceOf(font)
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!face.has(codePoint)) throw new Error(`${font} has no glyph for U+${codePoint.toString(16)} in "${text}"`)
  }
}
