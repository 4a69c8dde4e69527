import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { StructureElement } from '../../src/layout/element.ts'
import { objectsOf, pagesOf } from '../support/pdf-file.ts'
import { element, line, printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

const objects = objectsOf(writePrinted())
const catalog = objects.find(({ text }) => text.includes('/Type /Catalog'))?.text ?? ''

function elementsOf(role: string): string[] {
  return objects
    .filter(({ text }) => text.includes('/Type /StructElem') && text.includes(`/S /${role}\n`))
    .map(({ text }) => text)
}

interface Node {
  readonly role?: string
  readonly children?: readonly object[]
}

/** A page's part of the structure tree as a reader sees it: "Document(H1 H2 …)". */
function outlineOf(node: Node): string {
  const children = (node.children ?? []).filter((child) => 'role' in child).map((child) => outlineOf(child as Node))
  return `${node.role ?? ''}${children.length > 0 ? `(${children.join(' ')})` : ''}`
}

test('the document says its language, shows its title and is marked as tagged', () => {
  expect(catalog).toContain('/Lang (en)')
  expect(catalog).toContain('/StructTreeRoot ')
  expect(objects.some(({ text }) => text.includes('/DisplayDocTitle true'))).toBe(true)
  expect(objects.some(({ text }) => text.includes('/Marked true'))).toBe(true)
})

test('a reader walks the tree in reading order, page by page', async () => {
  const document = await getDocumentProxy(new Uint8Array(writePrinted()))
  const trees = await Promise.all([1, 2].map(async (number) => (await document.getPage(number)).getStructTree()))
  expect(trees.map((tree) => outlineOf(tree))).toEqual([
    'Root(Document(H1 H2 L(LI(Lbl LBody(P(Link)))) Figure Table(THead(TR(TH TH)) TBody(TR(TH TD)))))',
    'Root(Document(Table(THead(TR(TH TH)) TBody(TR(TH TD(P Form))))))',
  ])
})

test('tabs go through the page by structure', () => {
  expect(pagesOf(objects).every(({ page }) => page.text.includes('/Tabs /S'))).toBe(true)
})

test('attributes say what an element is', () => {
  expect(elementsOf('L').join('\n')).toMatch(/\/O \/List\n\/ListNumbering \/Decimal/u)
  expect(elementsOf('TH').map((text) => /\/Scope \/(\w+)/u.exec(text)?.[1])).toEqual(['Column', 'Column', 'Row'])
  expect(elementsOf('Figure')[0]).toContain('/Alt (Spring: the ferry returns.)')
  expect(elementsOf('Figure')[0]).toContain('/BBox [45 625.89 550 641.89]')
  expect(elementsOf('Form')[0]).toMatch(
    /\/O \/PrintField\n\/Role \/cb\n\/checked \/off\n\/Desc \(Sentence 1 checked\)/u,
  )
})

describe('links', () => {
  const annotations = objects.filter(({ text }) => text.includes('/Subtype /Link'))

  test('say where they lead, and are printed', () => {
    expect(annotations.length).toBe(1)
    for (const { text } of annotations) {
      expect(text).toContain('/Contents (Sentence 1)')
      expect(text).toContain('/F 4')
      expect(text).toMatch(/\/StructParent \d+/u)
    }
  })

  test('belong to an element on their own page', () => {
    const [reference] = elementsOf('Link').map((text) => /\/Type \/OBJR\n\/Pg (\d+) 0 R\n\/Obj (\d+) 0 R/u.exec(text))
    const home = pagesOf(objects).find(({ page }) => page.text.includes(`/Annots [${reference?.[2] ?? ''} 0 R]`))
    expect(home?.page.number).toBe(Number(reference?.[1]))
  })

  test('stay on their page when their element runs over two', () => {
    const link = { page: 1, box: { x: 45, y: 76, width: 20, height: 10 }, destination: 's1', contents: 'Back' }
    const structure = element('Document', [element('P', [0, element('Link', [1], { link })])])
    const [first, second] = printed().pages
    if (first === undefined || second === undefined) throw new Error('two pages were drawn')
    const pages = [
      { ...first, items: line(0, 45, 700, 'See ') },
      { ...second, items: line(1, 45, 86, '[1]') },
    ]
    const written = objectsOf(writePrinted({ ...printed(), pages, structure }))
    const paper = pagesOf(written).map(({ page }) => page.number)
    expect(written.find(({ text }) => text.includes('/S /Link\n'))?.text).toContain(`/Type /OBJR\n/Pg ${paper[1]} 0 R`)
    expect(written.find(({ text }) => text.includes('/S /P\n'))?.text).toContain(`/Pg ${paper[0]} 0 R`)
  })
})

test('an element over two pages names the page of each part', () => {
  const structure: StructureElement = element('Document', [element('P', [0, 1])])
  const pages = printed().pages.map((page, index) => ({ ...page, items: line(index, 45, 86, 'A part. ') }))
  const written = objectsOf(writePrinted({ ...printed(), pages, structure }))
  const paper = pagesOf(written).map(({ page }) => page.number)
  const paragraph = written.find(({ text }) => text.includes('/S /P\n'))?.text ?? ''
  expect(paragraph).toContain(`/Pg ${paper[0]} 0 R\n/K [0 <<\n/Type /MCR\n/Pg ${paper[1]} 0 R\n/MCID 0\n>>]`)
})

test('another language is said where it is spoken', () => {
  const pages = printed().pages.map((page, index) => ({
    ...page,
    items: index === 0 ? line(0, 45, 86, 'Bonjour') : [],
  }))
  const structure = element('Document', [element('P', [element('Span', [0], { language: 'fr' })])])
  const written = objectsOf(writePrinted({ ...printed(), pages, structure }))
  expect(written.find(({ text }) => text.includes('/S /Span\n'))?.text).toContain('/Lang (fr)')
})
