import { type Span, slice } from '@factsheet/model'
import type { Parse, Token, TokenRange } from '../syntax/parse.ts'
import type { Cue } from './cues.ts'

/** A sentence as sayings are looked for in it: its tree, and what of it stands between quotation marks. */
export interface Saying {
  readonly parse: Parse
  /** The article's text. */
  readonly text: string
  /** Position of the sentence. */
  readonly index: number
  /** Whether each token stands within a quotation, marks included. */
  readonly quoted: readonly boolean[]
  /** Its reporting verbs and nouns outside quotations, in text order. */
  readonly cues: readonly Cue[]
}

/** Whether the token at a position is a mark: no word, number or sign of an amount. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && !/[\p{L}\p{N}%$£€&]/u.test(token.text)
}

/**
 * The spans of some tokens, in text order: one for each run of them that only marks cut. Marks at the ends of a run are
 * left out unless they are a quotation's own or close a bracket that it opens.
 */
export function piecesOf(saying: Saying, tokens: Iterable<number>): Span[] {
  const { parse, text } = saying
  const runs: number[][] = []
  for (const at of [...new Set(tokens)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && isAllMarks(saying, last + 1, at)) run.push(at)
    else runs.push([at])
  }
  return runs.flatMap((run) => {
    const { start, end } = trimmed(saying, widened(saying, run[0] ?? 0, (run.at(-1) ?? -1) + 1))
    const [first, last] = [parse.tokens[start], parse.tokens[end - 1]]
    return first === undefined || last === undefined || end <= start ? [] : [slice(text, first.start, last.end)]
  })
}

function isAllMarks({ parse }: Saying, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isMark(parse.tokens[at])) return false
  return true
}

/** With the marks of the quotations that it begins or ends in. */
function widened({ parse: { tokens }, quoted }: Saying, from: number, to: number): TokenRange {
  let [start, end] = [from, to]
  while (quoted[start] === true && quoted[start - 1] === true && isMark(tokens[start - 1])) start -= 1
  while (quoted[end - 1] === true && quoted[end] === true && isMark(tokens[end])) end += 1
  return { start, end }
}

function trimmed({ parse: { tokens }, quoted }: Saying, range: TokenRange): TokenRange {
  let { start, end } = range
  const opens = (mark: string): boolean => tokens.slice(start, end).some(({ text }) => text === mark)
  while (end > start && (isMark(tokens[end - 1]) || tokens[end - 1]?.tag === 'CC') && quoted[end - 1] !== true) {
    if (tokens[end - 1]?.text === ')' && opens('(')) break
    end -= 1
  }
  while (start < end && isMark(tokens[start]) && quoted[start] !== true) start += 1
  return { start, end }
}
