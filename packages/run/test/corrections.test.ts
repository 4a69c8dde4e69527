import { describe, expect, test } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article(
  'The council of Port Ellery voted to spend $4.5 million on the pier.',
  '“We chose the pier,” said Ines Okonjo, who chairs the transport committee.',
  'Ms. Okonjo left early. Tomas Okonjo, a fisherman, stayed.',
)

async function corrected(yaml: string, more = '') {
  write('in/a.txt', BODY + more)
  write('in/a.corrections.yaml', yaml)
  const said = await factsheet(['build', at('in'), '--out', at('out'), '--format', 'json'])
  return { ...said, sheet: said.code === 2 ? null : JSON.parse(read('out/a.facts.json')) }
}

describe('a correction is applied and marked', () => {
  test('remove', async () => {
    const { sheet } = await corrected(
      'corrections:\n  - { action: remove, fact: figure, quote: $4.5 million, by: A. Ruiz }\n',
    )
    expect(sheet.figures).toEqual([])
    expect(sheet.corrections).toMatchObject([
      { action: 'remove', fact: null, by: 'A. Ruiz', span: { text: '$4.5 million' } },
    ])
  })
  test('replace a value', async () => {
    const { sheet } = await corrected(
      'corrections:\n  - { action: replace, fact: figure, quote: $4.5 million, set: { value: 4600000 } }\n',
    )
    expect(sheet.figures).toMatchObject([{ value: 4_600_000, unit: 'USD' }])
    expect(sheet.corrections).toMatchObject([{ action: 'replace', fact: 'figure-1' }])
  })
  test('a role', async () => {
    const { sheet } = await corrected(
      'corrections:\n  - action: role\n    person: Tomas Okonjo\n    role: a fisherman\n',
    )
    const person = sheet.people.find(({ name }: { name: string }) => name === 'Tomas Okonjo')
    expect(person.roles).toHaveLength(1)
  })
  test.each([
    [
      'with its date',
      'quote: The council of Port Ellery voted to spend $4.5 million on the pier, date: 2027-03-12',
      { date: '2027-03-12', interval: { start: '2027-03-12', end: '2027-03-12' }, status: 'happened', times: [] },
    ],
    [
      'with a date as coarse as is known, and a status',
      'quote: stayed, date: 2027-03, status: planned',
      { date: '2027-03', interval: { start: '2027-03-01', end: '2027-03-31' }, status: 'planned', times: [] },
    ],
    [
      'dated by words of the article',
      'quote: The pier opens, time: in May',
      { date: '2027-05', status: 'happened', times: ['time-1'] },
    ],
  ])('an event %s', async (_, told, event) => {
    const { sheet } = await corrected(
      `corrections:\n  - { action: add, fact: event, ${told} }\n`,
      'The pier opens: that is sure, and it is to be in May 2027.',
    )
    expect(sheet.events).toContainEqual(expect.objectContaining(event))
    expect(sheet.corrections).toMatchObject([{ action: 'add', fact: expect.stringMatching(/^event-/u) }])
  })
})

describe('a correction that cannot be applied is flagged, never re-anchored: exit 1', () => {
  test.each([
    [
      'words that changed',
      'corrections:\n  - { action: remove, fact: figure, quote: $4.4 million }\n',
      'no longer in the article',
    ],
    ['words in two places', 'corrections:\n  - { action: remove, fact: person, quote: Okonjo }\n', 'stand in 3 places'],
    [
      'no such fact there',
      'corrections:\n  - { action: remove, fact: figure, quote: left early }\n',
      'no figure was found',
    ],
    [
      'an event without a time',
      'corrections:\n  - { action: add, fact: event, quote: Ms. Okonjo left early }\n',
      'no time was found',
    ],
  ])('%s', async (_, yaml, message) => {
    const { code, error } = await corrected(yaml)
    expect(code).toBe(1)
    expect(error).toContain('correction-not-applied')
    expect(error).toContain(message)
  })
  test('prefix and suffix tell two places apart', async () => {
    const quote = 'quote: { exact: Okonjo, prefix: Tomas }'
    const { code, sheet } = await corrected(`corrections:\n  - { action: remove, fact: person, ${quote} }\n`)
    expect(code).toBe(0)
    expect(sheet.people.map(({ name }: { name: string }) => name)).not.toContain('Tomas Okonjo')
  })
})

describe('a corrections file that cannot be followed is refused with its place: exit 2', () => {
  test.each([
    [
      'an unknown key',
      'corrections:\n  - { action: remove, fact: figure, qoute: x }\n',
      /a\.corrections\.yaml:2:\d+: .*“qoute”.*“quote”/u,
    ],
    ['no YAML', 'corrections: [\n', /a\.corrections\.yaml:\d+:\d+: found no YAML/u],
  ])('%s', async (_, yaml, message) => {
    const { code, error } = await corrected(yaml)
    expect(code).toBe(2)
    expect(error).toMatch(message)
  })
})

describe('accept', () => {
  test('one that matches no finding is itself a warning', async () => {
    const { error } = await corrected('accept:\n  - { rule: sum-mismatch, quote: $4.5 million, reason: checked }\n')
    expect(error).toContain('accept-unmatched')
  })

  const undated = async (entry: string) => {
    write('in/a.txt', BODY.replace(/date: .*/u, 'date:'))
    write('in/a.corrections.yaml', `accept:\n  - ${entry}\n`)
    return factsheet(['build', at('in'), '--out', at('out')])
  }
  test('a finding that stands nowhere is accepted by its rule alone, and printed so', async () => {
    const { code, error } = await undated('{ rule: article-without-date, reason: a leaflet, by: A. Ruiz }')
    expect({ code, told: error.includes('article-without-date') }).toEqual({ code: 0, told: false })
    expect(JSON.parse(read('out/a.facts.json')).corrections).toMatchObject([
      { action: 'accept', span: null, note: 'article-without-date', reason: 'a leaflet' },
    ])
  })
  test('words for a finding that stands nowhere: told to leave them out', async () => {
    const { error } = await undated('{ rule: article-without-date, quote: council, reason: a leaflet }')
    expect(error).toContain('the finding of this rule stands at no words; leave quote out')
  })
  test('no words for a finding that stands at some: told to give them', async () => {
    write('in/a.txt', article('“We chose the pier, said Ines Okonjo.'))
    write('in/a.corrections.yaml', 'accept:\n  - { rule: quotation-open, reason: so printed }\n')
    const { error } = await factsheet(['build', at('in'), '--out', at('out'), '--format', 'json'])
    expect(error).toContain('give words of it as quote')
  })
  test.each([
    [
      'a rule that is none',
      'accept:\n  - { rule: sum-mismatsh, reason: x }\n',
      /a\.corrections\.yaml:2:7: found an unknown rule “sum-mismatsh”; the nearest known one is “sum-mismatch”/u,
    ],
    [
      'a reason longer than any remark',
      `accept:\n  - { rule: title-missing, reason: ${'very '.repeat(1000)} }\n`,
      /a\.corrections\.yaml:2:\d+: found something else at “accept\.0\.reason”/u,
    ],
    [
      'a note longer than a book',
      `corrections:\n  - { action: note, fact: figure, quote: $4.5 million, note: ${'x'.repeat(600_000)} }\n`,
      /a\.corrections\.yaml:1:1: found 6000\d\d characters, expected at most 500000/u,
    ],
    ['an alias that leads nowhere', 'accept: *nothing\n', /a\.corrections\.yaml:\d+:\d+: found no YAML/u],
  ])('%s: exit 2 and its place', async (_, yaml, message) => {
    const { code, error } = await corrected(yaml)
    expect(code).toBe(2)
    expect(error).toMatch(message)
    expect(error).not.toContain('an error of factsheet')
  })
})
