import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { write } from '../../src/write/index.ts'
import { objectsOf } from '../support/pdf-file.ts'
import { emptySheet, printed } from '../support/printed.ts'

const source = { facts: '{"a":"é"}', bytes: Buffer.from('L’été.') }
const pdf = write(printed(), emptySheet('articles/été.txt'), { ...source, corrections: 'accept: []\n' })

test('a sheet carries its facts, its article and its corrections', async () => {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const files = [...((await document.getAttachments()) ?? [])].map(async ([id, { filename }]) => [
    filename,
    Buffer.from((await document.getAttachmentContent(id)) ?? []).toString('utf8'),
  ])
  expect(Object.fromEntries(await Promise.all(files))).toEqual({
    'corrections.yaml': 'accept: []\n',
    'facts.json': '{"a":"é"}',
    'été.txt': 'L’été.',
  })
})

test.each(['facts.json', 'corrections.yaml'])('an article that is called %s is told from it', async (name) => {
  const sheet = write(printed(), emptySheet(`articles/${name}`), { ...source, corrections: 'accept: []\n' })
  const files = (await (await getDocumentProxy(new Uint8Array(sheet))).getAttachments()) ?? new Map()
  expect([...files.values()].map(({ filename }) => String(filename)).toSorted()).toEqual(
    ['corrections.yaml', 'facts.json', `article ${name}`].toSorted(),
  )
})

test('each says what it is to the pages', () => {
  const files = objectsOf(pdf).filter(({ text }) => text.includes('/Type /Filespec'))
  expect(files.map(({ text }) => /\/AFRelationship \/(\w+)/u.exec(text)?.[1])).toEqual(['Data', 'Source', 'Supplement'])
  const catalog = objectsOf(pdf).find(({ text }) => text.includes('/Type /Catalog'))?.text
  expect(catalog).toContain(`/AF [${files.map(({ number }) => `${number} 0 R`).join(' ')}]`)
})
