import type { DateOrder, TimeMeaning } from '@factsheet/model'

/** A day in numbers, "13/04/2016": a number above twelve is no month. */
const NUMBERS = /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/gu

/** An order of day and month, and where it is known from. */
export interface KnownOrder {
  readonly order: DateOrder
  readonly reason: string
}

/**
 * The order in which an article writes days in numbers: the one that it is `told` from outside, else that of its own
 * dates where they agree; undefined where neither tells.
 */
export function dateOrderOf(text: string, told: DateOrder | null): KnownOrder | undefined {
  if (told !== null) return { order: told, reason: `${inWords(told)}, as the settings say` }
  const found = [...text.matchAll(NUMBERS)].flatMap(({ 0: words, groups }) => {
    const [first, second] = [Number(groups?.['first']), Number(groups?.['second'])]
    if (first > 31 || second > 31 || first > 12 === second > 12) return []
    return [{ words, order: first > 12 ? ('day-first' as const) : ('month-first' as const) }]
  })
  const [one] = found
  if (one === undefined || found.some(({ order }) => order !== one.order)) return undefined
  return { order: one.order, reason: `${inWords(one.order)}, as in “${one.words}”` }
}

function inWords(order: DateOrder): string {
  return order === 'month-first' ? 'the month first' : 'the day first'
}

/** The day that a date in numbers means in this order, and why; the meaning as it is where no order tells more. */
export function inOrder(meaning: TimeMeaning, known: KnownOrder | undefined): { meaning: TimeMeaning; reason: string } {
  if (meaning.form !== 'unclear' || meaning.orders === null || known === undefined) return { meaning, reason: '' }
  return { meaning: meaning.orders[known.order], reason: known.reason }
}
