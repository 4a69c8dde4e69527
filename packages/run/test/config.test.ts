import { existsSync, mkdirSync } from 'node:fs'
import process from 'node:process'
import { afterEach, describe, expect, test } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')
const home = process.cwd()
afterEach(() => process.chdir(home))

/** A configuration that leaves a mark where it was run. */
function program(name: string): void {
  const mark = JSON.stringify(at('RAN'))
  write(
    name,
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${mark}, '')\nexport default { format: ['json'] }\n`,
  )
}

describe('a configuration that is a program', () => {
  const readers: readonly (readonly [string, (file: string) => readonly string[]])[] = [
    ['show', (file) => ['show', file]],
    ['diff', (file) => ['diff', file, file]],
    ['check', (file) => ['check', file, '--out', at('out')]],
    ['verify', (file) => ['verify', at('out/a.pdf'), '--article', file]],
  ]
  test.each(readers)('is never run by %s, which says so', async (_, args) => {
    write('in/a.txt', BODY)
    await factsheet(['build', at('in/a.txt'), '--out', at('out')])
    program('factsheet.config.mjs')
    write('package.json', '{}')
    process.chdir(at(''))
    const { error } = await factsheet(args(at('in/a.txt')))
    expect(existsSync(at('RAN'))).toBe(false)
    expect(error).toContain('factsheet.config.mjs: a configuration that is a program, not run; only build and watch')
  })

  test('is not read by show even when named', async () => {
    write('in/a.txt', BODY)
    program('mine.mjs')
    const { code, error } = await factsheet(['show', at('in/a.txt'), '--config', at('mine.mjs')])
    expect({ code, ran: existsSync(at('RAN')) }).toEqual({ code: 2, ran: false })
    expect(error).toContain('found a configuration that is a program; expected JSON')
  })

  test('is not run by build where it came with the articles', async () => {
    write('in/a.txt', BODY)
    program('in/factsheet.config.mjs')
    write('in/package.json', '{}')
    const { code, error } = await factsheet(['build', at('in/a.txt'), '--out', at('out')])
    expect({ code, ran: existsSync(at('RAN')), pdf: existsSync(at('out/a.pdf')) }).toEqual({
      code: 0,
      ran: false,
      pdf: true,
    })
    expect(error).toContain('not run; it does not stand in the root of the project in which the command runs')
  })

  test.each(['package.json', '.git'])(
    'is run by build in the root where %s stands, and named by --explain',
    async (mark) => {
      write('in/a.txt', BODY)
      program('factsheet.config.mjs')
      if (mark === '.git') mkdirSync(at('.git'))
      else write(mark, '{}')
      mkdirSync(at('below'))
      process.chdir(at('below'))
      const { out } = await factsheet(['build', at('in/a.txt'), '--out', at('out'), '--explain'])
      expect({ ran: existsSync(at('RAN')), pdf: existsSync(at('out/a.pdf')) }).toEqual({ ran: true, pdf: false })
      expect(out).toContain(`configuration: ${at('factsheet.config.mjs')}\n`)
    },
  )

  test('is run by build when named', async () => {
    write('in/a.txt', BODY)
    program('mine.mjs')
    await factsheet(['build', at('in/a.txt'), '--out', at('out'), '--config', at('mine.mjs')])
    expect(existsSync(at('RAN'))).toBe(true)
  })
})

describe('what a configuration may not say: exit 2, with file and nearest name', () => {
  test.each([
    ['an unknown key', '{ "papper": "a4" }', 'unknown key “papper”; the nearest known one is “paper”'],
    [
      'an unknown rule',
      '{ "rules": { "figure-without-subjekt": "off" } }',
      'unknown rule “figure-without-subjekt”; the nearest known one is “figure-without-subject”',
    ],
    ['a rule that every object has', '{ "rules": { "__proto__": "off" } }', 'found the key “__proto__”'],
    ['a rule of the prototype', '{ "rules": { "constructor": "off" } }', 'found an unknown rule “constructor”'],
    ['a level that is none', '{ "rules": { "title-missing": "fatal" } }', '“rules.title-missing”'],
    ['no JSON', '{ "paper": "a4", }', /factsheet\.config\.json:1:\d+: found no JSON that can be read/u],
    ['a program word that is none', '{ "program": "old" }', '“program”'],
  ])('%s', async (_, config, message) => {
    write('factsheet.config.json', config)
    write('in/a.txt', BODY)
    const { code, error } = await factsheet(['build', at('in/a.txt'), '--out', at('out')])
    expect({ code, built: existsSync(at('out')) }).toEqual({ code: 2, built: false })
    expect(error).toMatch(message)
    expect(error).toContain(at('factsheet.config.json'))
  })
})

test('more jobs than any machine has cores build all the same', async () => {
  write('factsheet.config.json', '{ "jobs": 1000000000, "format": ["json"] }')
  for (const name of ['a', 'b', 'c', 'd', 'e']) write(`in/${name}.txt`, BODY)
  expect(await factsheet(['build', at('in'), '--out', at('out')])).toMatchObject({ code: 0 })
})

test.each(['__proto__', 'constructor', 'toString', 'fact'])('schema %s is no schema: exit 2', async (name) => {
  const { code, out, error } = await factsheet(['schema', name])
  expect({ code, out, error }).toEqual({
    code: 2,
    out: '',
    error: `factsheet: schema: found “${name}”, expected facts or corrections\n`,
  })
})
