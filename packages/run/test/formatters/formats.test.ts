import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { changesMarkdown, markdown } from '../../src/formatters/changes.ts'
import { githubOf } from '../../src/formatters/github.ts'
import { junitOf } from '../../src/formatters/junit.ts'
import { findingLine } from '../../src/formatters/lines.ts'
import { sarifOf } from '../../src/formatters/sarif.ts'
import type { Outcome } from '../../src/outcome.ts'

/** Text that would break out of every format here, did it get through as it is. */
const HOSTILE = 'a\n::error file=x::owned %0A \u001b[31m<b>&]]> \u202e | `x` @everyone [link](http://x.example)'

const outcome = (message: string, path = 'in/a,b:c.txt'): Outcome => ({
  type: 'built',
  article: path,
  outputs: ['out/a.pdf'],
  counts: { people: 0, events: 0, figures: 0, statements: 0 },
  findings: [{ finding: { rule: 'sum-mismatch', level: 'warning', message }, place: { path, line: 7, column: 3 } }],
  reasons: [],
})
const failed: Outcome = {
  type: 'failed',
  article: 'in/a.txt',
  message: 'in/a.txt:4:2: found no header',
  note: 'add one',
}
const stale: Outcome = { type: 'stale', article: 'in/b.txt', outputs: ['out/b.pdf'], reasons: ['the article changed'] }

describe('github', () => {
  test('an annotation on its line and column', () => {
    expect(githubOf([outcome('six is not seven', 'in/a.txt')])).toBe(
      '::warning file=in/a.txt,line=7,col=3,title=sum-mismatch::six is not seven\n',
    )
  })
  test('an article that failed, at the place that its message names', () => {
    expect(githubOf([failed])).toBe(
      '::error file=in/a.txt,line=4,col=2,title=article-failed::found no header (add one)\n',
    )
  })
  test('nothing in an article starts a command of its own', () => {
    const text = githubOf([outcome(HOSTILE)])
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toContain('file=in/a%2Cb%3Ac.txt')
    expect(text).toContain('%250A')
    expect(text).not.toContain('\u001b')
  })
})

describe('sarif', () => {
  test('is version 2.1.0 with rule, level, place', () => {
    const log = JSON.parse(sarifOf([outcome(HOSTILE), stale], '0.1.0'))
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'factsheet', version: '0.1.0' } } }],
    })
    expect(log.runs[0].results).toHaveLength(2)
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'sum-mismatch',
      level: 'warning',
      locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 3 } } }],
    })
    expect(log.runs[0].results[1]).toMatchObject({ ruleId: 'sheet-stale', level: 'error' })
  })
})

describe('sarif agrees with the schema of OASIS', () => {
  // zod takes a reference, which may be relative, for a whole URL: it is left to be any text.
  const withoutReferences = JSON.stringify(sarifSchema).replaceAll('"format":"uri-reference"', '"type":"string"')
  const schema = z.fromJSONSchema(JSON.parse(withoutReferences))

  test.each([
    ['nothing to tell', []],
    ['a finding, hostile text, a path with signs', [outcome(HOSTILE), outcome('fine', 'in/é %20 #.txt')]],
    ['what failed and what is stale', [failed, stale]],
  ])('%s', (_, outcomes) => {
    expect(schema.safeParse(JSON.parse(sarifOf(outcomes, '0.1.0'))).error).toBeUndefined()
  })
  test('which refuses a level that it does not know', () => {
    const log = sarifOf([outcome('fine')], '0.1.0').replace('"warning"', '"dire"')
    expect(schema.safeParse(JSON.parse(log)).success).toBe(false)
  })
})

describe('junit', () => {
  test('a case an article; what is stale or failed fails', () => {
    const xml = junitOf([outcome('fine', 'in/a.txt'), stale, failed])
    expect(xml).toContain('tests="3" failures="2"')
    expect(xml).toContain('<failure message="in/b.txt:1:1: error: the article changed (sheet-stale)">')
  })
  test('is well-formed whatever an article says', () => {
    const xml = junitOf([outcome(HOSTILE)])
    expect(xml).not.toMatch(/<b>|\u001b/u)
    expect(xml).toContain('&lt;b&gt;&amp;]]')
  })
  test.each(['\ufffe', '\uffff', '\ud800', '\u0000', '\u009b'])('has nothing that XML cannot hold: %j', (character) => {
    const xml = junitOf([outcome(`x${character}y`, `in/${character}.txt`)])
    expect(xml).not.toContain(character)
    expect(xml).toMatch(/x\[U\+[0-9A-F]{4}\]y/u)
  })
})

describe('lines', () => {
  test('one line a finding, control sequences shown as code points', () => {
    const [placed] = (outcome(HOSTILE) as Extract<Outcome, { type: 'built' }>).findings
    const line = placed === undefined ? '' : findingLine(placed)
    expect(line).toMatch(/^in\/a,b:c\.txt:7:3: warning: a ::error/u)
    expect(line).toContain('[U+001B]')
    expect(line).not.toContain('\n')
  })
})

describe('markdown', () => {
  test.each([
    ['*a* _b_ `c`', String.raw`\*a\* \_b\_ \`c\``],
    ['[x](http://y.example)', String.raw`\[x\]\(http://y\.example\)`],
    ['@team', '@\u200Bteam'],
    ['<script>&', '&lt;script\\>&amp;'],
  ])('%s', (text, escaped) => {
    expect(markdown(text)).toBe(escaped)
  })
  test('no change says so', () => {
    expect(changesMarkdown([], 'Vote')).toContain('No fact changed')
  })
})
