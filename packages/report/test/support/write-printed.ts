import type { Printed } from '../../src/layout/page.ts'
import { write } from '../../src/write/index.ts'
import { emptySheet, printed } from './printed.ts'

/** The bytes of hand-made pages. */
export function writePrinted(pages: Printed = printed()): Uint8Array {
  return write(pages, emptySheet(), { facts: '{"format":"factsheet/1"}', bytes: Buffer.from('The article.') })
}
