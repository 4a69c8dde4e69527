import { contains, type ExtractedStatement, type Extent, extentsOf, type Ref } from '@factsheet/model'

/** Gives the innermost statement whose content holds an extent; null where none does. */
export function statementsAround(statements: readonly ExtractedStatement[]): (extent: Extent) => Ref | null {
  const parts = extentsOf(
    statements.flatMap(({ ref, content }) => content.map(({ start, end }) => ({ ref, start, end }))),
    (part) => [part],
  )
  return (extent) => {
    const holding = parts
      .overlapping(extent)
      .filter((part) => contains(part, extent))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    return holding[0]?.ref ?? null
  }
}
