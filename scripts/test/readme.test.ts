import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../fixtures.ts'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const listed = [...readme.matchAll(/^\| `([a-z-]+)` +\| (error|warning|info) +\|/gmu)].map(
  ([, rule = '', level = '']) => ({ rule, level }),
)

/** Rules that the sources name beside a level; refusals of an article are no findings. */
const told = globSync('packages/{extract,model,run}/src/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/rule: '([a-z-]+)',\s+level: '(error|warning|info)'/gu)].map(
    ([, rule = '', level = '']) => ({ rule, level }),
  ),
)

test('the README lists every rule that the program tells', () => {
  expect(told.length).toBeGreaterThan(10)
  const rules = new Set(listed.map(({ rule }) => rule))
  const own = new Set(['sheet-stale', 'sheet-edited', 'sheet-orphaned', 'article-failed'])
  expect(told.filter(({ rule }) => !rules.has(rule) && !own.has(rule)).map(({ rule }) => rule)).toEqual([])
})

test('the README gives each rule a level that the program gives it', () => {
  const known = new Set(told.map(({ rule, level }) => `${rule} ${level}`))
  const rules = new Set(told.map(({ rule }) => rule))
  expect(listed.filter(({ rule, level }) => rules.has(rule) && !known.has(`${rule} ${level}`))).toEqual([])
})
