import { FeatureTable } from './feature-table.ts'
import type { Label } from './labels.ts'

/** What was learnt: for each feature the labels that it speaks for or against, and how much. */
export interface Weights {
  readonly labels: readonly Label[]
  readonly table: FeatureTable
  /** Label × label. */
  readonly steps: Float32Array
  /** What the weights were learnt with, as its user told: a digest of the lists. */
  readonly learntWith: string
  /** What one unit of an entry is worth in units of `steps`. */
  readonly unit: number
}

/** A feature's hash with its weights by label's position, before it is made small. */
export interface LearntFeature {
  readonly hash: number
  readonly weights: readonly (readonly [label: number, value: number])[]
}

/**
 * Bytes of a model, little-endian: length of the head (4 bytes), the head as JSON padded to a multiple of four, then
 * `steps`, hashes, entries per feature, labels, values.
 */
export function encodeWeights(
  labels: readonly Label[],
  features: readonly LearntFeature[],
  steps: Float32Array,
  learntWith = '',
): Uint8Array {
  const most = features.reduce(
    (largest, { weights }) => Math.max(largest, ...weights.map(([, value]) => Math.abs(value))),
    1e-9,
  )
  const unit = most / 127
  const entries = features.map(({ weights }) =>
    weights.map(([label, value]) => [label, Math.round(value / unit)] as const).filter(([, value]) => value !== 0),
  )
  const count = entries.reduce((sum, list) => sum + list.length, 0)
  const plain = JSON.stringify({
    format: 'tagger/1',
    labels,
    features: features.length,
    entries: count,
    unit,
    learntWith,
  })
  const head = new TextEncoder().encode(plain.padEnd(Math.ceil(plain.length / 4) * 4))
  const parts = [
    Uint32Array.of(head.length),
    head,
    steps,
    Uint32Array.from(features, ({ hash }) => hash),
    Uint8Array.from(entries, (list) => list.length),
    Uint8Array.from(entries.flatMap((list) => list.map(([label]) => label))),
    Int8Array.from(entries.flatMap((list) => list.map(([, value]) => value))),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

interface Head {
  readonly format: string
  readonly labels: readonly Label[]
  readonly features: number
  readonly entries: number
  readonly unit: number
  readonly learntWith: string
}

/** Reads what `encodeWeights` gave. Throws where the bytes are no model. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const { buffer } = bytes.slice()
  const headLength = new DataView(buffer).getUint32(0, true)
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headLength))) as Head
  if (head.format !== 'tagger/1') throw new Error(`a tagger's model has format "tagger/1", this one "${head.format}"`)
  const size = head.labels.length
  const stepsAt = 4 + headLength
  const hashesAt = stepsAt + size * size * 4
  const countsAt = hashesAt + head.features * 4
  const labelsAt = countsAt + head.features
  return {
    labels: head.labels,
    table: new FeatureTable(
      {
        hashes: new Uint32Array(buffer, hashesAt, head.features),
        counts: new Uint8Array(buffer, countsAt, head.features),
        labels: new Uint8Array(buffer, labelsAt, head.entries),
        values: new Int8Array(buffer, labelsAt + head.entries, head.entries),
      },
      size,
    ),
    steps: new Float32Array(buffer, stepsAt, size * size),
    unit: head.unit,
    learntWith: head.learntWith,
  }
}
