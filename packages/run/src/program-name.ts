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

/** Characters of a hash that a person compares. */
const SHORT = 12

/** What `--version` prints: the version, and the hashes of code and data by which sheets know what made them. */
export function versionText({ name, version, code, data }: Generator): string {
  return `${name} ${version} (code ${code.slice(0, SHORT)}, data ${data.slice(0, SHORT)})\n`
}
