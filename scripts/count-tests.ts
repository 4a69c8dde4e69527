// Adds up the test runner's own reports. Prints `N passed, N failed` last; fails when fewer ran than the committed minimum.
import { globSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** What is read of a report in the JSON form of the test runner. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
}

const root = new URL('..', import.meta.url)
const expected = ['packages/extract', 'packages/model', 'packages/report', 'packages/run', 'scripts']
const minimum = Number(readFileSync(new URL('.ci/minimum-tests', root), 'utf8'))

const found = globSync('{packages/*,scripts}/reports/tests.json', { cwd: root })
const missing = expected.filter((folder) => !found.some((file) => file.startsWith(`${folder}/`)))
const reports = found.map((file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Report)
const sum = (count: (report: Report) => number): number => reports.reduce((total, report) => total + count(report), 0)
const passed = sum((report) => report.numPassedTests)
const failed = sum((report) => report.numFailedTests)
const skipped = sum((report) => report.numPendingTests)

if (missing.length > 0)
  console.error(`found no test report of ${missing.join(', ')}; expected one of each: run npm test`)
if (passed < minimum) console.error(`found ${passed} tests passed, expected at least ${minimum} (.ci/minimum-tests)`)
if (missing.length > 0 || passed < minimum || reports.some(({ success }) => !success)) process.exitCode = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
