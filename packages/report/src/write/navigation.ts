import type { Page, Printed } from '../layout/page.ts'
import { catalogOf, type PdfDocument, pdfString, type PdfValue } from './pdfkit.ts'

/** Places to go to: where links lead, the outline, and the labels of the pages. */
export function writeNavigation(document: PdfDocument, printed: Printed): void {
  for (const { name, page, y } of printed.destinations) {
    document.switchToPage(page)
    document.addNamedDestination(name, 'XYZ', 0, y, null)
  }
  for (const { title, page, y } of printed.outline) {
    // Pdfkit takes `left` from the right edge.
    document.outline.addItem(title, { pageNumber: page, left: printed.pages[page]?.width ?? 0, top: y })
  }
  catalogOf(document)['PageLabels'] = { Nums: pageLabels(printed.pages) }
}

/** "1", "2", "P1", "P2" as ranges: from page 0 numbers, from page 2 numbers behind "P". */
export function pageLabels(pages: readonly Page[]): PdfValue[] {
  const ranges: PdfValue[] = []
  let expected = ''
  for (const { index, label } of pages) {
    const [, prefix = '', digits = ''] = /^(.*?)([1-9]\d{0,8})?$/u.exec(label) ?? []
    if (label !== expected) ranges.push(index, rangeFrom(prefix, digits))
    expected = digits === '' ? '' : `${prefix}${Number(digits) + 1}`
  }
  return ranges
}

function rangeFrom(prefix: string, digits: string): PdfValue {
  return {
    ...(prefix !== '' && { P: pdfString(prefix) }),
    ...(digits !== '' && { S: 'D', St: Number(digits) }),
  }
}
