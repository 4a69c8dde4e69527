import { existsSync, renameSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const body = (money: string): string => article(`The council of Port Ellery voted to spend $${money} million.`)

/** Waits until something holds; fails by itself when it never does. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (holds()) return
    await sleep(25)
  }
  throw new Error('what was waited for never came')
}

const facts = (name: string): string => (existsSync(at(name)) ? read(name) : '')

test('watches: saves, saves by rename, new and deleted files, a broken article in between', async () => {
  write('in/a.txt', body('1'))
  const stop = new AbortController()
  let said = ''
  const watching = factsheet(['watch', at('in'), '--out', at('out'), '--format', 'json', '--prune'], {
    signal: stop.signal,
    error: (text) => (said += text),
  })
  await until(() => said.includes('watching'))
  expect(facts('out/a.facts.json')).toContain('"value": 1000000')

  write('in/a.txt', body('2'))
  await until(() => facts('out/a.facts.json').includes('"value": 2000000'))

  write('in/.a.txt.tmp', body('3'))
  renameSync(at('in/.a.txt.tmp'), at('in/a.txt'))
  await until(() => facts('out/a.facts.json').includes('"value": 3000000'))

  write('in/a.txt', '')
  await until(() => said.includes('a.txt:1:1'))
  expect(facts('out/a.facts.json')).toContain('"value": 3000000')

  write('in/b.txt', body('4'))
  await until(() => facts('out/b.facts.json').includes('"value": 4000000'))

  rmSync(at('in/b.txt'))
  await until(() => !existsSync(at('out/b.facts.json')))

  write('in/a.md', body('5'))
  await until(() => said.includes('same output'))
  write('in/c.txt', body('6'))
  rmSync(at('in/a.md'))
  await until(() => facts('out/c.facts.json').includes('"value": 6000000'))

  write('in/c.corrections.yaml', 'corrections:\n  - { action: remove, fact: figure, quote: $6 million }\n')
  await until(() => facts('out/c.facts.json').includes('"figures": []'))

  stop.abort()
  expect((await watching).code).toBe(2)
}, 90_000)
