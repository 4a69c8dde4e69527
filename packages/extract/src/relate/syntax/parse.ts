import { contains, countHolding, type Extent } from '@factsheet/model'
import type { ReadSentence } from '../../read/text.ts'

/** A word or mark of a sentence in its dependency tree. */
export interface Token extends Extent {
  /** Position in `tokens` of its sentence. */
  readonly index: number
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly normal: string
  /** Part of speech, Penn Treebank. */
  readonly tag: string
  /** Position of the word that it depends on; its own at a root. */
  readonly head: number
  /** What it is to that word: a dependency label of ClearNLP, or `inner` within a name or time. */
  readonly label: string
  /** Whether it lies in a name. */
  readonly inName: boolean
  /** The time that it lies in: its position in `times`, or -1. */
  readonly time: number
}

/** Positions of tokens, end exclusive. */
export interface TokenRange {
  readonly start: number
  readonly end: number
}

/** A sentence with its dependency tree, in which each name and each time is one node: rules never see its inner tree. */
export interface Parse {
  readonly sentence: ReadSentence
  readonly tokens: readonly Token[]
  /** The dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** The tokens of each time of the sentence, in text order. */
  readonly times: readonly TokenRange[]
}

/** A token as the parser gives it, offsets counted in the article's text. */
export type ParsedToken = Omit<Token, 'index' | 'normal' | 'inName' | 'time'>

/** Lays names and times over a tree. Both are of this sentence, in text order; a mark without a token is dropped. */
export function parseOf(
  sentence: ReadSentence,
  parsed: readonly ParsedToken[],
  names: readonly Extent[],
  times: readonly Extent[],
): Parse {
  const ranges = times.map((time) => rangeOf(parsed, time))
  const named = names.map((name) => rangeOf(parsed, name))
  const nodes = [...named, ...ranges].filter(({ start, end }) => end - start > 1)
  const inNames = laid(named, parsed.length)
  const inTimes = laid(ranges, parsed.length)
  const heads = parsed.map(({ head }) => head)
  const labels = parsed.map(({ label }) => label)
  for (const node of nodes) joinNode(heads, labels, node)
  const tokens = parsed.map((token, index): Token => ({
    ...token,
    index,
    normal: token.text.replaceAll(/[’‘ʼ]/gu, "'").toLowerCase(),
    head: heads[index] ?? index,
    label: labels[index] ?? token.label,
    inName: inNames[index] !== -1,
    time: inTimes[index] ?? -1,
  }))
  return { sentence, tokens, children: childrenOf(heads), times: ranges }
}

/** For each token the first of the ranges that it lies in, or -1. */
function laid(ranges: readonly TokenRange[], count: number): Int32Array {
  const found = new Int32Array(count).fill(-1)
  for (const [index, { start, end }] of [...ranges.entries()].toReversed()) found.fill(index, start, end)
  return found
}

/** Hangs all words of a node on the one nearest to the root, so that a name or time is one node. */
function joinNode(heads: number[], labels: string[], { start, end }: TokenRange): void {
  let top = start
  for (let at = start + 1; at < end; at += 1) if (depthOf(heads, at) < depthOf(heads, top)) top = at
  for (let at = start; at < end; at += 1) {
    if (at === top) continue
    heads[at] = top
    labels[at] = 'inner'
  }
}

function depthOf(heads: readonly number[], from: number): number {
  let depth = 0
  for (let at = from; heads[at] !== at && depth <= heads.length; depth += 1) at = heads[at] ?? at
  return depth
}

function childrenOf(heads: readonly number[]): number[][] {
  const children = heads.map((): number[] => [])
  for (const [index, head] of heads.entries()) if (head !== index) children[head]?.push(index)
  return children
}

/** The tokens that share a character with the extent; an empty range for none. */
export function rangeOf(tokens: readonly Extent[], extent: Extent): TokenRange {
  const start = countHolding(tokens, (token) => token.end <= extent.start)
  const end = countHolding(tokens, (token) => token.start < extent.end)
  return start < end ? { start, end } : { start: 0, end: 0 }
}

/** The parse whose sentence holds the extent. */
export function parseAt(parses: readonly Parse[], extent: Extent): Parse | undefined {
  const parse = parses[countHolding(parses, ({ sentence }) => sentence.start <= extent.start) - 1]
  return parse !== undefined && contains(parse.sentence, extent) ? parse : undefined
}

/** The lower case form of a token; empty beyond the sentence. */
export function normalAt({ tokens }: Parse, index: number): string {
  return tokens[index]?.normal ?? ''
}

/** The label of a token; empty beyond the sentence. */
export function labelAt({ tokens }: Parse, index: number): string {
  return tokens[index]?.label ?? ''
}

/** The tag of a token; empty beyond the sentence. */
export function tagAt({ tokens }: Parse, index: number): string {
  return tokens[index]?.tag ?? ''
}

/** The head of a token; -1 at a root. */
export function headOf({ tokens }: Parse, index: number): number {
  const head = tokens[index]?.head ?? index
  return head === index ? -1 : head
}

/** The dependents of a token that bear one of the labels. */
export function dependents({ children, tokens }: Parse, index: number, labels: RegExp): number[] {
  return (children[index] ?? []).filter((child) => labels.test(tokens[child]?.label ?? ''))
}

/** The first dependent with one of the labels. */
export function dependent(parse: Parse, index: number, labels: RegExp): number | undefined {
  return dependents(parse, index, labels)[0]
}

/** The token and all that hangs on it, in text order; branches that `drops` names are left out. */
export function subtree({ children }: Parse, index: number, drops: (child: number) => boolean = () => false): number[] {
  const found: number[] = []
  const stack = [index]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    found.push(at)
    stack.push(...(children[at] ?? []).filter((child) => !drops(child)))
  }
  return found.toSorted((a, b) => a - b)
}

/** Whether `index` hangs on `ancestor`, or is it. */
export function isUnder(parse: Parse, index: number, ancestor: number): boolean {
  for (let at = index; at !== -1; at = headOf(parse, at)) if (at === ancestor) return true
  return false
}

/** The word of a range that all others in it hang on. */
export function topOf(parse: Parse, { start, end }: TokenRange): number {
  for (let at = start; at < end; at += 1) {
    const head = headOf(parse, at)
    if (head < start || head >= end) return at
  }
  return start
}
