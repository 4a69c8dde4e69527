import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')

describe('many articles', () => {
  test('workers build what one thread would, to the byte', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      write(`in/${name}.txt`, BODY.replace('4.5', name.charCodeAt(0).toString()))
    const build = (out: string, jobs: string) =>
      factsheet(['build', at('in'), '--out', at(out), '--format', 'json', '--jobs', jobs])
    expect(await build('one', '1')).toMatchObject({ code: 0 })
    expect(await build('two', '2')).toMatchObject({ code: 0 })
    const names = readdirSync(at('one')).filter((name) => name.endsWith('.facts.json'))
    expect(names).toHaveLength(6)
    for (const name of names) expect(read(`two/${name}`)).toBe(read(`one/${name}`))
  }, 60_000)

  test('an interrupt writes nothing more and says what was not reached', async () => {
    write('in/a.txt', BODY)
    const interrupt = new AbortController()
    interrupt.abort()
    const { code, error } = await factsheet(['build', at('in'), '--out', at('out')], { signal: interrupt.signal })
    expect(code).toBe(2)
    expect(error).toContain('1 articles were not reached')
  })
})

describe('standard input', () => {
  const input = (text: string) => ({ input: () => Promise.resolve(new TextEncoder().encode(text)) })

  test('- reads one article, called as --stdin-path says', async () => {
    const args = ['build', '-', '--stdin-path', 'vote.txt', '--out', at('out'), '--format', 'json']
    expect(await factsheet(args, input(BODY))).toMatchObject({ code: 0 })
    expect(JSON.parse(read('out/vote.facts.json'))).toMatchObject({ source: { path: 'vote.txt' } })
  })

  test('what it wrote is fresh the next time, kept when edited, and no orphan', async () => {
    const args = ['build', '-', '--stdin-path', 'vote.txt', '--out', at('out'), '--format', 'json']
    await factsheet(args, input(BODY))
    expect((await factsheet(args, input(BODY))).error).toBe('0 sheets written, 1 fresh\n')
    const edited = `${read('out/vote.facts.json')}\n`
    write('out/vote.facts.json', edited)
    expect(await factsheet(args, input(BODY))).toMatchObject({
      code: 1,
      error: expect.stringContaining('edited by hand'),
    })
    expect(read('out/vote.facts.json')).toBe(edited)
    expect(await factsheet([...args, '--force'], input(BODY))).toMatchObject({ code: 0 })
    write('in/a.txt', BODY)
    const other = await factsheet(['build', at('in'), '--out', at('out'), '--format', 'json', '--prune'])
    expect(other).toMatchObject({ code: 0, error: '1 sheet written\n' })
  })

  test('is built beside the files that are named', async () => {
    write('in/a.txt', BODY)
    const args = ['build', at('in/a.txt'), '-', '--stdin-path', 'vote.txt', '--out', at('out'), '--format', 'json']
    expect(await factsheet(args, input(BODY))).toMatchObject({ code: 0, error: '2 sheets written\n' })
    expect(readdirSync(at('out')).filter((name) => !name.startsWith('.'))).toEqual(['a.facts.json', 'vote.facts.json'])
  })

  test.each([
    [['-', '--stdin-path', ''], 'expected the name of a file'],
    [['-', '--stdin-path', 'drafts/'], 'expected the name of a file'],
    [['a.txt', '-', '--stdin', 'ndjson'], 'expected - alone'],
    [['-', '--stdin', 'xml'], 'expected ndjson'],
    [['-', '--out', ''], '--out: found nothing'],
  ])('%j: told, exit 2', async (args, told) => {
    const { code, error } = await factsheet(['build', '--out', at('out'), ...args], input(BODY))
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining(told) })
  })

  test('ndjson: one result a line, in order, each failure its own', async () => {
    const lines = [
      { path: 'a.txt', text: BODY },
      { path: 'b.txt', text: '' },
      'no object',
      { path: 'c.txt', text: BODY },
    ]
    const { code, out } = await factsheet(
      ['build', '--stdin', 'ndjson', '-'],
      input(lines.map((line) => JSON.stringify(line)).join('\n')),
    )
    expect(code).toBe(2)
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(results.map(({ path, failed }) => [path, failed === undefined])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
      [undefined, false],
      ['c.txt', true],
    ])
  })
})

describe('configuration', () => {
  test('is found upwards from the article, and a flag goes over it', async () => {
    write('factsheet.config.json', JSON.stringify({ format: ['json'], rules: { 'title-date-missing': 'off' } }))
    write('in/a.txt', BODY)
    await factsheet(['build', at('in/a.txt'), '--out', at('out')])
    expect(readdirSync(at('out')).filter((name) => !name.startsWith('.'))).toEqual(['a.facts.json'])
  })

  test('an unknown key is refused with the nearest known one', async () => {
    write('factsheet.config.json', JSON.stringify({ papper: 'a4' }))
    write('in/a.txt', BODY)
    const { code, error } = await factsheet(['build', at('in/a.txt'), '--out', at('out')])
    expect(code).toBe(2)
    expect(error).toContain('unknown key “papper”; the nearest known one is “paper”')
  })
})

describe('an output that would land outside --out', () => {
  test('is refused', async () => {
    const args = ['build', '-', '--stdin-path', '../../x.txt', '--out', at('out'), '--format', 'json']
    const more = { input: () => Promise.resolve(new TextEncoder().encode(BODY)) }
    expect(await factsheet(args, more)).toMatchObject({ code: 2 })
  })
})
