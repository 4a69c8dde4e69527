import { planBatches, PAD, type Sentence } from './batches.ts'
import { deprojectivize } from './deprojectivize.ts'
import { Encoder, type Word } from './encode.ts'
import { exceptionTable } from './exceptions.ts'
import { type MachineMaker } from './kernel.ts'
import { type Model } from './model-file.ts'
import { layNetwork, LOWER, STATE, STATE_FEATURES, type Network } from './network.ts'
import { Norms } from './norms.ts'
import { Tokenizer, type Token } from './tokenize.ts'
import { State } from './transitions.ts'
import { SPACE_ONLY } from './white-space.ts'

/** What the parser says of a token. */
export interface ParsedToken {
  /** Part of speech, a tag of the Penn Treebank: `NN`, `VBD`. */
  readonly tag: string
  /** The number of the token that it depends on; of a sentence's root its own. */
  readonly head: number
  /** The relation to the head in ClearNLP's scheme: `nsubj`, `dobj`; `ROOT` of a root. */
  readonly label: string
}

/** Reads English: text to tokens, tokens to trees. Pure: the same input gives the same output on every machine. */
export class Parser {
  readonly #labels: Pick<Model, 'tags' | 'left' | 'right'>
  readonly #network: Network
  readonly #encoder: Encoder
  readonly #tokenizer: Tokenizer
  readonly #features = new Int32Array(STATE_FEATURES)

  constructor(model: Model, makeMachine: MachineMaker) {
    this.#labels = { tags: model.tags, left: model.left, right: model.right }
    this.#network = layNetwork(model, makeMachine)
    this.#encoder = new Encoder(this.#network)
    const norms = new Norms(this.#network.ids, model.normHashes, model.norms)
    this.#tokenizer = new Tokenizer(model.tokenizer, exceptionTable(model.tokenizer.exceptions, norms), norms)
  }

  /** Tokens of a text in order, with their places in UTF-16 units. White space other than one blank is a token. */
  tokenize(text: string): Token[] {
    return this.#tokenizer.tokenize(text)
  }

  /**
   * A tree for each sentence. `sentenceStarts` are the numbers of the tokens that begin a sentence, `paragraphStarts` of
   * those that begin a paragraph (and a sentence): over a paragraph's border the model does not look. Token 0 begins both.
   * All in one call is cheaper than many. A sentence of more than 2,048 tokens is read in pieces of so many, each with a root.
   */
  parse(
    tokens: readonly Word[],
    sentenceStarts: readonly number[],
    paragraphStarts: readonly number[] = [],
  ): ParsedToken[] {
    const parsed: ParsedToken[] = []
    for (const { rows, sentences } of planBatches(tokens.length, sentenceStarts, paragraphStarts)) {
      this.#encoder.encode(rows.map((token) => (token === PAD ? undefined : tokens[token])))
      for (const sentence of sentences) {
        const tags = this.#tags(sentence)
        const { heads, labels } = this.#tree(sentence)
        for (const [token, head] of heads.entries()) if (head === -1) rootAt(heads, labels, token)
        deprojectivize(heads, labels, (token) => SPACE_ONLY.test(tokens[sentence.start + token]?.text ?? ''))
        for (const [token, tag] of tags.entries()) {
          parsed.push({ tag, head: sentence.start + (heads[token] ?? token), label: labels[token] ?? '' })
        }
      }
    }
    return parsed
  }

  #tags({ start, end, shift }: Sentence): string[] {
    const { floats, y, rowsOf } = this.#network
    const columns = rowsOf('tagger.w')
    const { tags } = this.#labels
    const found: string[] = []
    for (let token = start; token < end; token += 1) {
      const from = y / 4 + (token + shift) * columns
      found.push(tags[bestOf(floats, from, from + tags.length, from) - from] ?? '')
    }
    return found
  }

  #tree({ start, end, hasNext, shift }: Sentence): State {
    const state = new State(end - start, hasNext)
    while (!state.done) this.#step(state, start + shift)
    return state
  }

  /** Takes the best transition that is allowed; where only one is, without asking. */
  #step(state: State, row: number): void {
    const { shift, reduce, arc } = state.allowed()
    if (!arc) return shift ? state.shift() : state.reduce()
    this.#score(state, row)
    const { floats, scores } = this.#network
    const from = scores / 4
    const { left, right } = this.#labels
    let best = bestOf(floats, from + 2, from + 2 + left.length + right.length, from + 2)
    // The classes of Shift and Reduce come first: they win a tie.
    if (reduce && (floats[from + 1] ?? 0) >= (floats[best] ?? 0)) best = from + 1
    if (shift && (floats[from] ?? 0) >= (floats[best] ?? 0)) best = from
    const action = best - from
    if (action === 0) state.shift()
    else if (action === 1) state.reduce()
    else if (action < 2 + left.length) state.leftArc(left[action - 2] ?? '')
    else state.rightArc(right[action - 2 - left.length] ?? '')
  }

  #score(state: State, row: number): void {
    const { kernel, words, at, lower, features, scores, state: hidden, rowsOf } = this.#network
    state.writeFeatures(this.#features)
    const pad = at('pad')
    for (const [index, token] of this.#features.entries()) {
      const from = token === -1 ? pad : lower + (row + token) * LOWER * 4
      words[features / 4 + index] = from + index * 2 * STATE * 4
    }
    kernel.hidden(features, at('lower.b'), hidden)
    kernel.multiply(hidden, at('upper.w'), at('upper.b'), scores, 1, STATE, rowsOf('upper.w'))
  }
}

function rootAt(heads: Int32Array, labels: string[], token: number): void {
  heads[token] = token
  labels[token] = 'ROOT'
}

/** Where the largest number stands, the first of equals. */
function bestOf(numbers: Float32Array, from: number, end: number, first: number): number {
  let best = first
  for (let at = from; at < end; at += 1) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at
  return best
}
