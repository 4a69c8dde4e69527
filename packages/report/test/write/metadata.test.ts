import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { create } from 'xmlbuilder2'
import { write } from '../../src/write/index.ts'
import { objectsOf } from '../support/pdf-file.ts'
import { emptySheet, printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

function xmpOf(pdf: Uint8Array): string {
  const stream = objectsOf(pdf).find(({ text }) => text.includes('/Type /Metadata'))?.stream ?? ''
  return Buffer.from(stream, 'latin1').toString('utf8')
}

async function infoOf(pdf: Uint8Array): Promise<Record<string, unknown>> {
  const { info } = await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata()
  return info as Record<string, unknown>
}

test.each([
  ['A & B <c>', 'A & B <c>'],
  ['“Łódź” said ]]> no', '“Łódź” said ]]> no'],
  ['a\u0007b\ud800c', 'a[U+0007]b[U+D800]c'],
  ['har\u00adbor\u00a0light', 'harbor light'],
])('the title %j is the same in both places', async (title, expected) => {
  const pdf = writePrinted({ ...printed(), title })
  expect((await infoOf(pdf))['Title']).toBe(expected)
  const titles = create(xmpOf(pdf)).filter(
    (node) => node.node.nodeName === 'rdf:li' && node.up().up().node.nodeName === 'dc:title',
    false,
    true,
  )
  expect(titles.map((node) => node.node.textContent)).toEqual([expected])
})

test('the hash of the article, the program and its language data stand in the keywords and in the XMP', async () => {
  const { source, generator } = emptySheet()
  const pdf = writePrinted()
  const keywords = (await infoOf(pdf))['Keywords']
  const xmp = xmpOf(pdf)
  for (const value of [source.sha256, generator.version, generator.data]) {
    expect(keywords).toContain(value)
    expect(xmp).toMatch(new RegExp(`<factsheet:\\w+>${value}<`, 'u'))
  }
})

test('it says which standards it is made to follow, and describes the schemas that PDF/A does not know', () => {
  const xmp = xmpOf(writePrinted())
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect([...xmp.matchAll(/<pdfaSchema:prefix>(\w+)</gu)].map(([, prefix]) => prefix)).toEqual(['pdfuaid', 'factsheet'])
})

test.each([
  ['2027-03-14', 'D:20270314000000Z'],
  [null, 'D:20000101000000Z'],
])('an article of %s gives a sheet of that day', async (date, expected) => {
  const sheet = emptySheet()
  const published = date === null ? null : { date, span: null, from: 'header' as const }
  const pdf = write(
    printed(),
    { ...sheet, article: { ...sheet.article, published } },
    { facts: '{}', bytes: Buffer.from('a') },
  )
  const info = await infoOf(pdf)
  expect([info['CreationDate'], info['ModDate']]).toEqual([expected, expected])
  const dates = objectsOf(pdf).flatMap(({ text }) => [...text.matchAll(/D:\d{14}Z/gu)].map(([found]) => found))
  expect(new Set(dates)).toEqual(new Set([expected]))
})
