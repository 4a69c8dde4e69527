import { describe, expect, test } from 'vitest'
import type { Block, Content, Inline, ProofTable } from '../../src/compose/block.ts'
import { compose } from '../../src/compose/index.ts'
import { ferry } from '../support/ferry.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

function sections(told: Told, proof = true): { title: string; content: Content }[] {
  const flat = (block: Block): { title: string; content: Content }[] => {
    if (block.kind === 'beside') return block.sections.flatMap(flat)
    if (block.kind === 'title' || block.kind === 'proof-title') return []
    const title = block.kind === 'section' ? block.title : ''
    return block.content.map((one) => ({ title, content: one }))
  }
  return compose(sheetOf(told), proof).blocks.flatMap(flat)
}

function content(title: string, told: Told = ferry): Content | undefined {
  return sections(told).find((section) => section.title === title)?.content
}

function said(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'words' ? inline.text : `[${inline.label}]`)).join('')
}

test('sections come in the order of the design', () => {
  expect(sections(ferry).map(({ title }) => title)).toEqual([
    'To check',
    'Key facts',
    'Figures',
    'Timeline',
    'People',
    'Organizations and places',
    'In their words',
    'Who says what',
    'Asked for comment',
    'All figures',
    'Dates',
    'How to read this sheet',
    '',
    '',
    'Seen and not used',
  ])
})

test('empty sections vanish', () => {
  expect(sections({ sentences: ['It rained.'] }, false).map(({ title }) => title)).toEqual(['How to read this sheet'])
})

test('lines that are not read stand on the proof part with their line and kind', () => {
  const table = content('Not read as the article’s text', { sentences: ['It rained.'], captions: ['The pier at dusk'] })
  const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map((cell) => cell.map(said).join())) : []
  expect(rows).toEqual([['7', 'The pier at dusk', 'caption']])
})

test('one dated point is no timeline, but stands in the table', () => {
  const events = ferry.events?.slice(0, 1) ?? []
  const titles = sections({ ...ferry, events }).map(({ title }) => title)
  expect(titles).not.toContain('Timeline')
  expect(titles).toContain('Dates')
})

test('a day of five digits is an open side of the drawing', () => {
  const [first, second] = ferry.events ?? []
  const events = [first, second].flatMap((event) => (event === undefined ? [] : [event]))
  const far = events.map((event, index) => (index === 0 ? { ...event, end: '+012027-03-13' } : event))
  const drawn = content('Timeline', { ...ferry, events: far })
  expect(drawn?.kind === 'timeline' ? drawn.points.map(({ end }) => end) : []).toContain(null)
  const beyond = events.map((event) => ({ ...event, start: '+010000-01-01', end: '+012027-03-13' }))
  expect(content('Timeline', { ...ferry, events: beyond })).toBeUndefined()
})

test('key facts are whole sentences with their number', () => {
  const facts = content('Key facts')
  expect(facts?.kind === 'items' ? facts.items.map(({ id, words }) => `${id} ${said(words)}`) : []).toEqual([
    'F1 The harbor board voted on Friday to rebuild the pier at a cost of $48.6 million.[1]',
    'F2 The ferry carried about 6,900 passengers a day before the pier closed on Feb. 11, 2025.[3]',
  ])
})

test('what is to be checked in several places is said once', () => {
  const findings = ['It', 'rained'].map((words) => ({ level: 'warning' as const, message: 'this is odd', words }))
  const box = content('To check', { sentences: ['It fell.', 'Then it rained.'], findings })
  expect(box?.kind === 'warnings' ? box.items.map(({ words }) => said(words)) : []).toEqual([
    'Check. This is odd.[1][2] [C2]',
  ])
})

test('quotations lose the comma of the sentence around them, and nothing else', () => {
  const quoted = content('In their words')
  expect(quoted?.kind === 'quotations' ? quoted.quotations.map(({ words }) => said(words)) : []).toEqual([
    'We chose the pier”[2]',
  ])
})

test('statements stand under their source with their stance', () => {
  const list = content('Who says what')
  const [group] = list?.kind === 'statement-list' ? list.groups : []
  expect(said(group?.source ?? [])).toBe('Rafael Quennell')
  expect(group?.items.map(({ words }) => said(words))).toEqual([
    'denies that the sum was more than the town could carry[4]',
  ])
})

test('refusals are told in the article’s words', () => {
  const list = content('Asked for comment')
  const [group] = list?.kind === 'statement-list' ? list.groups : []
  expect(group?.items.map(({ words }) => said(words))).toEqual(['declined to comment[7]'])
})

test('a date worked out stands beside the words that it was worked out from', () => {
  const table = content('Dates')
  const rows = table?.kind === 'table' ? table.rows : []
  expect(rows.map(({ cells: [date = []] }) => date.map(said))).toEqual([
    ['11 Feb. 2025', '“Feb. 11, 2025”'],
    ['12 March 2027', '“Friday”'],
    ['Sept. 2027', '“September 2027”'],
  ])
})

test('the article’s own note and date stand under the headline', () => {
  const [title] = compose(sheetOf(ferry), true).blocks
  expect(title?.kind === 'title' ? title.notes.map(said) : []).toEqual([
    'Correction: An earlier version of this article misspelled a name.',
  ])
  expect(title?.kind === 'title' ? said(title.asOf) : '').toContain('As of Sunday 14 March 2027.')
})

describe('the proof part', () => {
  const printedIds = (told: Told): string[] => {
    const ids = (one: Content): string[] => {
      switch (one.kind) {
        case 'items':
        case 'warnings':
          return one.items.flatMap(({ id, also = [] }) => [id, ...also])
        case 'name-list':
        case 'statement-list':
          return one.groups.flatMap(({ items }) => items.map(({ id }) => id))
        case 'figure-list':
          return one.groups.flatMap(({ figures }) => figures.map(({ id }) => id))
        case 'quotations':
          return one.quotations.map(({ id }) => id)
        case 'table':
          return one.rows.flatMap(({ id }) => (id === null ? [] : [id]))
        case 'large-figures':
        case 'timeline':
        case 'notes':
        case 'proof-table':
        case 'sign-off':
          return []
      }
    }
    return sections(told).flatMap((section) => ids(section.content))
  }
  const proof = (told: Told): ProofTable['rows'] =>
    sections(told).flatMap((section) => (section.content.kind === 'proof-table' ? section.content.rows : []))

  test('names every id of the sheet, and no other', () => {
    const margin = new Set(proof(ferry).flatMap(({ used }) => used.map(({ label }) => label)))
    expect([...margin].toSorted()).toEqual(printedIds(ferry).toSorted())
  })

  test('lists headline, standfirst and every sentence', () => {
    expect(proof(ferry).map(({ number }) => number)).toEqual(['H1', 'D1', '1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('says which sentence is not used', () => {
    const unused = proof(ferry).filter(({ used }) => used.length === 0)
    expect(unused.map(({ number }) => number)).toEqual(['H1', 'D1', '8'])
  })

  test('has a row for what rests on no sentence', () => {
    const told: Told = { ...ferry, findings: [{ level: 'error', message: 'found no date' }] }
    expect(
      proof(told)
        .at(-1)
        ?.used.map(({ label }) => label),
    ).toEqual(['C1'])
  })
})
