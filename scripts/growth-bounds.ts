import type { Measured } from './growth-one.ts'

/** The measures of an article of so many bytes. */
export interface Row extends Pick<Measured, 'facts' | 'print' | 'megabytes'> {
  readonly bytes: number
}

/** From here on, a doubling of the size may take so many times as long. */
const FROM = 40_000
export const MOST_GROWTH = 2.3
export const MOST_SECONDS = 6
export const MOST_MEGABYTES = 600
/** Under this, the noise of the machine is larger than the growth. */
const FEWEST_SECONDS = 0.5

/** What is over a bound, in words; `rows` are doublings of one kind of article. */
export function faultsOf(rows: readonly Row[]): string[] {
  const last = rows.at(-1)
  const growths = rows.slice(1).flatMap((row, index) => {
    const before = rows[index]
    if (before === undefined || before.bytes < FROM || seconds(row) < FEWEST_SECONDS) return []
    return [seconds(row) / Math.max(seconds(before), FEWEST_SECONDS / 2)]
  })
  return [
    ...growths.filter((growth) => growth > MOST_GROWTH).map((growth) => `grows ${growth.toFixed(1)} ×`),
    ...(last !== undefined && seconds(last) > MOST_SECONDS ? ['slow'] : []),
    ...(last !== undefined && last.megabytes > MOST_MEGABYTES ? ['large'] : []),
  ]
}

function seconds({ facts, print }: Row): number {
  return facts + print
}
