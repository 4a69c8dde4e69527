import { type TokenizerException } from './model-file.ts'
import { type Norms } from './norms.ts'
import { type Piece, type Token } from './tokenize.ts'

/** Words that are split in a way of their own. */
export interface ExceptionTable {
  /** The pieces of a whole chunk. */
  readonly whole: ReadonlyMap<string, readonly Piece[]>
  /** Rows of tokens that are an exception together, by their first. */
  readonly rows: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** The table of the model's exceptions; a piece without a norm of its own has its word's. */
export function exceptionTable(exceptions: readonly TokenizerException[], norms: Norms): ExceptionTable {
  const whole = new Map<string, readonly Piece[]>()
  const rows = new Map<string, (readonly string[])[]>()
  for (const { text, pieces, affixes } of exceptions) {
    whole.set(
      text,
      pieces.map(([form, norm]) => ({ text: form, norm: norm ?? norms.of(form) })),
    )
    if (affixes?.[0] === undefined) continue
    const known = rows.get(affixes[0])
    if (known) known.push(affixes)
    else rows.set(affixes[0], [affixes])
  }
  return { whole, rows }
}

interface Match {
  readonly start: number
  readonly end: number
}

/** Puts exceptions in the place of tokens that are one together: the longest first, of equal ones the first. */
export function mergeExceptions(tokens: Token[], { whole, rows }: ExceptionTable): Token[] {
  const matches: Match[] = []
  for (const [start, { text }] of tokens.entries()) {
    for (const row of rows.get(text) ?? []) {
      if (row.every((form, offset) => tokens[start + offset]?.text === form)) {
        matches.push({ start, end: start + row.length })
      }
    }
  }
  if (matches.length === 0) return tokens
  const merged: Token[] = []
  let done = 0
  for (const { start, end } of chosen(matches)) {
    const replaced = tokens.slice(start, end)
    const pieces = isContiguous(replaced) ? whole.get(replaced.map(({ text }) => text).join('')) : undefined
    merged.push(...tokens.slice(done, start), ...(pieces ? inPlaceOf(replaced, pieces) : replaced))
    done = end
  }
  return [...merged, ...tokens.slice(done)]
}

function chosen(matches: Match[]): Match[] {
  const taken = new Set<number>()
  const kept = matches
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      const free = !taken.has(start) && !taken.has(end - 1)
      for (let index = start; index < end; index += 1) taken.add(index)
      return free
    })
  return kept.sort((a, b) => a.start - b.start)
}

const isContiguous = (tokens: readonly Token[]): boolean =>
  tokens.every(({ spaceAfter }, index) => !spaceAfter || index === tokens.length - 1)

function inPlaceOf(replaced: readonly Token[], pieces: readonly Piece[]): Token[] {
  let at = replaced[0]?.start ?? 0
  return pieces.map(({ text, norm }, index) => {
    const start = at
    at += text.length
    const last = index === pieces.length - 1
    return { text, start, end: at, norm, spaceAfter: last && (replaced.at(-1)?.spaceAfter ?? false) }
  })
}
