import type { Extent, Span } from '@factsheet/model'

/** Where a clause ends for the eye: punctuation before a space, or a word that opens another clause. */
const BORDERS = /[,;:—–](?=\s)|\s(?=(?:who|which|while|because|although|whereas|but)\s)/gu
/** The most words before and behind the extent. */
const MOST = { before: 9, behind: 8 } as const
/** A clause with fewer words around the extent tells nothing; the sentence goes on. */
const LEAST_AROUND = 4

/**
 * The clause of a sentence that an extent of it stands in, verbatim; where it is long, the words around the extent,
 * with an ellipsis for what is left out.
 */
export function clauseAround(sentence: Pick<Span, 'start' | 'text'>, { start, end }: Extent): string {
  const [from, to] = [start - sentence.start, end - sentence.start]
  const borders = [...sentence.text.matchAll(BORDERS)].map(({ index }) => index)
  const left = borders.findLast((at) => at < from)
  const right = borders.find((at) => at >= to) ?? sentence.text.length
  const clause = wordsAround(sentence.text, { from, to }, left === undefined ? 0 : left + 1, right)
  const enough = clause.before.length + clause.behind.length >= LEAST_AROUND
  const { before, behind } = enough ? clause : wordsAround(sentence.text, { from, to }, 0, sentence.text.length)
  return [
    before.length > MOST.before ? '… ' : '',
    ...before.slice(-MOST.before),
    sentence.text.slice(from, to),
    ...behind.slice(0, MOST.behind),
    behind.length > MOST.behind ? ' …' : '',
  ].join('')
}

/** The words of a text from `left` to `right` on both sides of its middle, each with its space. */
function wordsAround(text: string, { from, to }: { from: number; to: number }, left: number, right: number) {
  const behind = text.slice(to, right).replace(/[.!?]["”’]?$/u, '')
  return {
    before: text.slice(left, from).match(/\S+\s*/gu) ?? [],
    behind: behind.split(/(?=\s)/u).filter((word) => word !== ''),
  }
}
