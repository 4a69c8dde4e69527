import { readFileSync, writeFileSync } from 'node:fs'
import { readFacts, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted to spend $4.5 million on the pier.')
const build = () => factsheet(['build', at('a.txt'), '--out', at('out')])

test('a sheet as it was written: every answer is ok, exit 0', async () => {
  write('a.txt', BODY)
  await build()
  const { code, out } = await factsheet(['verify', at('out/a.pdf'), '--article', at('a.txt')])
  expect({ code, wrong: out.includes('wrong:') }).toEqual({ code: 0, wrong: false })
  expect(out).toContain('its pages say what its facts say, to the byte')
})

test('a sheet with corrections is extracted again with those inside it', async () => {
  write('a.txt', BODY)
  write('a.corrections.yaml', 'corrections:\n  - { action: remove, fact: figure, quote: $4.5 million }\n')
  await build()
  const { code, out } = await factsheet(['verify', at('out/a.pdf')])
  expect({ code, wrong: out.includes('wrong:') }).toEqual({ code: 0, wrong: false })
  expect(out).toContain('those that the article gives with the editor’s corrections inside it')
})

test('the article has changed since: exit 1', async () => {
  write('a.txt', BODY)
  await build()
  write('a.txt', BODY.replace('4.5', '4.6'))
  const { code, out } = await factsheet(['verify', at('out/a.pdf'), '--article', at('a.txt')])
  expect(code).toBe(1)
  expect(out).toContain('wrong: the article has changed since')
})

test('pages that say something else than the facts inside: exit 1, with the page', async () => {
  write('a.txt', BODY)
  await build()
  const facts = read('out/a.facts.json')
  const sheet = readFacts(facts)
  const altered = { ...sheet, people: [], figures: [], keyFacts: [], coverage: { ...sheet.coverage, sentences: [] } }
  const bytes = readFileSync(at('a.txt'))
  writeFileSync(at('a.pdf'), await report(altered, { text: BODY, bytes, facts }, { paper: 'a4', proof: true }))
  const { code, out } = await factsheet(['verify', at('a.pdf')])
  expect(code).toBe(1)
  expect(out).toContain('wrong: its pages do not say what its facts say: altered on page 1')
})

test('facts that the article does not give: exit 1, with the part', async () => {
  write('a.txt', BODY)
  await build()
  const sheet = readFacts(read('out/a.facts.json'))
  const [figure] = sheet.figures
  const altered = { ...sheet, figures: figure === undefined ? [] : [{ ...figure, value: 1 }] }
  const source = { text: BODY, bytes: readFileSync(at('a.txt')), facts: writeFacts(altered) }
  writeFileSync(at('a.pdf'), await report(altered, source, { paper: 'a4', proof: true }))
  const { code, out } = await factsheet(['verify', at('a.pdf')])
  expect(code).toBe(1)
  expect(out).toContain('wrong: its facts differ from those that the article gives, in figures')
})

test('show reads the facts out of a sheet', async () => {
  write('a.txt', BODY)
  await build()
  const fromSheet = await factsheet(['show', at('out/a.pdf')])
  expect(fromSheet).toEqual(await factsheet(['show', at('out/a.facts.json')]))
})

test('what is no sheet: exit 2', async () => {
  write('a.pdf', 'no PDF')
  const { code, error } = await factsheet(['verify', at('a.pdf')])
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('found no PDF') })
})
