import { type Kernel } from './kernel.ts'

/** Bytes of a string that count for its id. */
const LONGEST = 4096

/**
 * Names that have a number of their own in the source of the weights (spaCy's `symbols`), where a norm, prefix, suffix or
 * shape can be one: runs of names, numbered from the first.
 */
const SYMBOLS: readonly (readonly [first: number, names: string])[] = [
  [
    64,
    'ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY',
  ],
  [82, 'PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE'],
  [380, 'PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY'],
  [
    396,
    'ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass',
  ],
  [
    414,
    'dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj',
  ],
  [435, 'obl parataxis partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl'],
  [452, 'ENT_KB_ID MORPH ENT_ID IDX _'],
]

/** The 64-bit ids of strings under which the weights were learnt. */
export class StringIds {
  /** Bytes of the memory that ids are computed in. */
  static readonly SPACE = LONGEST
  readonly #kernel: Kernel
  readonly #at: number
  readonly #bytes: Uint8Array
  readonly #encoder = new TextEncoder()
  readonly #symbols = new Map<string, bigint>([['', 0n]])

  constructor(kernel: Kernel, memory: ArrayBuffer, at: number) {
    this.#kernel = kernel
    this.#at = at
    this.#bytes = new Uint8Array(memory, at, LONGEST)
    for (const [first, names] of SYMBOLS) {
      for (const [index, name] of names.split(' ').entries()) this.#symbols.set(name, BigInt(first + index))
    }
  }

  /** The id of a string, unsigned; of one above 4,096 bytes the id of its beginning. Lone surrogates count as U+FFFD. */
  of(text: string): bigint {
    const symbol = this.#symbols.get(text)
    if (symbol !== undefined) return symbol
    const { written } = this.#encoder.encodeInto(text, this.#bytes)
    return BigInt.asUintN(64, this.#kernel.hashBytes(this.#at, written))
  }
}
