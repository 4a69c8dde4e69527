/** A tensor as the file has it: of small whole numbers each row has a scale. */
export interface StoredTensor {
  readonly name: string
  readonly rows: number
  readonly values: Float32Array | Int8Array
  readonly scales?: Float32Array
}

/** A tensor before it is written: `rows` × `columns` numbers, rows one after the other. */
export interface Tensor {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
  /** Whether it is written as float32 though it has many rows. */
  readonly exact?: boolean
}

/** Data of the tokenizer. */
export interface TokenizerData {
  /** Sources of the regular expressions, for the flag `u`. */
  readonly prefix: string
  readonly suffix: string
  readonly infix: string
  readonly url: string
  /** Words that are split in a way of their own: the whole, then its pieces, a piece with a norm as a pair. */
  readonly exceptions: readonly TokenizerException[]
}

export interface TokenizerException {
  readonly text: string
  /** Each piece's text, and its norm where it has one of its own. */
  readonly pieces: readonly (readonly [text: string, norm?: string])[]
  /** How affix rules alone would split it, where they do: then the exception is looked for among tokens too. */
  readonly affixes?: readonly string[]
}

/** What is in the head of the file, as JSON. */
export interface ModelHead {
  readonly format: 'parser/1'
  /** The tagger's classes. */
  readonly tags: readonly string[]
  /** Labels of the transitions, in the order of the classes: Shift, Reduce, Left × these, Right × these, Break. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly tokenizer: TokenizerData
  /** The norm of each hash of `normHashes`. */
  readonly norms: readonly string[]
}

export interface Model extends ModelHead {
  /** Ids of words whose norm is listed. */
  readonly normHashes: BigUint64Array
  readonly tensors: ReadonlyMap<string, StoredTensor>
}

interface FileHead extends ModelHead {
  readonly hashes: number
  readonly sections: readonly Section[]
}

interface Section {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly type: 'int8' | 'float32'
}

const ALIGN = 8
/** The largest whole number of a row, whose scale is made for it. */
export const LARGEST = 127
const padded = (length: number): number => Math.ceil(length / ALIGN) * ALIGN

/**
 * Bytes of a model, little-endian: length of the head, the head as JSON, the norms' hashes, then each tensor: float32, or
 * int8 with one float32 scale a row before them. Every part begins at a multiple of eight.
 */
export function encodeModel(head: ModelHead, normHashes: BigUint64Array, tensors: readonly Tensor[]): Uint8Array {
  const sections: Section[] = tensors.map(({ name, rows, columns, exact = false }) => ({
    name,
    rows,
    columns,
    type: rows === 1 || exact ? 'float32' : 'int8',
  }))
  const text = new TextEncoder().encode(JSON.stringify({ ...head, hashes: normHashes.length, sections }))
  const parts = [
    Uint32Array.of(text.length, 0),
    text,
    normHashes,
    ...tensors.flatMap((tensor, index) => (sections[index]?.type === 'int8' ? quantize(tensor) : [tensor.values])),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += padded(part.byteLength)
  }
  return bytes
}

/** A float32 scale for each row, and the row's values in units of it. */
function quantize({ rows, columns, values }: Tensor): [Float32Array, Int8Array] {
  const scales = new Float32Array(rows)
  const small = new Int8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const from = values.subarray(row * columns, (row + 1) * columns)
    const scale = Math.fround(from.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12) / LARGEST)
    scales[row] = scale
    small.set(
      from.map((value) => Math.round(value / scale)),
      row * columns,
    )
  }
  return [scales, small]
}

/** Reads what `encodeModel` gave. Throws where the bytes are no model of this format. */
export function decodeModel(bytes: Uint8Array): Model {
  const { buffer } = bytes.slice()
  const length = bytes.length > ALIGN ? new DataView(buffer).getUint32(0, true) : Number.POSITIVE_INFINITY
  if (ALIGN + length > bytes.length)
    throw new Error(`a parser's model has a head; these ${bytes.length} bytes have none`)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, ALIGN, length))) as FileHead
  const format: string = head.format
  if (format !== 'parser/1') throw new Error(`a parser's model has format "parser/1", this one "${format}"`)
  let at = ALIGN + padded(length)
  const normHashes = new BigUint64Array(buffer, at, head.hashes)
  at += normHashes.byteLength
  const tensors = new Map<string, StoredTensor>()
  for (const { name, rows, columns, type } of head.sections) {
    const scales = new Float32Array(buffer, at, type === 'int8' ? rows : 0)
    at += padded(scales.byteLength)
    const values =
      type === 'int8' ? new Int8Array(buffer, at, rows * columns) : new Float32Array(buffer, at, rows * columns)
    at += padded(values.byteLength)
    tensors.set(name, { name, rows, values, ...(type === 'int8' ? { scales } : {}) })
  }
  return { ...head, normHashes, tensors }
}

/** A tensor's numbers as float32, into `into`. */
export function expandTensor({ values, scales }: StoredTensor, into: Float32Array): void {
  if (!scales) return into.set(values)
  const columns = values.length / scales.length
  let at = 0
  for (const scale of scales) {
    for (const end = at + columns; at < end; at += 1) into[at] = (values[at] ?? 0) * scale
  }
}
