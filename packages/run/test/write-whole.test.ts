import { existsSync, mkdirSync, readdirSync, statSync, chmodSync, symlinkSync, readlinkSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import { writeTogether } from '../src/write-whole.ts'
import { article, project, spawned } from './support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')
const build = (...more: readonly string[]) => factsheet(['build', at('in'), '--out', at('out'), ...more])

test('files that belong together are written together, and nothing else is left', async () => {
  write('out/a', 'old')
  chmodSync(at('out/a'), 0o640)
  await writeTogether(at('out'), [
    { file: at('out/a'), content: 'new' },
    { file: at('out/deep/b'), content: Buffer.from('new') },
  ])
  expect([read('out/a'), read('out/deep/b')]).toEqual(['new', 'new'])
  expect(statSync(at('out/a')).mode & 0o777, 'who may read it stays').toBe(0o640)
  expect(readdirSync(at('out')).toSorted()).toEqual(['a', 'deep'])
})

test.each([
  ['an older one gets its content back', () => write('out/a', 'old'), 'old'],
  ['a new one goes again', () => undefined, null],
])('when the last of them cannot take its name, %s', async (_, before, after) => {
  before()
  mkdirSync(at('out/b/inside'), { recursive: true })
  const files = [
    { file: at('out/a'), content: 'new' },
    { file: at('out/b'), content: 'new' },
  ]
  await expect(writeTogether(at('out'), files)).rejects.toMatchObject({ path: at('out/b') })
  expect(existsSync(at('out/a')) ? read('out/a') : null).toBe(after)
  expect(readdirSync(at('out')).filter((name) => name !== 'a')).toEqual(['b'])
})

test.each([[[]], [['--force']]])(
  'a link out of the folder is never crossed, nor is anything made behind it %j',
  async (more) => {
    write('in/sub/deeper/a.txt', BODY)
    mkdirSync(at('outside'))
    mkdirSync(at('out'))
    symlinkSync(at('outside'), at('out/sub'))
    const { code, error } = await build('--format', 'json', ...more)
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('that leads out of') })
    expect(readdirSync(at('outside'))).toEqual([])
  },
)

test('a link where an output goes is kept; forced, it is replaced and what it led to is not touched', async () => {
  write('in/a.txt', BODY)
  write('mine.json', 'mine')
  mkdirSync(at('out'))
  symlinkSync(at('mine.json'), at('out/a.facts.json'))
  expect(await build('--format', 'json')).toMatchObject({ code: 1, error: expect.stringContaining('not ours, kept') })
  expect(readlinkSync(at('out/a.facts.json'))).toBe(at('mine.json'))
  expect(await build('--format', 'json', '--force')).toMatchObject({ code: 0 })
  expect(read('mine.json')).toBe('mine')
  expect(read('out/a.facts.json')).toContain('"factsheet/1"')
})

test('the note of an article is not written through a link', async () => {
  write('in/a.txt', BODY)
  mkdirSync(at('mine'))
  mkdirSync(at('out'))
  symlinkSync(at('mine'), at('out/.factsheet'))
  const { code, error } = await build('--format', 'json')
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('found a link at') })
  expect(readdirSync(at('mine'))).toEqual([])
})

test('a folder where an output goes, and one where the note goes: told, exit 2, nothing half', async () => {
  write('in/a.txt', BODY)
  mkdirSync(at('out/a.pdf'), { recursive: true })
  const { code, error } = await build('--force')
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('found a folder where an output') })
  expect(readdirSync(at('out')).filter((name) => name !== '.factsheet')).toEqual(['a.pdf'])
  mkdirSync(at('two/.factsheet/a.src'), { recursive: true })
  const note = await factsheet(['build', at('in'), '--out', at('two'), '--format', 'json'])
  expect(note).toMatchObject({ code: 2, error: expect.stringContaining('0 sheets written, 1 failed') })
  expect(readdirSync(at('two'))).toEqual(['.factsheet'])
})

test.skipIf(process.platform === 'win32')(
  'a disk that takes a part of the new sheet keeps the older one and its facts, exit 2, the file named',
  () => {
    write('in/a.txt', BODY)
    const args = ['build', at('in'), '--out', at('out')]
    expect(spawned(args)).toMatchObject({ code: 0 })
    const before = [read('out/a.pdf'), read('out/a.facts.json')]
    write('in/a.txt', BODY.replace('4.5', '4.6'))
    const { code, error } = spawned(args, 'ulimit -f 40')
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining(at('out/a.pdf')) })
    expect(error).toContain('the older sheet is as it was')
    expect([read('out/a.pdf'), read('out/a.facts.json')]).toEqual(before)
    expect(readdirSync(at('out')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(spawned(args)).toMatchObject({ code: 0 })
    expect(read('out/a.facts.json')).toContain('4.6')
  },
  60_000,
)

test.skipIf(process.platform !== 'linux')('a place where no folder can be made: told, and not waited for', async () => {
  write('in/a.txt', BODY)
  const { code, error } = await factsheet(['build', at('in'), '--out', '/proc/sheets', '--format', 'json'])
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('found no folder that can hold') })
})
