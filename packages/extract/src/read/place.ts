import type { MapEntry, ReadResult } from './text.ts'

/** A place in the source file, counted from 1; columns in UTF-16 code units, a byte order mark not counted. */
export interface SourcePlace {
  readonly line: number
  readonly column: number
}

const LINE_END = /\r\n|\r|\n/gu

/** Line and column in the source file of an offset of the text form. */
export function placeOf(result: Pick<ReadResult, 'source' | 'map'>, offset: number): SourcePlace {
  return placeIn(result.source, sourceOffset(result.map, offset))
}

/** Line and column of an offset of the decoded file itself. */
export function placeIn(source: string, offset: number): SourcePlace {
  const before = source.slice(0, offset).replace(/^\uFEFF/u, '')
  let line = 1
  let lineStart = 0
  for (const end of before.matchAll(LINE_END)) {
    line += 1
    lineStart = end.index + end[0].length
  }
  return { line, column: before.length - lineStart + 1 }
}

/** Offset in the decoded file of an offset of the text form: the same where there is no map. */
function sourceOffset(map: readonly MapEntry[] | null, offset: number): number {
  if (map === null) return offset
  const entry = map[Math.max(firstAfter(map, offset) - 1, 0)]
  if (entry === undefined) return 0
  const [textStart, sourceStart, length] = entry
  return sourceStart + Math.max(0, Math.min(offset - textStart, length))
}

/** The entries of a map that lie in a stretch of the text form, cut to it. */
export function mapWithin(map: readonly MapEntry[], start: number, end: number): MapEntry[] {
  const found: MapEntry[] = []
  for (let index = Math.max(firstAfter(map, start) - 1, 0); index < map.length; index += 1) {
    const [textStart, sourceStart, length] = map[index] ?? [end, 0, 0]
    if (textStart >= end) break
    const from = Math.max(textStart, start)
    const to = Math.min(textStart + length, end)
    if (from < to) found.push([from, sourceStart + (from - textStart), to - from])
  }
  return found
}

/** Index of the first entry that begins after an offset; the entries are in text order. */
function firstAfter(map: readonly MapEntry[], offset: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((map[middle]?.[0] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
