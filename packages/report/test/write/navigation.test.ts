import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import type { Page } from '../../src/layout/page.ts'
import { objectsOf, pagesOf } from '../support/pdf-file.ts'
import { printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

const NAMES = ['s1', 'F1', 'S2', 's10', 'a', 'i-1']

function labelled(labels: readonly string[]): Page[] {
  const [first] = printed().pages
  if (first === undefined) throw new Error('two pages were drawn')
  return labels.map((label, index) => ({ ...first, index, label, items: index === 0 ? first.items : [] }))
}

test('names of places stand in the order of their codes, which readers search them by', () => {
  const destinations = NAMES.map((name) => ({ name, page: 1, y: 76 }))
  const text = objectsOf(writePrinted({ ...printed(), destinations }))
    .map((object) => object.text)
    .find((found) => found.includes('/Dests'))
  expect([...(text ?? '').matchAll(/\((\S+)\) \[\d+ 0 R \/XYZ/gu)].map(([, name]) => name)).toEqual(NAMES.toSorted())
})

test('a link leads to its place', async () => {
  const document = await getDocumentProxy(new Uint8Array(writePrinted()))
  const place = (await document.getDestination('s1')) as unknown[]
  expect([await document.getPageIndex(place[0] as never), ...place.slice(2)]).toEqual([1, 0, 765.89, null])
})

test('the outline leads to a section, at the left edge', async () => {
  const document = await getDocumentProxy(new Uint8Array(writePrinted()))
  const outline = (await document.getOutline()) as { title: string; dest: unknown[] }[]
  expect(outline.map(({ title, dest }) => [title, ...dest.slice(2)])).toEqual([['Key facts', 0, 731.89, 0]])
})

test.each([[['1', '2', '3']], [['1', '2', 'P1', 'P2']], [['i', '1', '3', '4']]])(
  'pages are labelled %j',
  async (labels) => {
    const base = printed()
    const [heading] = base.structure.children
    const pages = labelled(labels)
    const structure = base.structure.children.length > 0 && heading !== undefined ? base.structure : base.structure
    const written = writePrinted({
      ...base,
      pages: pages.map((page, index) => (index === 1 ? { ...page, items: base.pages[1]?.items ?? [] } : page)),
      structure,
    })
    expect(pagesOf(objectsOf(written)).length).toBe(labels.length)
    const document = await getDocumentProxy(new Uint8Array(written))
    expect(await document.getPageLabels()).toEqual(labels)
  },
)
