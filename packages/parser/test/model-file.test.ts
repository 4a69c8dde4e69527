import { expect, test } from 'vitest'
import { decodeModel, encodeModel, expandTensor, type ModelHead } from '../src/model-file.ts'

const head: ModelHead = {
  format: 'parser/1',
  tags: ['NN'],
  left: ['det'],
  right: ['dobj'],
  tokenizer: { prefix: '^a', suffix: 'b$', infix: '-', url: '^$', exceptions: [] },
  norms: ['not'],
}
const bytes = encodeModel(head, BigUint64Array.of(2n ** 63n), [
  { name: 'w', rows: 2, columns: 3, values: Float32Array.of(1, -0.5, 0.25, 0, 254, -128) },
  { name: 'b', rows: 1, columns: 3, values: Float32Array.of(0.1, 0.2, 0.3) },
  { name: 'e', rows: 2, columns: 1, values: Float32Array.of(0.1, 0.7), exact: true },
])

test('what is written is read again', () => {
  const model = decodeModel(bytes)
  expect(model).toMatchObject(head)
  expect(model.normHashes).toEqual(BigUint64Array.of(2n ** 63n))
  expect(model.tensors.get('b')?.values).toEqual(Float32Array.of(0.1, 0.2, 0.3))
  expect(model.tensors.get('e')?.values).toEqual(Float32Array.of(0.1, 0.7))
})

test('a matrix has a scale of its own for each row', () => {
  const tensor = decodeModel(bytes).tensors.get('w')
  const values = new Float32Array(6)
  if (tensor) expandTensor(tensor, values)
  expect([...(tensor?.values ?? [])]).toEqual([127, -64, 32, 0, 127, -64])
  const unit = Math.fround(1 / 127)
  expect([...values]).toEqual([127 * unit, -64 * unit, 32 * unit, 0, 254, -128].map((value) => Math.fround(value)))
})

test.each([
  ['none', new Uint8Array(), /have none/u],
  ['too few', bytes.slice(0, 40), /have none/u],
  ['another format', encodeModel({ ...head, format: 'other' as 'parser/1' }, new BigUint64Array(), []), /"other"/u],
])('%s are no model', (_, wrong, message) => {
  expect(() => decodeModel(wrong)).toThrow(message)
})
