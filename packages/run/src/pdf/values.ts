import { UsageError } from '../outcome.ts'

/** A value of a PDF (ISO 32000-1, 7.3), strings and streams as Latin-1 text and bytes. */
export type PdfValue =
  | { readonly kind: 'name' | 'string' | 'word'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly to: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: PdfEntries }

export type PdfEntries = ReadonlyMap<string, PdfValue>

/** Values within values: a sheet has six or seven. */
const DEEPEST = 50

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set(Buffer.from('()<>[]{}/%'))
const REFERENCE = /^[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/u
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u

/** Reads the values of a PDF one after the other. Throws a UsageError with the byte where one is none. */
export class ValueReader {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  /** The value that begins here, behind white space. */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw this.broken('values within values without end')
    this.skipSpace()
    switch (this.#char()) {
      case '/':
        return { kind: 'name', text: this.#name() }
      case '(':
        return { kind: 'string', text: this.#literal() }
      case '[':
        return { kind: 'array', items: this.#items(']', depth) }
      case '<':
        return this.#bytes[this.at + 1] === 0x3c ? this.#dictionary(depth) : { kind: 'string', text: this.#hex() }
      default:
        return this.#word()
    }
  }

  /** The run of characters that begins here, up to white space or a delimiter; moves behind it. */
  word(): string {
    this.skipSpace()
    const start = this.at
    while (this.at < this.#bytes.length && !this.#isBorder(this.#bytes[this.at] ?? 0)) this.at += 1
    return this.#bytes.toString('latin1', start, this.at)
  }

  skipSpace(): void {
    while (SPACE.has(this.#bytes[this.at] ?? -1)) this.at += 1
  }

  broken(found: string): UsageError {
    return new UsageError(`found no PDF as factsheet writes it: ${found} at byte ${this.at}`)
  }

  #char(): string {
    return String.fromCharCode(this.#bytes[this.at] ?? 0)
  }

  #isBorder(byte: number): boolean {
    return SPACE.has(byte) || DELIMITER.has(byte)
  }

  #word(): PdfValue {
    const text = this.word()
    if (text === '') throw this.broken('no value')
    if (!NUMBER.test(text)) return { kind: 'word', text }
    const reference = /^\d+$/u.test(text) ? REFERENCE.exec(this.#bytes.toString('latin1', this.at, this.at + 24)) : null
    if (reference === null) return { kind: 'number', value: Number(text) }
    this.at += reference[0].length
    return { kind: 'reference', to: Number(text) }
  }

  #name(): string {
    this.at += 1
    const start = this.at
    while (this.at < this.#bytes.length && !this.#isBorder(this.#bytes[this.at] ?? 0)) this.at += 1
    const text = this.#bytes.toString('latin1', start, this.at)
    return text.replaceAll(/#([\da-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  }

  #items(end: string, depth: number): PdfValue[] {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      this.skipSpace()
      if (this.#char() === end) {
        this.at += 1
        return items
      }
      items.push(this.value(depth + 1))
    }
  }

  #dictionary(depth: number): PdfValue {
    this.at += 1
    const items = this.#items('>', depth)
    if (this.#char() !== '>') throw this.broken('a dictionary that does not end')
    this.at += 1
    const entries = new Map<string, PdfValue>()
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index]
      const value = items[index + 1]
      if (key?.kind !== 'name' || value === undefined || entries.has(key.text)) throw this.broken('no dictionary')
      entries.set(key.text, value)
    }
    return { kind: 'dictionary', entries }
  }

  #hex(): string {
    const end = this.#bytes.indexOf('>', this.at)
    const digits = this.#bytes.toString('latin1', this.at + 1, end).replaceAll(/[\0\t\n\f\r ]/gu, '')
    if (end === -1 || !/^[\da-f]*$/iu.test(digits)) throw this.broken('a string that does not end')
    this.at = end + 1
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1')
  }

  /** A string in parentheses (7.3.4.2): balanced ones stand for themselves. */
  #literal(): string {
    this.at += 1
    const start = this.at
    let open = 1
    for (; open > 0; this.at += 1) {
      const byte = this.#bytes[this.at]
      if (byte === undefined) throw this.broken('a string that does not end')
      if (byte === 0x5c) this.at += 1
      else if (byte === 0x28) open += 1
      else if (byte === 0x29) open -= 1
    }
    return unescaped(this.#bytes.toString('latin1', start, this.at - 1))
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))|\r\n?/gu, (_, octal?: string, mark?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    if (mark === undefined) return '\n'
    return mark === '\n' || mark === '\r' || mark === '\r\n' ? '' : (ESCAPES.get(mark) ?? mark)
  })
}
