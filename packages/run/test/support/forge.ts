import { deflateSync, inflateSync } from 'node:zlib'

/** The objects of a sheet by number, each as the bytes between `obj` and `endobj`; and what its trailer says. */
export interface Forgery {
  readonly objects: Map<number, Buffer>
  trailer: string
}

/** A sheet as somebody with a PDF editor would save it: its objects changed, a table that leads to them. */
export function forged(pdf: Uint8Array, forge: (sheet: Forgery) => void): Buffer {
  const text = Buffer.from(pdf).toString('latin1')
  const table = text.lastIndexOf('\nxref\n')
  const trailer = /trailer\n(<<[\s\S]*>>)\nstartxref/u.exec(text.slice(table))?.[1] ?? ''
  const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, at]) => Number(at))
  const sheet: Forgery = { objects: new Map(), trailer }
  for (const [index, start] of offsets.toSorted((a, b) => a - b).entries()) {
    const end = offsets.toSorted((a, b) => a - b)[index + 1] ?? table
    const [head = '', number = ''] = /^(\d+) 0 obj/u.exec(text.slice(start, start + 20)) ?? []
    const body = text.slice(start + head.length, text.lastIndexOf('endobj', end))
    sheet.objects.set(Number(number), Buffer.from(body, 'latin1'))
  }
  forge(sheet)
  return saved(sheet)
}

/** The number of the first object that holds these words, outside its stream. */
export function objectWith({ objects }: Forgery, words: string): number {
  for (const [number, body] of objects) if (headOf(body).includes(words)) return number
  throw new Error(`found no object with “${words}”`)
}

/** Puts other words into an object, outside its stream. */
export function edit({ objects }: Forgery, number: number, words: string, others: string): void {
  const body = objects.get(number)?.toString('latin1') ?? ''
  if (!body.includes(words)) throw new Error(`found no “${words}” in object ${number}`)
  objects.set(number, Buffer.from(body.replace(words, others), 'latin1'))
}

/** Gives a packed stream another content. */
export function refill({ objects }: Forgery, number: number, content: (old: Buffer) => Buffer): void {
  const body = objects.get(number) ?? Buffer.alloc(0)
  const head = headOf(body)
  const length = Number(/\/Length (\d+)/u.exec(head)?.[1])
  const start = head.length + 'stream\n'.length
  const packed = deflateSync(content(inflateSync(body.subarray(start, start + length))), { level: 1 })
  const newHead = head.replace(/\/Length \d+/u, `/Length ${packed.length}`)
  objects.set(
    number,
    Buffer.concat([Buffer.from(`${newHead}stream\n`, 'latin1'), packed, Buffer.from('\nendstream\n')]),
  )
}

function headOf(body: Buffer): string {
  const text = body.toString('latin1')
  const stream = text.indexOf('stream\n')
  return stream === -1 ? text : text.slice(0, stream)
}

function saved({ objects, trailer }: Forgery): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places = new Map<number, number>()
  let at = parts[0]?.length ?? 0
  for (const [number, body] of objects) {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj`), body, Buffer.from('endobj\n')])
    places.set(number, at)
    parts.push(whole)
    at += whole.length
  }
  const size = Math.max(...objects.keys()) + 1
  const row = (number: number): string =>
    places.has(number) ? `${String(places.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n'
  const rows = Array.from({ length: size }, (_, number) => row(number)).join('')
  const end = trailer.replace(/\/Size \d+/u, `/Size ${size}`)
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n${rows}trailer\n${end}\nstartxref\n${at}\n%%EOF\n`)])
}
