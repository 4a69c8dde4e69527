import type { LegalSteps } from './viterbi.ts'

/** How likely each label is at each word, and how often each step is expected in the sentence. */
export interface Expectations {
  /** Words × labels. */
  readonly nodes: Float64Array
  /** Label × label, summed over the sentence. */
  readonly pairs: Float64Array
}

/**
 * Forwards and backwards over all legal sequences (Rabiner 1989), each word's sums scaled to one so that long sentences
 * stay in range.
 */
export function expectations(scores: Float32Array, steps: Float32Array, legal: LegalSteps): Expectations {
  const { size } = legal
  const length = scores.length / size
  const emit = exponentials(scores, legal)
  const step = Float64Array.from(steps, Math.exp)
  const forward = new Float64Array(scores.length)
  const scale = new Float64Array(length)
  for (let word = 0; word < length; word++) {
    let sum = 0
    for (let label = 0; label < size; label++) {
      let reach = word === 0 ? legal.first[label]! : 0
      if (word > 0) {
        for (const before of legal.before[label]!)
          reach += forward[(word - 1) * size + before]! * step[before * size + label]!
      }
      const value = reach * emit[word * size + label]!
      forward[word * size + label] = value
      sum += value
    }
    scale[word] = sum
    for (let label = 0; label < size; label++) forward[word * size + label]! /= sum
  }
  const backward = new Float64Array(scores.length).fill(1, (length - 1) * size)
  const pairs = new Float64Array(size * size)
  for (let word = length - 1; word > 0; word--) {
    for (let label = 0; label < size; label++) {
      const after = (emit[word * size + label]! * backward[word * size + label]!) / scale[word]!
      for (const before of legal.before[label]!) {
        const weight = step[before * size + label]! * after
        backward[(word - 1) * size + before]! += weight
        pairs[before * size + label]! += forward[(word - 1) * size + before]! * weight
      }
    }
  }
  return { nodes: forward.map((value, cell) => value * backward[cell]!), pairs }
}

/** e to the scores, each word's largest taken off first; nothing for a label that may not end the sentence. */
function exponentials(scores: Float32Array, { size, last }: LegalSteps): Float64Array {
  const found = new Float64Array(scores.length)
  for (let base = 0; base < scores.length; base += size) {
    let most = -Infinity
    for (let label = 0; label < size; label++) most = Math.max(most, scores[base + label]!)
    for (let label = 0; label < size; label++) found[base + label] = Math.exp(scores[base + label]! - most)
  }
  const end = scores.length - size
  for (let label = 0; label < size; label++) found[end + label]! *= last[label]!
  return found
}
