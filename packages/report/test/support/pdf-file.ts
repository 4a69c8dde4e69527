import { inflateSync } from 'node:zlib'

/** An object of a PDF as written: its own words, and its stream unpacked. */
export interface PdfObject {
  readonly number: number
  readonly text: string
  readonly stream: string
}

/** Reads a PDF's objects by its cross-reference table. It knows no more of PDF than the tests ask. */
export function objectsOf(pdf: Uint8Array): PdfObject[] {
  const bytes = Buffer.from(pdf)
  const file = bytes.toString('latin1')
  const start = Number(/startxref\n(\d+)/u.exec(file)?.[1])
  return [...file.slice(start).matchAll(/^(\d{10}) 00000 n /gmu)].map(([, offset]) => objectAt(bytes, Number(offset)))
}

function objectAt(bytes: Buffer, offset: number): PdfObject {
  const rest = bytes.subarray(offset)
  const end = rest.indexOf('\nendobj')
  const streamStart = rest.indexOf('\nstream\n')
  const hasStream = streamStart >= 0 && streamStart < end
  const text = rest.subarray(0, hasStream ? streamStart : end).toString('latin1')
  const length = Number(/\/Length (\d+)/u.exec(text)?.[1] ?? 0)
  const stream = hasStream ? rest.subarray(streamStart + 8, streamStart + 8 + length) : Buffer.alloc(0)
  return {
    number: Number(/^\d+/u.exec(text)?.[0]),
    text,
    stream: (text.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1'),
  }
}

/** The pages in order, each with its object and what draws it. */
export function pagesOf(objects: readonly PdfObject[]): { page: PdfObject; content: string }[] {
  const byNumber = new Map(objects.map((object) => [object.number, object]))
  return objects
    .filter(({ text }) => /\/Type \/Page\n/u.test(text))
    .map((page) => ({ page, content: byNumber.get(Number(/\/Contents (\d+)/u.exec(page.text)?.[1]))?.stream ?? '' }))
}

const PAINTS = /(?:^|[\s\]>])(?:Tj|TJ|f\*?|F|B\*?|b\*?|S|s|Do|sh)$/u

/** The lines of a page's drawing that paint, each with how many marked contents are open around it. */
export function paintedLines(content: string): { line: string; depth: number }[] {
  const painted: { line: string; depth: number }[] = []
  let depth = 0
  for (const line of content.split('\n')) {
    if (/ (?:BDC|BMC)$/u.test(line)) depth += 1
    else if (line === 'EMC') depth -= 1
    else if (PAINTS.test(line)) painted.push({ line, depth })
  }
  return painted
}
