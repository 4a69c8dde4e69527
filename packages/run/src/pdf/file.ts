import { inflateSync } from 'node:zlib'
import { UsageError } from '../outcome.ts'
import { type PdfEntries, type PdfValue, ValueReader } from './values.ts'

/** An indirect object: its value, and the bytes of its stream as they stand in the file. */
export interface PdfObject {
  readonly value: PdfValue
  readonly stream: Buffer | null
}

/** More objects than the sheet of the largest article has. */
const MOST_OBJECTS = 3_000_000
/** The most that all streams of a file may unpack to, in bytes: sheets of the largest articles need a fifth of it. */
const MOST_UNPACKED = 2 ** 29

/**
 * A PDF in the plain form in which this program writes one: objects, one table of them, a trailer, the end. Nothing
 * else is read, so that no reader can find in it what is not seen here: no second table, no object at another place
 * than the table says, nothing packed away. Each value is read when it is asked for. Throws a UsageError for all others.
 */
export class PdfFile {
  readonly trailer: PdfEntries
  /** Bytes behind the end: what was added to a file after it was written. */
  readonly behind: number
  readonly #bytes: Buffer
  readonly #places: ReadonlyMap<number, number>
  #unpacked = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const header = /^%PDF-1\.\d\r?\n(?:%[^\r\n]*\r?\n)?/u.exec(this.#bytes.toString('latin1', 0, 64))
    if (header === null) throw new UsageError('found no PDF; expected a sheet that factsheet wrote')
    const reader = new ValueReader(this.#bytes, header[0].length)
    this.#places = scan(reader, this.#bytes)
    const table = reader.at
    readTable(reader, this.#places)
    this.trailer = trailerOf(reader)
    this.behind = bytesBehind(reader, this.#bytes, table)
  }

  /** An object by its number; null where there is none, as the format has it. */
  object(number: number): PdfObject | null {
    const at = this.#places.get(number)
    return at === undefined ? null : readObject(new ValueReader(this.#bytes, at), this.#bytes)
  }

  /** The object that a value is, or that it refers to. */
  resolve(value: PdfValue | undefined): PdfObject | null {
    if (value === undefined) return null
    return value.kind === 'reference' ? this.object(value.to) : { value, stream: null }
  }

  /** The entries of the dictionary that a value is or refers to; none where it is no dictionary. */
  entries(value: PdfValue | undefined): PdfEntries {
    const found = this.resolve(value)?.value
    return found?.kind === 'dictionary' ? found.entries : new Map()
  }

  /** The items of the array that a value is or refers to. */
  items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value)?.value
    return found?.kind === 'array' ? found.items : []
  }

  /** A stream's content, unpacked. Throws a UsageError for one that unpacks beyond all measure or not at all. */
  content({ value, stream }: PdfObject): Buffer {
    const filter = value.kind === 'dictionary' ? value.entries.get('Filter') : undefined
    if (stream === null) return Buffer.alloc(0)
    if (filter?.kind !== 'name' || filter.text !== 'FlateDecode') return stream
    try {
      const content = inflateSync(stream, { maxOutputLength: MOST_UNPACKED - this.#unpacked })
      this.#unpacked += content.length
      return content
    } catch (error) {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw new UsageError(
        large
          ? `found streams that unpack to more than ${MOST_UNPACKED} bytes; expected a sheet that factsheet wrote`
          : 'found a stream that cannot be unpacked; expected a sheet as factsheet wrote it',
      )
    }
  }
}

/** Reads all objects, one behind the other, and gives where the value of each begins. */
function scan(reader: ValueReader, bytes: Buffer): Map<number, number> {
  const places = new Map<number, number>()
  for (;;) {
    reader.skipSpace()
    const start = reader.at
    const first = reader.word()
    if (first === 'xref') return places
    if (first === 'startxref') throw savedElsewhere()
    const [number, generation, word] = [Number(first), reader.word(), reader.word()]
    if (!/^\d{1,10}$/u.test(first) || generation !== '0' || word !== 'obj' || places.has(number)) {
      reader.at = start
      throw reader.broken('no object')
    }
    if (places.size >= MOST_OBJECTS)
      throw new UsageError(`found more than ${MOST_OBJECTS} objects; no sheet has as many`)
    places.set(number, reader.at)
    const { value } = readObject(reader, bytes)
    if (value.kind === 'dictionary' && isPacked(value.entries)) throw savedElsewhere()
  }
}

function isPacked(entries: PdfEntries): boolean {
  const type = entries.get('Type')
  return type?.kind === 'name' && (type.text === 'ObjStm' || type.text === 'XRef')
}

function savedElsewhere(): UsageError {
  return new UsageError('found a PDF that another program has packed anew; expected a sheet as factsheet wrote it')
}

function readObject(reader: ValueReader, bytes: Buffer): PdfObject {
  const value = reader.value()
  const end = reader.word()
  if (end === 'endobj') return { value, stream: null }
  const length = value.kind === 'dictionary' ? value.entries.get('Length') : undefined
  if (end !== 'stream' || length?.kind !== 'number') throw reader.broken('an object that does not end')
  const start = reader.at + (bytes[reader.at] === 0x0d ? 2 : 1)
  if (bytes[start - 1] !== 0x0a || !Number.isSafeInteger(length.value) || length.value < 0) {
    throw reader.broken('no stream')
  }
  reader.at = start + length.value
  if (reader.word() !== 'endstream' || reader.word() !== 'endobj') throw reader.broken('a stream that does not end')
  return { value, stream: bytes.subarray(start, start + length.value) }
}

/** The table of objects (7.5.4), which is what other readers go by: it must lead where the objects are. */
function readTable(reader: ValueReader, places: ReadonlyMap<number, number>): void {
  let used = 0
  for (;;) {
    const first = reader.word()
    if (first === 'trailer') break
    const [start, count] = [Number(first), Number(reader.word())]
    if (!Number.isSafeInteger(start) || !(count >= 0 && count <= MOST_OBJECTS))
      throw reader.broken('no table of objects')
    for (let number = start; number < start + count; number += 1) {
      const [offset, generation, use] = [Number(reader.word()), reader.word(), reader.word()]
      if (use === 'f') continue
      const at = places.get(number)
      const head = `${number} ${generation} obj`.length
      if (use !== 'n' || generation !== '00000' || at === undefined || offset !== at - head + '0000'.length) {
        throw reader.broken(`a table that does not lead to object ${number}`)
      }
      used += 1
    }
  }
  if (used !== places.size) throw reader.broken('objects that are in no table')
}

function trailerOf(reader: ValueReader): PdfEntries {
  const value = reader.value()
  if (value.kind !== 'dictionary') throw reader.broken('no trailer')
  if (value.entries.has('Encrypt'))
    throw new UsageError('found an encrypted PDF; expected a sheet as factsheet wrote it')
  if (value.entries.has('Prev') || value.entries.has('XRefStm')) throw savedElsewhere()
  return value.entries
}

/** How much stands behind the end of the file, white space aside. */
function bytesBehind(reader: ValueReader, bytes: Buffer, table: number): number {
  const leads = reader.word() === 'startxref' && Number(reader.word()) === table - 'xref'.length
  reader.skipSpace()
  if (!leads || bytes.toString('latin1', reader.at, reader.at + 5) !== '%%EOF')
    throw reader.broken('no end of the file')
  reader.at += 5
  reader.skipSpace()
  return bytes.length - reader.at
}
