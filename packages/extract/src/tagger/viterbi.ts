import { type Label, mayFollow } from './labels.ts'

/** Which label may stand after which, and at the borders of a sentence. */
export interface LegalSteps {
  readonly size: number
  /** For each label the labels that may stand before it. */
  readonly before: readonly Uint8Array[]
  readonly first: Uint8Array
  readonly last: Uint8Array
}

export function legalSteps(labels: readonly Label[]): LegalSteps {
  const bit = (may: boolean): number => (may ? 1 : 0)
  return {
    size: labels.length,
    before: labels.map((next) =>
      Uint8Array.from([...labels.keys()].filter((index) => mayFollow(labels[index] ?? null, next))),
    ),
    first: Uint8Array.from(labels, (label) => bit(mayFollow(null, label))),
    last: Uint8Array.from(labels, (label) => bit(mayFollow(label, null))),
  }
}

/** Leaves a word whose scores begin at `base` no label but the first, which is none. */
export function closeWord(scores: Float32Array, base: number, { size }: LegalSteps): void {
  scores.fill(-Infinity, base + 1, base + size)
}

/**
 * The legal sequence of labels with the highest sum of scores (Viterbi 1967). `scores` is words × labels, `steps` label ×
 * label; gives a label's position for each word, of equals the first.
 */
export function bestSequence(scores: Float32Array, steps: Float32Array, legal: LegalSteps): Uint8Array {
  const { size } = legal
  const length = scores.length / size
  const sums = new Float64Array(scores.length).fill(-Infinity)
  const from = new Uint8Array(scores.length)
  for (let label = 0; label < size; label++) {
    if (legal.first[label] === 1) sums[label] = scores[label] ?? 0
  }
  for (let word = 1; word < length; word++) {
    const row = word * size
    for (let label = 0; label < size; label++) {
      const before = legal.before[label]!
      let best = -Infinity
      let whence = 0
      for (let at = 0; at < before.length; at++) {
        const last = before[at]!
        const sum = sums[row - size + last]! + steps[last * size + label]!
        if (sum > best) {
          best = sum
          whence = last
        }
      }
      from[row + label] = whence
      sums[row + label] = best + scores[row + label]!
    }
  }
  return backwards(sums, from, legal, length)
}

function backwards(sums: Float64Array, from: Uint8Array, { size, last }: LegalSteps, length: number): Uint8Array {
  const sequence = new Uint8Array(length)
  if (length === 0) return sequence
  let best = -Infinity
  for (let label = 0; label < size; label++) {
    const sum = sums[(length - 1) * size + label] ?? -Infinity
    if (last[label] === 1 && sum > best) {
      best = sum
      sequence[length - 1] = label
    }
  }
  for (let word = length - 1; word > 0; word--) sequence[word - 1] = from[word * size + (sequence[word] ?? 0)] ?? 0
  return sequence
}
