import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { Printed } from '../../src/layout/page.ts'
import { objectsOf, pagesOf, paintedLines } from '../support/pdf-file.ts'
import { element, line, printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

async function textOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return texts
}

function oneLine(text: string): Printed {
  return { ...printed('A title', text), outline: [] }
}

describe('marked content', () => {
  const pages = pagesOf(objectsOf(writePrinted()))

  test('holds all that is painted, one deep', () => {
    expect(pages.length).toBe(2)
    for (const { content } of pages) {
      const painted = paintedLines(content)
      expect(painted.length).toBeGreaterThan(3)
      expect(painted.filter(({ depth }) => depth !== 1)).toEqual([])
    }
  })

  test('of furniture is an artifact', () => {
    expect(pages.map(({ content }) => content.split('\n').filter((text) => text === '/Artifact BMC').length)).toEqual([
      2, 1,
    ])
  })
})

describe('text', () => {
  test.each([
    ['hyphens survive a soft hyphen', 'a har\u00adbor well-known'],
    ['two characters of one glyph stay apart', 'Lukʼs ’tis it’ʼ, 5 µm μ'],
    ['ligatures', 'The office fits a waffle'],
    ['a missing glyph is seen', 'Li 李 and ✗'],
    ['Łódź & <b>', 'Łódź & <b>'],
  ])('can be copied from the page: %s', async (_, text) => {
    const [, second = ''] = await textOf(writePrinted(oneLine(text)))
    const expected = text.normalize('NFC').replaceAll('\u00ad', '').replace('李', '[U+674E]')
    expect(second).toContain(expected)
  })

  test('that no font has stops the program', () => {
    const [first] = line(0, 45, 86, 'x')
    const pages = printed().pages.map((page) => ({
      ...page,
      items: first?.kind === 'text' ? [{ ...first, text: 'Li 李' }] : [],
    }))
    const structure = element('Document', [element('H1', [0])])
    expect(() => writePrinted({ ...printed(), pages, structure })).toThrow('serif has no glyph for U+674e in "Li 李"')
  })

  test('outside the structure stops the program', () => {
    expect(() => writePrinted({ ...printed(), structure: element('Document', [element('H1', [0])]) })).toThrow(
      'content 1 is drawn and stands in no element',
    )
  })
})
