import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, expect, test } from 'vitest'
import { root } from '../fixtures.ts'

const work = mkdtempSync(path.join(tmpdir(), 'factsheet-'))
afterAll(() => rmSync(work, { recursive: true }))

/** Builds all fixtures in a process of its own and gives each output's bytes by name. */
function build(name: string, environment: Readonly<Record<string, string>>): Map<string, string> {
  const folder = path.join(work, name)
  cpSync(path.join(root, 'fixtures'), path.join(folder, 'fixtures'), { recursive: true })
  execFileSync(
    process.execPath,
    [path.join(root, 'packages/run/bin/factsheet.js'), 'build', 'fixtures', '--out', 'out'],
    {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: 'pipe',
    },
  )
  const files = globSync('out/**/*.{pdf,json}', { cwd: folder }).toSorted()
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]))
}

test('the same articles give the same bytes in other folders, time zones and locales', () => {
  const first = build('one', { TZ: 'UTC', LANG: 'C.UTF-8' })
  expect(first.size).toBeGreaterThanOrEqual(16)
  const others = [
    build('two', { TZ: 'Asia/Tokyo', LANG: 'en_US.UTF-8' }),
    build('three', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  ]
  for (const other of others) {
    expect([...other.keys()]).toEqual([...first.keys()])
    expect([...first].filter(([file, bytes]) => other.get(file) !== bytes).map(([file]) => file)).toEqual([])
  }
}, 300_000)
