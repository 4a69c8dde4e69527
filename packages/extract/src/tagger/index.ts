import { marginals, stepFactors } from './expectations.ts'
import { type LabelledStretch, stretchesOf } from './labels.ts'
import { readData } from './package-data.ts'
import { bestSequence, closeWord, type LegalSteps, legalSteps } from './viterbi.ts'
import { decodeWeights, type Weights } from './weights.ts'

/** The features of one word, as hashes; a word with none is in no stretch. */
export type WordFeatures = Uint32Array

/** A stretch and how sure its least sure word is, from 0 to 1. */
export interface TaggedStretch extends LabelledStretch {
  readonly certainty: number
}

/**
 * A sequence tagger: features of words in, labelled stretches out. It knows nothing of what it labels; what a feature
 * is, its user says.
 */
export class Tagger {
  readonly #weights: Weights
  readonly #legal: LegalSteps
  readonly #factors: Float64Array

  constructor(weights: Weights) {
    this.#weights = weights
    this.#legal = legalSteps(weights.labels)
    this.#factors = stepFactors(weights.steps)
  }

  /** The stretches of a sentence, in text order. */
  tag(sentence: readonly WordFeatures[]): TaggedStretch[] {
    if (sentence.length === 0) return []
    const { labels, steps } = this.#weights
    const scores = this.#scores(sentence)
    const sequence = bestSequence(scores, steps, this.#legal)
    const stretches = stretchesOf(Array.from(sequence, (label) => labels[label] ?? 'O'))
    if (stretches.length === 0) return []
    const nodes = marginals(scores, this.#factors, this.#legal)
    const sureness = Array.from(sequence, (label, word) => nodes[word * labels.length + label] ?? 0)
    return stretches.map((stretch) => ({
      ...stretch,
      certainty: Math.min(...sureness.slice(stretch.start, stretch.end)),
    }))
  }

  /** Words × labels. */
  #scores(sentence: readonly WordFeatures[]): Float32Array {
    const { labels, table, unit } = this.#weights
    const scores = new Float32Array(sentence.length * labels.length)
    for (const [word, features] of sentence.entries()) {
      if (features.length === 0) closeWord(scores, word * labels.length, this.#legal)
      else table.addTo(scores, word * labels.length, features, unit)
    }
    return scores
  }
}

/** The tagger whose weights lie in the package's data folder under this name. */
export function readTagger(name: string): Tagger {
  return new Tagger(decodeWeights(readData(name)))
}
