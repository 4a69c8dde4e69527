import { describe, expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const FIRST = 'The new pier of Port Ellery cost $4.5 million.'
const SECOND = 'More than 300 residents signed a petition against the plan.'

async function diff(before: readonly string[], after: readonly string[], ...flags: readonly string[]) {
  write('old.txt', article(...before))
  write('new.txt', article(...after))
  return factsheet(['diff', at('old.txt'), at('new.txt'), ...flags])
}

test('nothing changed: nothing said, exit 0', async () => {
  expect(await diff([FIRST, SECOND], [FIRST, SECOND])).toEqual({ code: 0, out: '', error: '' })
})

test('a paragraph put in above changes no fact below it', async () => {
  const { code, out } = await diff([FIRST, SECOND], ['Rain fell.', FIRST, SECOND])
  expect({ code, out }).toEqual({ code: 0, out: '' })
})

test('a figure corrected is a value changed, to be checked again, with the draft of a line', async () => {
  const { code, out } = await diff([FIRST, SECOND], [FIRST.replace('4.5', '4.6'), SECOND])
  expect(code).toBe(1)
  expect(out).toContain('value changed: figure: “$4.6 million” [1]: $4.5 million → $4.6 million')
  expect(out).toContain('Check again\n  1 fact in sentences 1 of the new version')
  expect(out).toContain('An earlier version said “$4.5 million”; this version says “$4.6 million”.')
  expect(out).not.toMatch(/^Correction/mu)
})

test('--json gives the changes as data; --exit-zero exits 0', async () => {
  const { code, out } = await diff([FIRST], [FIRST, SECOND], '--json', '--exit-zero')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject([{ type: 'added', kind: 'figure' }])
})

test('--markdown is for a comment', async () => {
  const { out } = await diff([FIRST, SECOND], [FIRST], '--markdown')
  expect(out).toContain('### Facts of Port Ellery Votes')
  expect(out).toContain('**Removed** (1)')
})

describe('what cannot be compared', () => {
  test('a revision that git does not have exits 2', async () => {
    write('new.txt', article(FIRST))
    const { code, error } = await factsheet(['diff', 'no-such-revision:new.txt', at('new.txt')])
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('no such file at that revision') })
  })
})

test('whoever is only called otherwise says what was said before: no change “A → A”, no correction drafted of it', async () => {
  write('a.txt', article('“We chose the pier,” said Ines Okonjo, who chairs the transport committee.'))
  await factsheet(['build', at('a.txt'), '--out', at('out'), '--format', 'json'])
  const sheet = JSON.parse(read('out/a.facts.json'))
  const [person] = sheet.people
  const facts = JSON.stringify({ ...sheet, people: [{ ...person, name: 'I. Okonjo', key: 'i-okonjo' }] })
  write('b.facts.json', facts)
  const { code, out } = await factsheet(['diff', at('out/a.facts.json'), at('b.facts.json')])
  expect(code).toBe(1)
  expect(out).toContain('value changed: person: “I. Okonjo”')
  expect(out).not.toContain('attribution changed')
  for (const [, before, after] of out.matchAll(/: ([^:]+) → (.+)$/gmu)) expect(before).not.toBe(after)
})
