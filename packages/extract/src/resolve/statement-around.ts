import { contains, type ExtractedStatement, type Extent } from '@factsheet/model'

/** The innermost statement whose content holds the extent. */
export function statementAround(span: Extent, statements: readonly ExtractedStatement[]): string | null {
  const holding = statements
    .flatMap(({ ref, content }) =>
      content.filter((part) => contains(part, span)).map((part) => ({ ref, length: part.end - part.start })),
    )
    .toSorted((a, b) => a.length - b.length)
  return holding[0]?.ref ?? null
}
