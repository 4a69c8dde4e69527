import { spawnSync } from 'node:child_process'
import { existsSync, utimesSync } from 'node:fs'
import process from 'node:process'
import { afterEach, expect, test, vi } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')
const build = () => factsheet(['build', at('in'), '--out', at('out'), '--format', 'json'])
/** A process that has ended. */
const { pid: gone } = spawnSync(process.execPath, ['--version'])
const SHORT = '0123456789abcdef'

afterEach(() => vi.useRealTimers())

test.each([
  ['what a killed build left', `out/.factsheet-${gone}-${SHORT}.tmp`, true],
  ['the same below', `out/deep/.factsheet-${gone}-${SHORT}.tmp`, true],
  ['what a process that runs may be writing', `out/.factsheet-${process.pid}-${SHORT}.tmp`, false],
  ['a version of a PDF', 'out/court-filing.pdf.1', false],
  ['minutes of a year', 'out/archive/minutes.pdf.2019', false],
  ['a version of a facts file', 'out/a.facts.json.3884737551', false],
  ['a version of a note', 'out/.factsheet/a.src.77', false],
  ['a name that is almost one', `out/factsheet-${gone}-${SHORT}.tmp`, false],
  ['a name without a process', `out/.factsheet-${SHORT}.tmp`, false],
])('%s, %s: removed: %s', async (_, name, removed) => {
  write('in/a.txt', BODY)
  write(name, 'half')
  utimesSync(at(name), new Date(0), new Date(0))
  await build()
  expect(read(name), 'a process of another machine may be writing it').toBe('half')
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] })
  await build()
  expect(existsSync(at(name))).toBe(!removed)
})
