import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProgram, editCode } from './support/program-copy.ts'

const ARTICLE = `title: Port Ellery Votes
date: March 14, 2027
content:
The council of Port Ellery voted 9–4 on Friday to spend $4.5 million, Mayor Tomas Okonjo said.
`

/** The command in few files, as it is installed, and the same from its many. */
const ENTRIES = { bundle: 'packages/run/bin/factsheet.js', dist: 'packages/run/dist/main.js' } as const
type Entry = keyof typeof ENTRIES

let folder = ''
/** A copy of its own, since a change stays. */
function useCopy(): void {
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'factsheet-')))
    copyProgram(folder)
    mkdirSync(path.join(folder, 'work/in'), { recursive: true })
    writeFileSync(path.join(folder, 'work/in/a.txt'), ARTICLE)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))
}

function factsheet(entry: Entry, ...args: readonly string[]) {
  const cwd = path.join(folder, 'work')
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, ENTRIES[entry]), ...args], { cwd })
  return { code: status, out: stdout.toString(), error: stderr.toString() }
}
const build = (entry: Entry) => factsheet(entry, 'build', 'in', '--out', 'out')
const check = (entry: Entry, ...more: readonly string[]) => factsheet(entry, 'check', 'in', '--out', 'out', ...more)

/** Changes a name that a font gives itself: the table is read, no glyph is another. */
function editFont(): void {
  const fonts = path.join(folder, 'packages/report/fonts')
  const name = readdirSync(fonts).find((file) => file.endsWith('.ttf')) ?? ''
  const font = readFileSync(path.join(fonts, name))
  const at = font.indexOf(Buffer.from('Version', 'utf16le').swap16())
  expect(at).toBeGreaterThan(0)
  font.write('w', at + 1, 'latin1')
  writeFileSync(path.join(fonts, name), font)
}

/** Adds an empty line to the schema that is shipped. */
function editData(): void {
  const file = path.join(folder, 'packages/model/schema/factsheet-1.schema.json')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
}

describe('the bundle and the files that it was made from', () => {
  useCopy()
  test('are one program', () => {
    build('dist')
    expect(check('bundle')).toMatchObject({ code: 0 })
  }, 120_000)
})

describe.each(['bundle', 'dist'] as const)('a sheet is made anew by the %s after a change of', (entry) => {
  useCopy()
  const changes: readonly (readonly [string, () => void])[] = [
    ['one wording', () => editCode(folder, 'Key facts', 'Chief facts')],
    ['one rule', () => editCode(folder, 'the body never does', 'the text never does')],
    ['one table of a font', editFont],
    ['what is shipped beside the code', editData],
  ]
  test.each(changes)(
    '%s',
    (_, change) => {
      build(entry)
      expect(check(entry)).toMatchObject({ code: 0, error: '0 sheets written, 1 fresh\n' })
      change()
      const { code, error } = check(entry)
      expect(code).toBe(1)
      expect(error).toContain('in/a.txt: stale: made by an older program (another build of factsheet')
      expect(error).not.toContain('the article changed')
      expect(check(entry, '--program', 'any')).toMatchObject({ code: 0 })
      expect(build(entry)).toMatchObject({ code: 0, error: '1 sheet written\n' })
      expect(check(entry)).toMatchObject({ code: 0 })
    },
    120_000,
  )

  test('one setting', () => {
    build(entry)
    const config = path.join(folder, 'work/factsheet.config.json')
    writeFileSync(config, '{ "paper": "letter" }')
    const { code, error } = check(entry)
    expect(code).toBe(1)
    expect(error).toContain('stale: the settings changed')
    expect(error).not.toContain('older program')
    expect(build(entry)).toMatchObject({ code: 0, error: '1 sheet written\n' })
    expect(check(entry)).toMatchObject({ code: 0 })
    rmSync(config)
  }, 120_000)
})
