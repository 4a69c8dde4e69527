import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeFacts } from '@factsheet/model'
import { pagesOf, report, type ReportOptions } from '@factsheet/report'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { sheetOfFixture } from '../fixture-sheet.ts'
import { fixtures, root } from '../fixtures.ts'

const options: ReportOptions = { paper: 'a4', proof: true }

/** A node of the structure tree as the PDF reader gives it; a leaf names its content. */
interface Node {
  readonly role?: string
  readonly alt?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** What a screen reader is read of a page: the words of its contents in the order of the structure tree. */
async function readAloud(page: Page): Promise<string> {
  const contents = await wordsOfContents(page)
  const read = (node: Node): string => {
    if (node.id !== undefined) return contents.get(node.id) ?? ''
    const children = node.children ?? []
    const own = children.map((child) => read(child)).join('')
    const isHere = children.some(({ id }) => id !== undefined && contents.has(id))
    if (node.role === 'Figure' && isHere) return node.alt ?? ''
    return node.role === 'Form' && isHere ? '☐' : own
  }
  return read(await page.getStructTree())
}

/** The words of each marked content, by its id. */
async function wordsOfContents(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const contents = new Map<string, string>()
  let open: string | undefined
  for (const item of items) {
    if ('str' in item) {
      if (open !== undefined) contents.set(open, (contents.get(open) ?? '') + item.str)
    } else if (item.type === 'beginMarkedContentProps') {
      open = item.id
      contents.set(open, contents.get(open) ?? '')
    } else open = undefined
  }
  return contents
}

/** The words without what only shows where lines and cells end. */
function bare(text: string): string {
  return text.replaceAll(/[\s|]/gu, '')
}

test.each(fixtures())('$slug: the PDF reads aloud what its pages say', async (fixture) => {
  const { sheet, text } = sheetOfFixture(fixture)
  const bytes = readFileSync(path.join(root, fixture.article))
  const pdf = await report(sheet, { text, bytes, facts: writeFacts(sheet) }, options)
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const read = await Promise.all(numbers.map(async (number) => readAloud(await document.getPage(number))))
  expect(read.map(bare)).toEqual(pagesOf(sheet, options).map(bare))
})
