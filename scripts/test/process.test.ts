import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, expect, test } from 'vitest'
import { root } from '../fixtures.ts'

const work = mkdtempSync(path.join(tmpdir(), 'factsheet-'))
afterAll(() => rmSync(work, { recursive: true }))

/** The command as a process of its own, in the work folder. */
function factsheet(...args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(root, 'packages/run/bin/factsheet.js'), ...args], { cwd: work })
  let error = ''
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()))
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, error })) }
}

test('a reader that closes the pipe early, as head does, is no failure', async () => {
  const { child, ended } = factsheet('schema')
  child.stdout.destroy()
  expect(await ended).toEqual({ code: 0, error: '' })
}, 60_000)

test('Ctrl-C leaves nothing half-written and says what was done', async () => {
  for (let number = 0; number < 40; number += 1) {
    const text = `title: Port Ellery Votes\ndate: March 14, 2027\ncontent:\nThe council spent $${number} million.\n`
    writeFileSync(path.join(work, `article-${number}.txt`), text)
  }
  const { child, ended } = factsheet('build', '.', '--out', 'out', '--jobs', '1', '--format', 'json')
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const { code, error } = await ended
  expect(code).toBe(2)
  expect(error).toMatch(/interrupted: \d+ articles were not reached; what was written is whole/u)
  const written = readdirSync(path.join(work, 'out'))
  expect(written.filter((name) => !/^(?:article-\d+\.facts\.json|\.factsheet)$/u.test(name))).toEqual([])
}, 60_000)
