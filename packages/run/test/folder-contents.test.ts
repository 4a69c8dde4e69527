import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { contentsOf } from '../src/folder-contents.ts'
import { article, project } from './support/project.ts'

const { at, write, factsheet } = project()
const WANTED = { patterns: ['**/*.{txt,md}'], ignore: ['**/.*', 'drafts/**'] }
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')

describe.skipIf(process.platform === 'win32')('what a folder holds', () => {
  const odd: readonly (readonly [string, () => void, string | null])[] = [
    ['a link to a file inside', () => symlinkSync(at('in/a.txt'), at('in/b.txt')), null],
    ['a link to the folder itself', () => symlinkSync('.', at('in/loop')), null],
    [
      'a link to a folder outside',
      () => symlinkSync(at('outside'), at('in/more')),
      'more: found a link that leads out',
    ],
    ['a link to a file outside', () => symlinkSync(at('outside/p.md'), at('in/p.md')), 'p.md: found a link that leads'],
    ['a link to no article outside', () => symlinkSync(at('outside/p.md'), at('in/p.pages')), null],
    [
      'a link that leads nowhere',
      () => symlinkSync('nowhere', at('in/b.txt')),
      'b.txt: found a link that leads nowhere',
    ],
    ['a link that leads in a circle', () => symlinkSync('b.txt', at('in/b.txt')), 'b.txt: found a link'],
    ['a hidden link that leads nowhere', () => symlinkSync('nowhere', at('in/.#a.txt')), null],
    ['an excluded link', () => symlinkSync(at('outside'), at('in/drafts')), null],
    ['a name that is no UTF-8', () => badName(), 'found a file name that is no UTF-8'],
  ]
  test.each(odd)('%s', async (_, make, told) => {
    write('in/a.txt', BODY)
    write('outside/p.md', BODY)
    make()
    const { articles, unread } = await contentsOf(at('in'), WANTED)
    expect(articles).toContain('a.txt')
    expect(unread).toHaveLength(told === null ? 0 : 1)
    expect(unread.map(({ message }) => message).join('')).toContain(told ?? '')
  })

  const badName = (): void => {
    execFileSync('bash', ['-c', `printf x > "$1/"$'bad\\xff.txt'`, 'bash', at('in')])
  }
})

const fifo = (name: string) => execFileSync('bash', ['-c', 'mkfifo "$1"', 'bash', at(name)])

describe.skipIf(process.platform === 'win32')('one bad path loses no batch', () => {
  const bad: readonly (readonly [string, () => readonly string[], string])[] = [
    ['a missing file', () => ['gone.txt'], 'gone.txt: found no such file'],
    [
      'a broken link',
      () => (symlinkSync('nowhere', at('in/b.txt')), ['b.txt']),
      'b.txt: found a link that leads nowhere',
    ],
    ['a named pipe', () => (fifo('in/q.txt'), ['q.txt']), 'q.txt: found a named pipe'],
    ['a pipe in a folder', () => (fifo('in/q.md'), ['.']), 'q.md: found a named pipe'],
    ['a device', () => ['/dev/zero'], '/dev/zero: found a device'],
    [
      'a folder called as a file',
      () => (mkdirSync(at('in/e.txt')), ['e.txt']),
      'e.txt: found a folder without articles',
    ],
    ['a pattern without a match', () => ['*.nothing'], '*.nothing: found no file that matches'],
    ['an article too large', () => (write('in/large.txt', 'x'.repeat(3000)), ['large.txt']), 'expected at most 2000'],
  ]
  test.each(bad)('%s: named, exit 2, the rest is built', async (_, make, told) => {
    write('in/a.txt', BODY)
    const paths = make().map((name) => (name.startsWith('/') ? name : at(`in/${name}`)))
    const args = ['build', at('in/a.txt'), ...paths, '--out', at('out'), '--format', 'json', '--max-size', '2000']
    const { code, error } = await factsheet(args)
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining(told) })
    expect(error).toContain('1 sheet written, 1 failed')
    expect((await factsheet(['check', ...args.slice(1)])).code, 'check tells the same').toBe(2)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a folder without permission is named, and its sheets are not removed',
    async () => {
      write('in/a.txt', BODY)
      write('in/closed/b.txt', BODY)
      const build = () => factsheet(['build', at('in'), '--out', at('out'), '--format', 'json', '--prune'])
      expect(await build()).toMatchObject({ code: 0 })
      chmodSync(at('in/closed'), 0)
      const { code, error } = await build()
      chmodSync(at('in/closed'), 0o755)
      expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('closed: found no permission') })
      expect(await build()).toMatchObject({ code: 0, error: expect.stringContaining('2 fresh') })
    },
  )
})

test('a folder without articles is said, and --explain names what was left out', async () => {
  write('in/a.pages', 'x')
  const { code, out, error } = await factsheet(['build', at('in'), '--out', at('out'), '--explain'])
  expect({ code, error }).toMatchObject({ code: 0, error: expect.stringContaining('in: found no article in it') })
  expect(out).toContain('a.pages: not read')
})
