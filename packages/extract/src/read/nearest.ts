import { HEADER_WORDS } from '../words/header-names.ts'

/** The known name that a header name most likely stands for: its synonym, or one that is a slip or two away. */
export function nearest<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  const folded = name.toLowerCase().replaceAll(/[\s_]+/gu, '-')
  if (folded === '') return undefined
  const [best] = [...HEADER_WORDS]
    .map(([word, means]) => ({ word, means, slips: distance(folded, word) }))
    .filter(({ word, slips }) => slips <= (word.length < 6 ? Math.min(1, word.length - 3) : 2))
    .toSorted((a, b) => a.slips - b.slips)
  return known.find((candidate) => candidate === best?.means)
}

/** Edit distance with transpositions (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
