import type { Generator } from '@factsheet/model'

type Program = Pick<Generator, 'version'>

/** How a person is told which other program made a sheet: older or newer by its version, older where that is the same. */
export function programName(made: Program, now: Program): string {
  const order = made.version.localeCompare(now.version, 'en', { numeric: true })
  if (order > 0) return `a newer program (factsheet ${made.version}, this is ${now.version})`
  return order < 0
    ? `an older program (factsheet ${made.version}, this is ${now.version})`
    : `an older program (another build of factsheet ${made.version})`
}
