import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../src/command.ts'
import { testTerminal } from './support/terminal.ts'

// The first command of a file loads all packages from their sources.
vi.setConfig({ testTimeout: 60_000 })

const ARTICLE = `title: Port Ellery Votes to Rebuild Its Ferry Terminal
subtitle:
author: Ana Ruiz
date: March 14, 2027
content:
Port Ellery’s council voted on Friday to rebuild the ferry terminal, which will cost $48.6 million.
“We chose the pier,” said Ines Okonjo, who chairs the transport committee.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'factsheet-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => path.join(folder, name)

/** What a user sees in the output folder: the program's own record is hidden. */
const outputs = (): string[] =>
  readdirSync(at('out'))
    .filter((name) => !name.startsWith('.'))
    .toSorted()

async function factsheet(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  let out = ''
  let error = ''
  const code = await run(
    args,
    testTerminal(
      (text) => (out += text),
      (text) => (error += text),
    ),
  )
  return { code, out, error }
}

describe('build', () => {
  test('writes a PDF and a facts file, a line a sheet, and exits 0', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    const { code, out, error } = await factsheet('build', at('vote.txt'), '--out', at('out'))
    expect({ code, error }).toMatchObject({ code: 0 })
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(outputs()).toEqual(['vote.facts.json', 'vote.pdf'])
    expect(readFileSync(at('out/vote.pdf'), 'latin1').slice(0, 8)).toBe('%PDF-1.7')
  })

  test('--format json writes no PDF', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json')
    expect(outputs()).toEqual(['vote.facts.json'])
  })

  test('one bad article does not lose the batch, is named with its place, and makes the exit code 2', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    writeFileSync(at('bad.txt'), 'title: A title\ncontent:\n')
    const { code, error } = await factsheet('build', folder, '--out', at('out'), '--format', 'json')
    expect(code).toBe(2)
    expect(error).toMatch(/bad\.txt:\d+:\d+: /u)
    expect(outputs()).toEqual(['vote.facts.json'])
  })

  test('an older sheet stays when its article has become unreadable', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json')
    const before = readFileSync(at('out/vote.facts.json'), 'utf8')
    writeFileSync(at('vote.txt'), '')
    expect(await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json')).toMatchObject({ code: 2 })
    expect(readFileSync(at('out/vote.facts.json'), 'utf8')).toBe(before)
  })

  test('--prune removes a sheet whose article is gone, and nothing else', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    writeFileSync(at('gone.txt'), ARTICLE)
    await factsheet('build', folder, '--out', at('out'), '--format', 'json')
    rmSync(at('gone.txt'))
    writeFileSync(at('out/notes.txt'), 'mine')
    await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json', '--prune')
    expect(outputs()).toEqual(['notes.txt', 'vote.facts.json'])
  })

  test('an article without a date is built, with a finding; --date gives it one', async () => {
    writeFileSync(at('vote.txt'), ARTICLE.replace(/date: .*/u, 'date:'))
    const without = await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json')
    expect(without.error).toContain('article-without-date')
    expect(
      await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json', '--date', '2027-03-14'),
    ).toMatchObject({ code: 0 })
    expect(readFileSync(at('out/vote.facts.json'), 'utf8')).toContain('"2027-03-12"')
  })

  test('a day in numbers has no value until --date-order or the configuration tells the month', async () => {
    writeFileSync(at('vote.txt'), `${ARTICLE}\nThe pier opened on 03/04/2019.\n`)
    const build = ['build', at('vote.txt'), '--out', at('out'), '--format', 'json'] as const
    const factsOf = async (...flags: readonly string[]): Promise<string> => {
      await factsheet(...build, ...flags)
      return readFileSync(at('out/vote.facts.json'), 'utf8')
    }
    expect(await factsOf()).toContain('"ambiguous-date"')
    const told = await factsOf('--date-order', 'day-first')
    expect(told).not.toContain('"ambiguous-date"')
    expect(told).toContain('"2019-04-03"')
    writeFileSync(at('factsheet.config.json'), '{ "dateOrder": "month-first" }')
    expect(await factsOf('--config', at('factsheet.config.json'))).toContain('"2019-03-04"')
  })
})

describe('usage that cannot be followed exits 2, says what was expected, and writes nothing', () => {
  test.each([
    [['build', 'nowhere.txt'], 'found no such file'],
    [['build', '.', '--format', 'docx'], 'expected pdf or json'],
    [['build', '.', '--paper', 'a5'], 'expected a4 or letter'],
    [['build', '.', '--date-order', 'dmy'], 'expected month-first or day-first'],
    [['build', '.', '--date', '2027-02-30'], 'expected a day that exists'],
    [['build', '.', '--pdf'], 'unknown option'],
    [['build'], 'missing required argument'],
    [['print'], 'unknown command'],
    [[], 'Usage: factsheet'],
  ])('%j', async (args, message) => {
    const { code, error } = await factsheet(...args, ...(args[0] === 'build' ? ['--out', at('out')] : []))
    expect(code).toBe(2)
    expect(error).toContain(message)
    expect(existsSync(at('out'))).toBe(false)
  })
})

describe('read', () => {
  test('tells the head, each line with its kind, and the sentences', async () => {
    writeFileSync(at('vote.txt'), `${ARTICLE}READ MORE: The mill that burned\nAna Ruiz covers the harbor.\n`)
    const { code, out } = await factsheet('read', at('vote.txt'))
    expect(code).toBe(0)
    expect(out).toContain('title      Port Ellery Votes to Rebuild Its Ferry Terminal\n')
    expect(out).toContain('published  2027-03-14\n')
    expect(out).toMatch(/^ {7}6 {2}body {7}Port Ellery’s council voted on Friday/mu)
    expect(out).toMatch(/^ {2}- {4}8 {2}link {7}READ MORE/mu)
    expect(out).toMatch(/^ {2}\[2\] “We chose the pier,” said Ines Okonjo/mu)
    expect(out).not.toContain('[3]')
  })

  test('what cannot be read: where, why, exit 2', async () => {
    writeFileSync(at('a.txt'), '{\\rtf1 x}')
    const { code, error } = await factsheet('read', at('a.txt'))
    expect(code).toBe(2)
    expect(error).toMatch(/a\.txt:1:1: found a file in RTF, expected plain text, .*\n {2}save it as plain text/u)
  })
})

describe('show', () => {
  test('prints the facts of an article and of its facts file alike', async () => {
    writeFileSync(at('vote.txt'), ARTICLE)
    const article = await factsheet('show', at('vote.txt'))
    expect(article.code).toBe(0)
    expect(article.out).toContain('Ines Okonjo')
    await factsheet('build', at('vote.txt'), '--out', at('out'), '--format', 'json')
    expect((await factsheet('show', at('out/vote.facts.json'))).out).toBe(article.out)
  })

  test('a file that is not there exits 2', async () => {
    expect(await factsheet('show', at('gone.txt'))).toMatchObject({ code: 2 })
  })
})

test('--version tells the program, its code and its data', async () => {
  const { code, out } = await factsheet('--version')
  expect(code).toBe(0)
  expect(out).toMatch(/^factsheet \d+\.\d+\.\d+ \(code [\da-f]{12}, data [\da-f]{12}\)\n$/u)
})

test.each([['--help'], ['build', '--help'], ['read', '--help'], ['show', '--help'], ['schema', '--help']])(
  '%s %s gives an example and exits 0',
  async (...args) => {
    const { code, out } = await factsheet(...args.filter((arg) => arg !== undefined))
    expect(code).toBe(0)
    expect(out).toContain('Example:')
  },
)
