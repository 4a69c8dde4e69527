import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { objectsOf } from '../support/pdf-file.ts'
import { printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

function hash(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex')
}

describe('fonts', () => {
  const objects = objectsOf(writePrinted(printed('A & B', 'Łucja ✗ ’ʼ')))

  test('are all inside the file', () => {
    const descriptors = objects.filter(({ text }) => text.includes('/Type /FontDescriptor'))
    expect(descriptors.length).toBeGreaterThan(4)
    for (const { text } of descriptors) expect(text).toMatch(/\/FontFile2 \d+ 0 R/u)
    expect(objects.filter(({ text }) => /\/Subtype \/Type1\b/u.test(text))).toEqual([])
  })

  test('never show the missing glyph', () => {
    const shown = objects.flatMap(({ stream }) =>
      [...stream.matchAll(/<([0-9a-f]+)> -?[\d.]+/gu)].map(([, codes]) => codes ?? ''),
    )
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.filter((codes) => (codes.match(/.{4}/gu) ?? []).some((code) => code === '0000'))).toEqual([])
  })
})

test('a sheet has the same bytes whatever was made before it', () => {
  const text = 'The well-known office, 5 µm, 4 March.'
  const first = hash(writePrinted(printed('A title', text)))
  const before = ['well\u00adknown', 'ʼ’ʻ‘', 'μ 5\u00a0m', 'office waffle ✗', 'Li 李']
  const later = before.map((words) => {
    writePrinted(printed('A title', words))
    return hash(writePrinted(printed('A title', text)))
  })
  expect(later).toEqual(before.map(() => first))
})
