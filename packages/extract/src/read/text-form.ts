import type { Span } from '@factsheet/model'
import type { MapEntry } from './text.ts'

/** Plain text that grows line by line, each piece of a line with the place in the source that it was read from. */
export class TextForm {
  readonly #lines: string[] = []
  /** Where the line at work starts. */
  #start = 0
  /** The pieces of that line: joined once, for looking at a growing string costs its whole length. */
  #pieces: string[] = []
  #length = 0
  readonly #map: MapEntry[] = []

  /** The lines that are done. */
  get text(): string {
    return this.#lines.join('')
  }

  get map(): readonly MapEntry[] {
    return this.#map
  }

  /** Where the last words added stand in the source: just after them. */
  get sourceEnd(): number {
    const [, sourceStart, length] = this.#map.at(-1) ?? [0, 0, 0]
    return sourceStart + length
  }

  get isLineStart(): boolean {
    return this.#length === 0
  }

  /** Adds words that stand in the source from `from` to `to`, escapes and references in them undone. */
  addAligned(value: string, source: string, from: number, to: number): void {
    for (const [at, sourceStart, length] of align(value, source, from, to)) {
      this.#push(value.slice(at, at + length), sourceStart)
    }
  }

  /** Adds a space for what the source has at `sourceStart`: a line end. None at the start of a line or after another. */
  addSpace(sourceStart: number): void {
    if (this.#length > 0 && !/\s$/u.test(this.#pieces.at(-1) ?? '')) this.#push(' ', sourceStart)
  }

  /** Adds words that the source does not have, such as the mark between two cells. */
  addMark(mark: string): void {
    this.#add(mark)
  }

  /** Ends the line: its span without white space at its end; undefined where nothing was added, then there is no line. */
  endLine(): Span | undefined {
    const text = this.#pieces.join('').trimEnd()
    const start = this.#start
    this.#pieces = []
    this.#length = 0
    if (text === '') return undefined
    this.#lines.push(`${text}\n`)
    this.#start += text.length + 1
    return { start, end: start + text.length, text }
  }

  #push(words: string, sourceStart: number): void {
    const at = this.#start + this.#length
    const last = this.#map.at(-1)
    if (last !== undefined && last[0] + last[2] === at && last[1] + last[2] === sourceStart) last[2] += words.length
    else this.#map.push([at, sourceStart, words.length])
    this.#add(words)
  }

  #add(words: string): void {
    this.#pieces.push(words)
    this.#length += words.length
  }
}

/**
 * Lays a value onto the stretch of source that it was read from: [valueStart, sourceStart, length]. Escapes, line
 * prefixes and quotation marks of the source are stepped over; a character reference stands for its character.
 */
function align(value: string, source: string, from: number, to: number): MapEntry[] {
  const found: MapEntry[] = []
  let at = from
  for (let index = 0; index < value.length;) {
    const reference = source[at] === '&' ? referenceAt(source, at, value, index) : undefined
    const next = reference === undefined ? stepTo(source, at, to, value.charAt(index)) : at
    const length = reference?.length ?? 1
    const last = found.at(-1)
    if (last !== undefined && last[0] + last[2] === index && last[1] + last[2] === next && reference === undefined)
      last[2] += 1
    else found.push([index, next, length])
    at = next + (reference?.sourceLength ?? 1)
    index += length
  }
  return found
}

/** The next place from `at` on that holds `character`, where escapes are stepped over; `at` itself where none does. */
function stepTo(source: string, at: number, to: number, character: string): number {
  if (source[at] === character) return at
  const steps = source.slice(at, to).indexOf(character)
  return steps === -1 ? Math.min(at, Math.max(to - 1, 0)) : at + steps
}

/** A reference such as `&amp;` that the value holds as its character: not where the value spells it out. */
function referenceAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { length: number; sourceLength: number } | undefined {
  const reference = /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/u.exec(
    source.slice(at, at + 40),
  )?.[0]
  if (reference === undefined || value.startsWith(reference, index)) return undefined
  const length = value.codePointAt(index) === undefined ? 1 : String.fromCodePoint(value.codePointAt(index) ?? 0).length
  return { length, sourceLength: reference.length }
}
