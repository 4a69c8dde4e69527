import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, vi } from 'vitest'
import { run } from '../../src/command.ts'
import type { Terminal } from '../../src/terminal.ts'
import { testTerminal } from './terminal.ts'

// The first command of a file loads all packages from their sources.
vi.setConfig({ testTimeout: 60_000 })

/** What a command said, and its exit code. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** A folder of its own for each test, and the command run in it. */
export interface Project {
  readonly at: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly read: (name: string) => string
  readonly factsheet: (args: readonly string[], more?: Partial<Terminal>) => Promise<Said>
}

export function project(): Project {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'factsheet-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const at = (name: string): string => path.join(folder, name)
  return {
    at,
    write: (name, content) => {
      mkdirSync(path.dirname(at(name)), { recursive: true })
      writeFileSync(at(name), content)
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    factsheet: async (args, more = {}) => {
      let [out, error] = ['', '']
      const terminal = testTerminal(
        (text) => (out += text),
        (text) => (error += text),
        more,
      )
      const code = await run(args, terminal)
      return { code, out, error }
    },
  }
}

/** The command as it was built last, in a process of its own, under a limit of the shell such as "ulimit -f 40". */
export function spawned(args: readonly string[], limit = 'true'): Said {
  const node = [process.execPath, BIN, ...args]
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${limit}; exec "$@"`, 'bash', ...node], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status ?? -1, out: stdout, error: stderr }
}

const BIN = fileURLToPath(new URL('../../bin/factsheet.js', import.meta.url))

/** An invented article with the body given, a line a paragraph. */
export function article(...body: readonly string[]): string {
  return [
    'title: Port Ellery Votes on Its Ferry',
    'subtitle:',
    'author:',
    'date: March 14, 2027',
    'content:',
    ...body,
    '',
  ].join('\n')
}
