import { cpSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article(
  'The council of Port Ellery voted on Friday to spend $4.5 million.',
  '“We chose,” said Ines Okonjo.',
)
const build = (...more: readonly string[]) =>
  factsheet(['build', at('in'), '--out', at('out'), '--format', 'json', ...more])
const check = (...more: readonly string[]) =>
  factsheet(['check', at('in'), '--out', at('out'), '--format', 'json', ...more])

describe('what a build has just written', () => {
  test('is fresh: exit 0, and nothing is written', async () => {
    write('in/a.txt', BODY)
    await build()
    const before = readdirSync(at('out'))
    expect(await check()).toMatchObject({ code: 0, out: '' })
    expect(readdirSync(at('out'))).toEqual(before)
  })

  test('is not built again', async () => {
    write('in/a.txt', BODY)
    await build()
    expect(await build('--explain')).toMatchObject({ code: 0, error: '0 sheets written, 1 fresh\n' })
  })

  test('is fresh wherever the checkout has moved to', async () => {
    write('one/in/a.txt', BODY)
    await factsheet(['build', at('one/in'), '--out', at('one/out'), '--format', 'json'])
    write('two/in/a.txt', BODY)
    write('two/out/a.facts.json', read('one/out/a.facts.json'))
    expect(await factsheet(['check', at('two/in'), '--out', at('two/out'), '--format', 'json'])).toMatchObject({
      code: 0,
    })
  })
})

describe('stale, with the reason and the command that mends it: exit 1', () => {
  const stale: readonly (readonly [string, () => void, readonly string[], string])[] = [
    ['a changed article', () => write('in/a.txt', BODY.replace('4.5', '4.6')), [], 'the article changed'],
    [
      'an added corrections file',
      () => write('in/a.corrections.yaml', 'accept: []\n'),
      [],
      'a corrections file was added',
    ],
    ['a missing output', () => rmSync(at('out/a.facts.json')), [], 'is missing'],
    ['another order of day and month', () => {}, ['--date-order', 'day-first'], 'the settings changed'],
    ['another paper', () => {}, ['--paper', 'letter'], 'the settings changed'],
  ]
  test.each(stale)('%s', async (_, change, flags, reason) => {
    write('in/a.txt', BODY)
    await build()
    change()
    const { code, error } = await check(...flags)
    expect(code).toBe(1)
    expect(error).toContain(reason)
    expect(error).toContain('to mend: factsheet build')
    expect((await build(...flags)).code).toBe(0)
    expect((await check(...flags)).code).toBe(0)
  })

  test('a corrections file that is deleted', async () => {
    write('in/a.txt', BODY)
    write('in/a.corrections.yaml', 'accept: []\n')
    await build()
    rmSync(at('in/a.corrections.yaml'))
    expect((await check()).error).toContain('the corrections file was removed')
  })
})

describe('what a person made where an output would go', () => {
  test.each([
    ['a figure changed in it', (facts: string) => facts.replace('4500000', '4600000'), 'edited by hand, kept'],
    ['a line added to it', (facts: string) => `${facts}\n`, 'edited by hand, kept'],
    ['another file in its place', () => '{}', 'not ours, kept'],
  ])('%s: named by check, kept by build, overwritten only when forced', async (_, edit, told) => {
    write('in/a.txt', BODY)
    await build()
    const before = read('out/a.facts.json')
    const edited = edit(before)
    write('out/a.facts.json', edited)
    expect(await check()).toMatchObject({ code: 1 })
    rmSync(at('out/.factsheet'), { recursive: true })
    const kept = await build()
    expect(kept).toMatchObject({ code: 1, error: expect.stringContaining(told) })
    expect(read('out/a.facts.json')).toBe(edited)
    expect((await build('--force')).code).toBe(0)
    expect(read('out/a.facts.json')).toBe(before)
  })
})

describe('an output whose article is gone', () => {
  test('is named, and removed with --prune', async () => {
    write('in/a.txt', BODY)
    write('in/b.txt', BODY)
    await build()
    rmSync(at('in/b.txt'))
    const orphaned = await check()
    expect(orphaned.code).toBe(1)
    expect(orphaned.error).toContain('b.facts.json: orphaned')
    expect((await build('--prune')).error).toContain('b.facts.json: removed')
    expect(await check()).toMatchObject({ code: 0 })
  })

  test('is not the sheet of an article that was only not named', async () => {
    write('in/a.txt', BODY)
    write('in/b.txt', BODY)
    await build()
    expect(await factsheet(['check', at('in/a.txt'), '--out', at('out'), '--format', 'json'])).toMatchObject({
      code: 0,
    })
  })
})

test('an article that is not there: exit 2', async () => {
  const { code, error } = await factsheet(['check', at('in/gone.txt'), '--out', at('out')])
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('found no such file') })
})

describe('the command that mends', () => {
  test.each([[['--paper', 'letter']], [['--date-order', 'day-first', '--no-proof']], [['--date', '2027-01-02']]])(
    'carries the flags that bear on the sheet: %j',
    async (flags) => {
      write('in/a.txt', BODY)
      await build()
      const { error } = await check(...flags)
      const command = /^to mend: factsheet (.*)$/mu.exec(error)?.[1] ?? ''
      for (const flag of flags) expect(command.split(' ')).toContain(flag)
      expect((await factsheet(command.split(' '))).code).toBe(0)
      expect((await check(...flags)).code).toBe(0)
    },
  )

  test('carries the configuration that was named', async () => {
    write('in/a.txt', BODY)
    write('letter.json', '{ "paper": "letter" }')
    await build()
    const { error } = await check('--config', at('letter.json'))
    expect(error).toContain(`--config ${at('letter.json')}`)
  })

  test('is none for an article that cannot be built: failed, exit 2', async () => {
    write('in/a.txt', 'title: A title\ncontent:\n')
    const { code, error } = await check()
    expect(code).toBe(2)
    expect(error).toMatch(/a\.txt:2:9: found/u)
    expect(error).not.toContain('to mend')
  })

  test('writes over what was edited only in a command of its own', async () => {
    write('in/a.txt', BODY)
    await build()
    write('out/a.facts.json', '{}')
    const { error } = await check()
    expect(error).not.toContain('to mend')
    expect(error).toMatch(/^to overwrite what was edited by hand: factsheet build .* --force$/mu)
  })
})

describe('what a sheet carries is enough', () => {
  const files = (folder: string) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.relative(at(folder), path.join(entry.parentPath, entry.name))] : [],
    )

  test('each format alone is fresh without any record, and tells its findings at their places again', async () => {
    write('in/a.txt', article('“We chose the pier, said Ines Okonjo.'))
    for (const format of ['pdf', 'json']) {
      const out = ['--out', at(format), '--format', format]
      const built = await factsheet(['build', at('in'), ...out])
      expect(built.error).toMatch(/a\.txt:6:1: warning: .*\(quotation-open\)/u)
      rmSync(at(`${format}/.factsheet`), { recursive: true })
      const checked = await factsheet(['check', at('in'), ...out])
      expect(checked.code).toBe(0)
      expect(checked.error.split('\n')[0]).toBe(built.error.split('\n')[0])
    }
  })

  test('shards copied together are all fresh', async () => {
    write('one/a.txt', BODY)
    write('two/b.txt', BODY)
    await factsheet(['build', at('one'), '--out', at('shard-1')])
    await factsheet(['build', at('two'), '--out', at('shard-2')])
    write('all/a.txt', BODY)
    write('all/b.txt', BODY)
    for (const shard of ['shard-1', 'shard-2']) cpSync(at(shard), at('out'), { recursive: true })
    const { code, error } = await factsheet(['check', at('all'), '--out', at('out')])
    expect({ code, error }).toEqual({ code: 0, error: '0 sheets written, 2 fresh\n' })
  })

  test('no file is changed by the building of another article, so that branches merge clean', async () => {
    write('in/a.txt', BODY)
    await build()
    const before = new Map(files('out').map((file) => [file, read(`out/${file}`)]))
    write('in/b.txt', BODY)
    await build()
    for (const [file, content] of before) expect(read(`out/${file}`)).toBe(content)
    expect(
      files('out')
        .filter((file) => !before.has(file))
        .toSorted(),
    ).toEqual(['.factsheet/b.src', 'b.facts.json'])
  })

  test.each(['__proto__', 'constructor'])('%s is a name as any other', async (name) => {
    write(`in/${name}.txt`, BODY)
    await build()
    expect(await check()).toMatchObject({ code: 0, error: '0 sheets written, 1 fresh\n' })
    rmSync(at(`in/${name}.txt`))
    expect((await build('--prune')).error).toContain(`${name}.facts.json: removed`)
    expect(files('out')).toEqual([])
  })
})
