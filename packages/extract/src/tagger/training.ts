import { type Label, labelsOf } from './labels.ts'
import type { WordFeatures } from './index.ts'
import { expectations } from './expectations.ts'
import { legalSteps } from './viterbi.ts'
import type { LearntFeature } from './weights.ts'

/** A marked sentence: features and label of each word. */
export interface Example {
  readonly features: readonly WordFeatures[]
  readonly labels: readonly Label[]
}

export interface Learnt {
  readonly labels: readonly Label[]
  readonly features: readonly LearntFeature[]
  readonly steps: Float32Array
}

export interface TrainingSettings {
  readonly passes: number
  /** What is learnt is the average over so many passes, the last ones. */
  readonly averaged: number
  /** A feature counts from so many words. */
  readonly leastSeen: number
  /** The part of a word's features that is left out, others each time, so that no feature is relied on alone. */
  readonly dropout: number
  /** Weights smaller than this part of the largest are left out. */
  readonly leastWeight: number
}

/** Step of AdaGrad (Duchi et al. 2011). */
const STEP = 0.1
/** Differences smaller than this change nothing. */
const LEAST_CHANGE = 1e-3

/**
 * A linear-chain conditional random field (Lafferty et al. 2001): sentence by sentence, in an order shuffled from a fixed
 * seed, each weight moves by how often its feature is there in the marked sequence more than in the expected one. What is
 * learnt is the average over the last passes (Collins 2002).
 */
export function learn(examples: readonly Example[], kinds: readonly string[], settings: TrainingSettings): Learnt {
  const labels = labelsOf(kinds)
  const { hashes, examples: numbered } = number(examples, labels, settings.leastSeen)
  const size = labels.length
  const legal = legalSteps(labels)
  const weights = moving(hashes.length * size)
  const steps = moving(size * size)
  const sums = { weights: new Float32Array(hashes.length * size), steps: new Float32Array(size * size) }
  const order = numbered.map((_, index) => index)
  const random = generator(20_240_229)
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const example = numbered[at]
      if (example === undefined || example.features.length === 0) continue
      const shown = example.features.map((features) => features.filter(() => random() >= settings.dropout))
      const { nodes, pairs } = expectations(scoresOf(shown, weights.values, size), steps.values, legal)
      for (const [word, right] of example.labels.entries()) {
        for (let label = 0; label < size; label++) {
          const change = (label === right ? 1 : 0) - (nodes[word * size + label] ?? 0)
          if (Math.abs(change) < LEAST_CHANGE) continue
          for (const feature of shown[word] ?? []) move(weights, feature * size + label, change)
        }
        const before = example.labels[word - 1]
        if (before !== undefined) pairs[before * size + right] = (pairs[before * size + right] ?? 0) - 1
      }
      for (const [cell, more] of pairs.entries()) if (Math.abs(more) >= LEAST_CHANGE) move(steps, cell, -more)
    }
    if (pass >= settings.passes - settings.averaged) {
      add(sums.weights, weights.values)
      add(sums.steps, steps.values)
    }
  }
  const { averaged } = settings
  return {
    labels,
    features: kept(
      hashes,
      sums.weights.map((sum) => sum / averaged),
      size,
      settings.leastWeight,
    ),
    steps: sums.steps.map((sum) => sum / averaged),
  }
}

interface Moving {
  readonly values: Float32Array
  readonly squares: Float32Array
}

function moving(length: number): Moving {
  return { values: new Float32Array(length), squares: new Float32Array(length).fill(1e-2) }
}

function add(sums: Float32Array, values: Float32Array): void {
  for (let cell = 0; cell < sums.length; cell++) sums[cell]! += values[cell]!
}

function move({ values, squares }: Moving, cell: number, change: number): void {
  const square = (squares[cell] ?? 0) + change * change
  squares[cell] = square
  values[cell] = (values[cell] ?? 0) + (STEP * change) / Math.sqrt(square)
}

interface Numbered {
  readonly features: readonly Uint32Array[]
  readonly labels: Uint8Array
}

/** Features seen often enough, numbered from 0, in the order of their first word. */
function number(examples: readonly Example[], labels: readonly Label[], leastSeen: number) {
  const seen = new Map<number, number>()
  for (const { features } of examples) {
    for (const word of features) for (const hash of word) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  }
  const hashes = [...seen].filter(([, count]) => count >= leastSeen).map(([hash]) => hash)
  const numbers = new Map(hashes.map((hash, index) => [hash, index]))
  const numbered = examples.map((example): Numbered => ({
    features: example.features.map((word) =>
      Uint32Array.from([...word].map((hash) => numbers.get(hash) ?? -1).filter((index) => index !== -1)),
    ),
    labels: Uint8Array.from(example.labels, (label) => labels.indexOf(label)),
  }))
  return { hashes, examples: numbered }
}

function scoresOf(features: readonly Uint32Array[], weights: Float32Array, size: number): Float32Array {
  const scores = new Float32Array(features.length * size)
  for (const [word, list] of features.entries()) {
    const base = word * size
    for (const feature of list) {
      const row = feature * size
      for (let label = 0; label < size; label++) scores[base + label]! += weights[row + label]!
    }
  }
  return scores
}

function kept(hashes: readonly number[], weights: Float32Array, size: number, leastWeight: number): LearntFeature[] {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
  return hashes
    .map((hash, index) => ({
      hash,
      weights: Array.from(
        weights.subarray(index * size, (index + 1) * size),
        (value, label) => [label, value] as const,
      ).filter(([, value]) => Math.abs(value) >= leastWeight * most),
    }))
    .filter((feature) => feature.weights.length > 0)
    .toSorted((a, b) => a.hash - b.hash)
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const [a = 0, b = 0] = [list[index], list[other]]
    list[index] = b
    list[other] = a
  }
}
