import { mergeExceptions, type ExceptionTable } from './exceptions.ts'
import { type TokenizerData } from './model-file.ts'
import { type Norms } from './norms.ts'
import { RUNS } from './white-space.ts'

/** A token: a word, a part of one, or a sign. */
export interface Token {
  readonly text: string
  /** Where it stands in the text, in UTF-16 units, the end excluded. */
  readonly start: number
  readonly end: number
  /** The spelling under which the model knows it: "n't" is "not". */
  readonly norm: string
  /** Whether one blank follows it. */
  readonly spaceAfter: boolean
}

/** A token before its place is known. */
export interface Piece {
  readonly text: string
  readonly norm: string
}

type AffixData = Omit<TokenizerData, 'exceptions'>

interface Affixes {
  readonly prefix: RegExp
  readonly suffix: RegExp
  readonly infix: RegExp
  readonly url: RegExp
}

/** Characters without a blank that are looked at together; a longer run is no word, and is cut. */
const LONGEST_RUN = 1000

/** Chunks whose pieces are remembered. */
const MOST_CHUNKS = 10_000

/** Splits text into the tokens that the model learnt from: spaCy's English tokenizer, with its exceptions. */
export class Tokenizer {
  readonly #affixes: Affixes
  readonly #norms: Norms
  readonly #exceptions: ExceptionTable
  readonly #known = new Map<string, readonly Piece[]>()

  constructor(data: TokenizerData, exceptions: ExceptionTable, norms: Norms) {
    this.#norms = norms
    this.#exceptions = exceptions
    this.#affixes = affixesOf(data)
  }

  /** Tokens of a text in order. A lone surrogate is a character like any other. */
  tokenize(text: string): Token[] {
    const tokens: Token[] = []
    for (const { 0: run, 1: space, index } of text.matchAll(RUNS)) {
      // One blank after a word belongs to the word; other white space is a token.
      const from = index > 0 && space?.startsWith(' ') ? 1 : 0
      if (from === run.length) continue
      const spaced = text[index + run.length] === ' '
      const pieces = cut(run.slice(from)).flatMap((part) => this.#piecesOf(part))
      let at = index + from
      for (const [number, { text: form, norm }] of pieces.entries()) {
        const start = at
        at += form.length
        tokens.push({ text: form, start, end: at, norm, spaceAfter: spaced && number === pieces.length - 1 })
      }
    }
    return mergeExceptions(tokens, this.#exceptions)
  }

  #piecesOf(chunk: string): readonly Piece[] {
    const known = this.#exceptions.whole.get(chunk) ?? this.#known.get(chunk)
    if (known) return known
    if (this.#known.size >= MOST_CHUNKS) this.#known.clear()
    const pieces = this.#split(chunk)
    this.#known.set(chunk, pieces)
    return pieces
  }

  #split(chunk: string): readonly Piece[] {
    const { whole } = this.#exceptions
    const { before, middle, after } = splitAffixes(chunk, this.#affixes, (text) => whole.has(text))
    const piece = (text: string): Piece => ({ text, norm: this.#norms.of(text) })
    const inner = whole.get(middle) ?? splitInfixes(middle, this.#affixes).map(piece)
    return [...before.map(piece), ...inner, ...after.map(piece)]
  }
}

/** Parts of a run that are no longer than `LONGEST_RUN`; a pair of surrogates is not parted. */
function cut(run: string): string[] {
  if (run.length <= LONGEST_RUN) return [run]
  const parts: string[] = []
  for (let at = 0; at < run.length;) {
    const isPair = (run.codePointAt(at + LONGEST_RUN - 1) ?? 0) > 0xffff
    const end = at + (isPair ? LONGEST_RUN - 1 : LONGEST_RUN)
    parts.push(run.slice(at, end))
    at = end
  }
  return parts
}

function affixesOf({ prefix, suffix, infix, url }: AffixData): Affixes {
  return {
    prefix: new RegExp(prefix, 'u'),
    suffix: new RegExp(suffix, 'u'),
    infix: new RegExp(infix, 'gu'),
    url: new RegExp(url, 'u'),
  }
}

/** How affix rules alone split a chunk of text. */
export function splitByAffixes(chunk: string, data: AffixData): string[] {
  const affixes = affixesOf(data)
  const { before, middle, after } = splitAffixes(chunk, affixes, () => false)
  return [...before, ...splitInfixes(middle, affixes), ...after]
}

/** Takes signs off both ends until nothing comes off or an exception is left. */
function splitAffixes(
  chunk: string,
  { prefix, suffix }: Affixes,
  isException: (text: string) => boolean,
): { before: string[]; middle: string; after: string[] } {
  const before: string[] = []
  const after: string[] = []
  let middle = chunk
  for (let last = -1; middle !== '' && middle.length !== last && !isException(middle);) {
    last = middle.length
    const front = prefix.exec(middle)?.[0].length ?? 0
    if (front > 0 && isException(middle.slice(front))) {
      before.push(middle.slice(0, front))
      middle = middle.slice(front)
      break
    }
    const back = suffix.exec(middle.slice(front))?.[0].length ?? 0
    const end = middle.length - back
    if (back > 0 && isException(middle.slice(0, end))) {
      after.unshift(middle.slice(end))
      middle = middle.slice(0, end)
      break
    }
    if (front > 0) before.push(middle.slice(0, front))
    if (back > 0) after.unshift(middle.slice(end))
    middle = middle.slice(front, end)
  }
  return { before, middle, after }
}

/** Splits at the signs inside a word; an address of the web stays whole. */
function splitInfixes(middle: string, { infix, url }: Affixes): string[] {
  if (middle === '') return []
  if (url.test(middle)) return [middle]
  const pieces: string[] = []
  let start = 0
  for (const { 0: sign, index } of middle.matchAll(infix)) {
    if (index === 0) continue
    if (index !== start) pieces.push(middle.slice(start, index))
    if (sign !== '') pieces.push(sign)
    start = index + sign.length
  }
  if (start < middle.length) pieces.push(middle.slice(start))
  return pieces
}
