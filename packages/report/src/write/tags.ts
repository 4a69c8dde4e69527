import type { ContentId, LinkTarget, StructureElement } from '../layout/element.ts'
import type { DrawnPages } from './draw.ts'
import { type PdfDocument, type PdfReference, pdfString, type PdfValue } from './pdfkit.ts'

/**
 * Writes the structure tree over the marked contents of the pages: what is read aloud, and in which order. Elements are
 * written as plain objects; pdfkit's own would be drawn while the tree is built, and guess the pages of links.
 */
export function writeStructure(document: PdfDocument, root: StructureElement, drawn: DrawnPages): void {
  const treeRoot = document.getStructTreeRoot()
  treeRoot.data['K'] = [writeElement({ document, drawn }, root, treeRoot)]
}

interface Context {
  readonly document: PdfDocument
  readonly drawn: DrawnPages
}

function writeElement(context: Context, element: StructureElement, parent: PdfReference): PdfReference {
  const reference = context.document.ref({ Type: 'StructElem', S: element.role, P: parent })
  const page = firstPage(context, element)
  if (page !== undefined) reference.data['Pg'] = pageReference(context, page)
  const children = element.children.flatMap((child) =>
    typeof child === 'number'
      ? writeContent(context, child, reference, page)
      : [writeElement(context, child, reference)],
  )
  const links = element.link === undefined ? [] : [writeLink(context, element.link, reference)]
  reference.data['K'] = [...children, ...links]
  Object.assign(reference.data, descriptionOf(element), attributesOf(context, element, page))
  reference.end()
  // It was written, and is only pointed to from here on.
  reference.data = {}
  return reference
}

/** The page of an element: the first that content of its own, or of an element inside it, stands on. */
function firstPage(context: Context, element: StructureElement): number | undefined {
  for (const child of element.children) {
    const page = typeof child === 'number' ? context.drawn.places.get(child)?.[0]?.page : firstPage(context, child)
    if (page !== undefined) return page
  }
  return undefined
}

function pageReference({ drawn }: Context, page: number): PdfReference {
  const found = drawn.pages[page]
  if (found === undefined) throw new Error(`there is no page ${page}`)
  return found.dictionary
}

/** A content as its number, or with its page where that is not the element's; the page is told whose it is. */
function writeContent(
  context: Context,
  content: ContentId,
  element: PdfReference,
  elementPage: number | undefined,
): PdfValue[] {
  const places = context.drawn.places.get(content)
  if (places === undefined) throw new Error(`content ${content} stands in the structure and on no page`)
  return places.map(({ page, mcid }) => {
    const pageObject = pageReference(context, page)
    context.document.getStructParentTree().get(pageObject.data['StructParents'])[mcid] = element
    return page === elementPage ? mcid : { Type: 'MCR', Pg: pageObject, MCID: mcid }
  })
}

/** The annotation that is pressed, and the reference to it that makes it a part of its element. */
function writeLink(context: Context, link: LinkTarget, element: PdfReference): PdfValue {
  const { document, drawn } = context
  const page = drawn.pages[link.page]
  if (page === undefined) throw new Error(`a link stands on page ${link.page}, which does not exist`)
  const key = document.createStructParentTreeNextKey()
  document.getStructParentTree().add(key, element)
  const { x, y, width, height } = link.box
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, page.height - y - height, x + width, page.height - y],
    Border: [0, 0, 0],
    // Printed with the page, as PDF/A asks.
    F: 4,
    Contents: pdfString(link.contents),
    A: { S: 'GoTo', D: pdfString(link.destination) },
    StructParent: key,
  })
  annotation.end()
  annotation.data = {}
  page.annotations.push(annotation)
  return { Type: 'OBJR', Pg: page.dictionary, Obj: annotation }
}

function descriptionOf({ role, alt, language }: StructureElement): Record<string, PdfValue> {
  return {
    ...(alt !== undefined && role !== 'Form' && { Alt: pdfString(alt) }),
    ...(language !== undefined && { Lang: pdfString(language) }),
  }
}

/** Standard attributes (ISO 32000-1, 14.8.5). */
function attributesOf(
  { drawn }: Context,
  element: StructureElement,
  page: number | undefined,
): Record<string, PdfValue> {
  const { role, scope, columns, numbering, box, alt } = element
  if (scope !== undefined || columns !== undefined) {
    return { A: { O: 'Table', ...(scope && { Scope: scope }), ...(columns !== undefined && { ColSpan: columns }) } }
  }
  if (numbering !== undefined) return { A: { O: 'List', ListNumbering: numbering } }
  if (box !== undefined && page !== undefined) {
    const height = drawn.pages[page]?.height ?? 0
    const corners = [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
    return { A: { O: 'Layout', Placement: 'Block', BBox: corners } }
  }
  // A box to be ticked by pen is a form that is no field (14.8.5.6).
  if (role === 'Form') return { A: { O: 'PrintField', Role: 'cb', checked: 'off', Desc: pdfString(alt ?? '') } }
  return {}
}
