import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openDocument } from '../../src/write/document.ts'
import { endDocument } from '../../src/write/pdfkit.ts'
import { emptySheet, printed } from '../support/printed.ts'
import { writePrinted } from '../support/write-printed.ts'

test('an object left open is an error, not a program that waits for ever', () => {
  const document = openDocument(printed(), emptySheet())
  document.addPage({ size: [100, 100], margin: 0 })
  document.ref({ Type: 'Forgotten' })
  expect(() => endDocument(document)).toThrow('an object of the PDF was never ended')
})

test('memory stays flat over many sheets, though the event loop never turns', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heapAfter = (sheets: number): number => {
    for (let sheet = 0; sheet < sheets; sheet += 1) writePrinted()
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = heapAfter(10)
  expect((heapAfter(60) - before) / 2 ** 20).toBeLessThan(3)
}, 60_000)
