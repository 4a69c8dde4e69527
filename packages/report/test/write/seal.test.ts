import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { isPdfAsWritten } from '../../src/write/seal.ts'
import { writePrinted } from '../support/write-printed.ts'

const pdf = writePrinted()

test('a sheet is as it was written, and a reader opens it', async () => {
  expect(isPdfAsWritten(pdf)).toBe(true)
  expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBeGreaterThan(0)
})

test.each<[string, Uint8Array]>([
  ['a byte changed', Uint8Array.from(pdf, (byte, index) => (index === 2000 ? byte ^ 1 : byte))],
  ['an update behind its end', Buffer.concat([pdf, Buffer.from('1 0 obj\nnull\nendobj\n')])],
  ['a line end behind its end', Buffer.concat([pdf, Buffer.from('\n')])],
  ['its end cut off', pdf.subarray(0, -1000)],
  ['another PDF', Buffer.from('%PDF-1.7\ntrailer\n<<\n/ID [<ab> <cd>]\n>>\nstartxref\n9\n%%EOF\n')],
  ['nothing', new Uint8Array()],
])('%s: not as it was written', (_, edited) => {
  expect(isPdfAsWritten(edited)).toBe(false)
})
