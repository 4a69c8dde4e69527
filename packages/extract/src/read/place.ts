import { countHolding } from '@factsheet/model'
import type { MapEntry, ReadResult } from './text.ts'

/** A place in the source file, counted from 1; columns in UTF-16 code units, a byte order mark not counted. */
export interface SourcePlace {
  readonly line: number
  readonly column: number
}

const LINE_END = /\r\n|\r|\n/gu

/** Gives line and column in the source file of an offset of the text form. */
export function placesOf({ source, map }: Pick<ReadResult, 'source' | 'map'>): (offset: number) => SourcePlace {
  const placeAt = placesIn(source)
  return (offset) => placeAt(sourceOffset(map, offset))
}

/** Line and column of an offset of the decoded file itself. */
export function placeIn(source: string, offset: number): SourcePlace {
  return placesIn(source)(offset)
}

function placesIn(source: string): (offset: number) => SourcePlace {
  const first = source.startsWith('\uFEFF') ? 1 : 0
  const starts = [first, ...source.matchAll(LINE_END).map((end) => end.index + end[0].length)]
  return (offset) => {
    const line = Math.max(
      1,
      countHolding(starts, (start) => start <= offset),
    )
    return { line, column: Math.max(1, offset - (starts[line - 1] ?? 0) + 1) }
  }
}

/** Offset in the decoded file of an offset of the text form: the same where there is no map. */
function sourceOffset(map: readonly MapEntry[] | null, offset: number): number {
  if (map === null) return offset
  const entry = map[Math.max(countHolding(map, ([start]) => start <= offset) - 1, 0)]
  if (entry === undefined) return 0
  const [textStart, sourceStart, length] = entry
  return sourceStart + Math.max(0, Math.min(offset - textStart, length))
}

/** The entries of a map that lie in a stretch of the text form, cut to it. */
export function mapWithin(map: readonly MapEntry[], start: number, end: number): MapEntry[] {
  const found: MapEntry[] = []
  const first = countHolding(map, ([textStart]) => textStart <= start) - 1
  for (let index = Math.max(first, 0); index < map.length; index += 1) {
    const [textStart, sourceStart, length] = map[index] ?? [end, 0, 0]
    if (textStart >= end) break
    const from = Math.max(textStart, start)
    const to = Math.min(textStart + length, end)
    if (from < to) found.push([from, sourceStart + (from - textStart), to - from])
  }
  return found
}
