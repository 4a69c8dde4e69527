import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')
const build = (...more: readonly string[]) =>
  factsheet(['build', at('in'), '--out', at('out'), '--format', 'json', ...more])
const outputs = (): string[] =>
  readdirSync(at('out'))
    .filter((name) => !name.startsWith('.'))
    .toSorted()

test('a PDF of another hand with the name of an article is kept; --force writes over it', async () => {
  write('own/report.txt', BODY)
  write('own/report.pdf', '%PDF-1.7 signed and precious')
  const args = ['build', at('own/report.txt'), '--out', at('own')]
  expect(await factsheet(args)).toMatchObject({ code: 1, error: expect.stringContaining('report.pdf: not ours, kept') })
  expect(read('own/report.pdf')).toBe('%PDF-1.7 signed and precious')
  expect(await factsheet([...args, '--force'])).toMatchObject({ code: 0 })
})

test.each([
  ['lost', () => rmSync(at('out/.factsheet'), { recursive: true })],
  ['garbled', () => write('out/.factsheet/b.src', '\0')],
])('with the notes %s, what is as it was written is fresh, what was edited is kept', async (_, lose) => {
  write('in/a.txt', BODY)
  write('in/b.txt', BODY)
  await build()
  const before = read('out/a.facts.json')
  write('out/b.facts.json', `${read('out/b.facts.json')}edited`)
  lose()
  const { code, error } = await build()
  expect({ code, error }).toMatchObject({
    code: 1,
    error: expect.stringContaining('b.facts.json: edited by hand, kept'),
  })
  expect(error).toContain('1 fresh, 1 kept as they are')
  expect(read('out/a.facts.json')).toBe(before)
  expect(read('out/b.facts.json')).toMatch(/edited$/u)
})

test.each([[['--prune']], [['--prune', '--force']]])('%j never removes what a person edited or made', async (more) => {
  for (const name of ['a', 'edited', 'foreign', 'gone']) write(`in/${name}.txt`, BODY)
  await build()
  for (const name of ['edited', 'foreign', 'gone']) rmSync(at(`in/${name}.txt`))
  write('out/edited.facts.json', `${read('out/edited.facts.json')}\n`)
  write('out/foreign.facts.json', 'mine')
  write('out/notes.pdf', 'mine')
  const { code, error } = await build(...more)
  expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining('edited by hand, so kept') })
  expect(error).toContain('gone.facts.json: removed')
  expect(outputs()).toEqual(['a.facts.json', 'edited.facts.json', 'foreign.facts.json', 'notes.pdf'])
})

test('--prune removes a folder that is empty then, and no other', async () => {
  write('in/a.txt', BODY)
  write('in/one/b.txt', BODY)
  write('in/two/c.txt', BODY)
  await build()
  write('out/two/notes.txt', 'mine')
  rmSync(at('in/one'), { recursive: true })
  rmSync(at('in/two'), { recursive: true })
  expect(await build('--prune')).toMatchObject({ code: 0 })
  expect(outputs()).toEqual(['a.facts.json', 'two'])
  expect(readdirSync(at('out/two'))).toEqual(['notes.txt'])
})

test('what failed is named again at the end of many lines', async () => {
  mkdirSync(at('in'))
  for (let number = 0; number < 20; number += 1) write(`in/${number}.txt`, number === 3 ? '' : BODY)
  const { code, error } = await build()
  expect(code).toBe(2)
  expect(error).toMatch(/failed: \S*3\.txt\n19 sheets written, 1 failed/u)
})
