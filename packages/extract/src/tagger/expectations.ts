import type { LegalSteps } from './viterbi.ts'

/** How likely each label is at each word, and how often each step is expected in the sentence. */
export interface Expectations {
  /** Words × labels. */
  readonly nodes: Float64Array
  /** Label × label, summed over the sentence. */
  readonly pairs: Float64Array
}

/** e to each of the steps: what `marginals` takes. */
export function stepFactors(steps: Float32Array): Float64Array {
  return Float64Array.from(steps, Math.exp)
}

/** How likely each label is at each word, words × labels: `factors` are those of `stepFactors`. */
export function marginals(scores: Float32Array, factors: Float64Array, legal: LegalSteps): Float64Array {
  const { forward, backward } = sweeps(scores, factors, legal)
  for (let cell = 0; cell < forward.length; cell++) forward[cell]! *= backward[cell]!
  return forward
}

/** The same, and how often each step is expected: what learning needs. */
export function expectations(scores: Float32Array, steps: Float32Array, legal: LegalSteps): Expectations {
  const { size } = legal
  const factors = stepFactors(steps)
  const { forward, backward, after } = sweeps(scores, factors, legal)
  const pairs = new Float64Array(size * size)
  for (let row = scores.length - size; row > 0; row -= size) {
    for (let label = 0; label < size; label++) {
      for (const before of legal.before[label]!) {
        const step = before * size + label
        pairs[step]! += forward[row - size + before]! * (factors[step]! * after[row + label]!)
      }
    }
  }
  return { nodes: forward.map((value, cell) => value * backward[cell]!), pairs }
}

interface Sweeps {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What a step into a label is followed by: its own score and all that comes after. */
  readonly after: Float64Array
}

/**
 * Forwards and backwards over all legal sequences (Rabiner 1989), each word's sums scaled to one so that long sentences
 * stay in range.
 */
function sweeps(scores: Float32Array, factors: Float64Array, legal: LegalSteps): Sweeps {
  const { size } = legal
  const emit = exponentials(scores, legal)
  const { forward, scale } = forwards(emit, factors, legal)
  const backward = new Float64Array(scores.length).fill(1, scores.length - size)
  const after = new Float64Array(scores.length)
  for (let word = scale.length - 1; word > 0; word--) {
    const row = word * size
    for (let label = 0; label < size; label++) {
      const value = (emit[row + label]! * backward[row + label]!) / scale[word]!
      const before = legal.before[label]!
      after[row + label] = value
      for (let at = 0; at < before.length; at++) {
        const last = before[at]!
        backward[row - size + last]! += factors[last * size + label]! * value
      }
    }
  }
  return { forward, backward, after }
}

const NOTHING = new Uint8Array()

function forwards(
  emit: Float64Array,
  factors: Float64Array,
  legal: LegalSteps,
): { forward: Float64Array; scale: Float64Array } {
  const { size } = legal
  const forward = new Float64Array(emit.length)
  const scale = new Float64Array(emit.length / size)
  for (let word = 0; word < scale.length; word++) {
    const row = word * size
    let sum = 0
    for (let label = 0; label < size; label++) {
      const before = word === 0 ? NOTHING : legal.before[label]!
      let reach = word === 0 ? legal.first[label]! : 0
      for (let at = 0; at < before.length; at++) {
        const last = before[at]!
        reach += forward[row - size + last]! * factors[last * size + label]!
      }
      const value = reach * emit[row + label]!
      forward[row + label] = value
      sum += value
    }
    scale[word] = sum
    for (let label = 0; label < size; label++) forward[row + label]! /= sum
  }
  return { forward, scale }
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
