import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../fixtures.ts'
import { thirdParty, thirdPartyNotices } from '../third-party.ts'

test('the committed THIRD-PARTY.md is what ships (npm run third-party)', () => {
  expect(readFileSync(path.join(root, 'THIRD-PARTY.md'), 'utf8')).toBe(thirdPartyNotices())
})

test('no license that asks for the sources of a program', () => {
  const licenses = thirdParty().map(({ name, license }) => `${name}: ${license}`)
  expect(licenses.filter((told) => /GPL|MPL|EPL|CDDL|SSPL|unknown/u.test(told))).toEqual([])
})

test('what our packages name is among it, and what only tests them is not', () => {
  const names = new Set(thirdParty().map(({ name }) => name))
  const named = ['extract', 'model', 'report', 'run'].flatMap((one) => {
    const file = path.join(root, 'packages', one, 'package.json')
    return Object.keys((JSON.parse(readFileSync(file, 'utf8')) as Manifest).dependencies)
  })
  expect(named.filter((name) => !name.startsWith('@factsheet/') && !names.has(name))).toEqual([])
  expect(['vitest', 'oxlint', 'typescript'].filter((name) => names.has(name))).toEqual([])
})

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
}
