import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import { jsonText } from '../../src/formatters/json-text.ts'
import { shownPath } from '../../src/formatters/shown-path.ts'
import { REPORTERS } from '../../src/settings.ts'
import { article, project } from '../support/project.ts'

const { at, write, factsheet } = project()
const BODY = article('The council of Port Ellery voted on Friday.').replace(/^date:.*$/mu, 'date:')

test.each([
  ['a\u001b[31mred', 'a[U+001B][31mred'],
  ['x\n::stop-commands::y', 'x[U+000A]::stop-commands::y'],
  ['x\r\ty', 'x[U+000D][U+0009]y'],
  ['rlo\u202egnp', 'rlo[U+202E]gnp'],
  ['c1\u009b2J', 'c1[U+009B]2J'],
  ['line\u2028end', 'line[U+2028]end'],
  ['bad\ufffd', 'bad[U+FFFD]'],
  ['half\ud800', 'half[U+D800]'],
])('%j is shown as %j', (name, shown) => {
  expect(shownPath(name)).toBe(shown)
})

test.each(['a.txt', 'Ängste & Söhne.txt', 'میناء.md', '港 (1).md', '👩‍👧.txt', 'a#b?.txt'])(
  '%j is shown as it is',
  (name) => {
    expect(shownPath(name)).toBe(name)
  },
)

test('JSON says the same, escaped', () => {
  const value = { path: 'a\u202eb\u009bc\u2028d\u001b' }
  const text = jsonText(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).toMatch(/^[ -~]+$/u)
})

test.skipIf(process.platform === 'win32').each(REPORTERS)('%s: no name acts', async (reporter) => {
  const names = ['e\u001b[2J', 'n\n::stop-commands::x', 'r\u202ex', 'c\u009bx', '__proto__']
  for (const name of names) write(`in/${name}.txt`, BODY)
  write('in/f\u001b.txt', '')
  const args = [at('in'), '--out', at('out'), '--format', 'json', '--reporter', reporter]
  const said = [await factsheet(['build', ...args, '--explain']), await factsheet(['check', ...args])]
  expect(readdirSync(at('out')).filter((name) => name.endsWith('.facts.json'))).toHaveLength(names.length)
  for (const { out, error } of said) {
    expect(out + error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u)
    expect(out + error).not.toMatch(/^::stop-commands/mu)
  }
  expect(said[1]?.error).toContain('5 fresh')
})

test.skipIf(process.platform === 'win32')(
  'the command that mends names the file, and acts no more than it',
  async () => {
    const name = "it's\u001b[2J\\.txt"
    write(`in/${name}`, BODY)
    const { error } = await factsheet(['check', at(`in/${name}`), '--out', at('out')])
    const [, word = ''] = /to mend: factsheet build (\$'.*') --out/u.exec(error) ?? []
    expect(error).not.toContain('\u001b')
    expect(execFileSync('bash', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(at(`in/${name}`))
  },
)
