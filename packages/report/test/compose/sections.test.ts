import { describe, expect, test } from 'vitest'
import type { Block, Content, LargeFigures, ProofTable, Timeline } from '../../src/compose/block.ts'
import type { Inline } from '../../src/compose/line-parts.ts'
import { compose } from '../../src/compose/index.ts'
import { ferry } from '../support/ferry.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

function sections(told: Told, proof = true): { title: string; content: Content | LargeFigures | Timeline }[] {
  const flat = (block: Block): { title: string; content: Content | LargeFigures | Timeline }[] => {
    if (block.kind === 'front') {
      const facts = { ...block.facts, content: { kind: 'items', items: block.items, columns: 1 } as const }
      const shown = block.items.length === 0 ? [] : [facts]
      return [...shown, block.figures, block.timeline].filter((one) => one !== null)
    }
    if (block.kind === 'title' || block.kind === 'proof-title') return []
    const title = block.kind === 'section' ? block.title : ''
    return block.content.map((one) => ({ title, content: one }))
  }
  return compose(sheetOf(told), proof).blocks.flatMap(flat)
}

function content(title: string, told: Told = ferry): Content | LargeFigures | Timeline | undefined {
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
    'People, organizations and places',
    'People, organizations and places',
    'People, organizations and places',
    'Who says what',
    'All figures',
    'Dates',
    '',
    '',
    '',
    '',
    'Call sheet',
    'Seen and not used',
  ])
})

test('empty sections vanish', () => {
  expect(sections({ sentences: ['It rained.'] }, false).map(({ title }) => title)).toEqual([''])
})

test('lines that are not read stand on the proof part with their line and kind', () => {
  const list = content('Not read as the article’s text', { sentences: ['It rained.'], captions: ['The pier at dusk'] })
  const items = list?.kind === 'run-in' ? list.items.map((item) => said(item.words)) : []
  expect([list?.kind === 'run-in' ? list.title : '', ...items]).toEqual(['Caption:', '7 The pier at dusk'])
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
    'Check. This is odd. “It”[1][2] [C2]',
  ])
})

test.each([
  ['quotations lose the comma of the sentence around them, and nothing else', 0, ['“We chose the pier”[2]']],
  ['a paraphrase begins with the article’s own verb', 1, ['denied that the sum was more than the town could carry[4]']],
  ['refusals are told in the article’s words', 2, ['declined to comment[7]']],
])('%s', (_, index, expected) => {
  const told = ferry.statements?.map((one) => (one.stance === 'denies' ? { ...one, cue: 'denied' } : one)) ?? []
  const sentences = ferry.sentences.map((text) => text.replace('opponent, said that', 'opponent, denied that'))
  const list = content('Who says what', { ...ferry, sentences, statements: told })
  const groups = list?.kind === 'speech' ? list.groups : []
  expect(groups[index]?.items.map(({ words }) => said(words))).toEqual(expected)
})

test('an accusation stands beside the denial of whom it names', () => {
  const sentences = ['The Harbor Trust blamed Ines Okonjo for the loss.', 'Ines Okonjo denied that she was at fault.']
  const table = content('Legal read', {
    sentences,
    people: [{ name: 'Ines Okonjo' }],
    organizations: ['Harbor Trust'],
    statements: [
      {
        kind: 'indirect',
        content: ['Ines Okonjo for the loss'],
        source: 'Harbor Trust',
        cue: 'blamed',
        stance: 'accuses',
      },
      { kind: 'indirect', content: ['that she was at fault'], source: 'Ines Okonjo', cue: 'denied', stance: 'denies' },
    ],
  })
  const [row] = table?.kind === 'table' ? table.rows : []
  expect(row?.cells.map((cell) => cell.map(said).join())).toEqual([
    'Harbor Trust',
    'blamed Ines Okonjo for the loss[1]',
    'Ines Okonjo',
    'denied that she was at fault[2]',
  ])
})

test('a date worked out stands beside the words that it was worked out from', () => {
  const table = content('Dates')
  const rows = table?.kind === 'table' ? table.rows : []
  expect(rows.map(({ cells }) => cells.map((cell) => cell.map(said).join()))).toEqual([
    ['11 Feb. 2025', 'the pier closed on Feb. 11, 2025[3] “Feb. 11, 2025”'],
    ['12 March 2027', 'harbor board voted on Friday[1] “Friday”'],
    ['Sept. 2027', 'Work will begin in September 2027[5] Planned · “September 2027”'],
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
    const ids = (one: Content | LargeFigures | Timeline): string[] => {
      switch (one.kind) {
        case 'items':
        case 'warnings':
        case 'name-list':
        case 'run-in':
          return one.items.flatMap(({ id, also = [] }) => [id, ...also]).filter((id) => id !== '')
        case 'speech':
          return one.groups.flatMap(({ items }) => items.map(({ id }) => id))
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
  const labels = (facts: readonly Inline[]): string[] =>
    facts.flatMap((fact) => (fact.kind === 'fact' ? [fact.label] : []))
  const proof = (told: Told): ProofTable['rows'] =>
    sections(told).flatMap((section) => (section.content.kind === 'proof-table' ? section.content.rows : []))

  test('names every id of the sheet, and no other', () => {
    const margin = new Set(proof(ferry).flatMap(({ facts }) => labels(facts)))
    expect([...margin].toSorted()).toEqual(printedIds(ferry).toSorted())
  })

  test('lists headline, standfirst and every sentence', () => {
    expect(proof(ferry).map(({ number }) => number)).toEqual(['H1', 'D1', '1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('says which sentence has no fact', () => {
    const without = proof(ferry).filter(({ facts }) => !facts.some(({ kind }) => kind === 'tick'))
    expect(without.map(({ number, facts }) => `${number} ${said(facts)}`)).toEqual([
      'H1 no fact ',
      'D1 no fact ',
      '8 no fact ',
    ])
  })

  test('has a box for each fact in the order of the sentence, a name only where it first stands', () => {
    const told: Told = {
      sentences: ['Ines Okonjo spent $4 on Friday.', 'Ines Okonjo slept.'],
      people: [{ name: 'Ines Okonjo' }],
      figures: [{ words: '$4' }],
      events: [{ words: 'Ines Okonjo spent $4', time: 'Friday', start: '2027-03-12', end: '2027-03-12' }],
    }
    expect(proof(told).map(({ facts }) => labels(facts).join(' '))).toEqual(['', 'P1 N1 E1', ''])
  })

  test('underlines each fact in its sentence, one within another in both ways', () => {
    const marked = (number: string) =>
      proof(ferry)
        .find((row) => row.number === number)
        ?.text.filter(({ marks = [] }) => marks.length > 0)
        .map(({ text, marks = [] }) => `${text}: ${marks.join(' ')}`)
    expect(marked('3')).toEqual(['about 6,900 passengers a day: number', 'Feb. 11, 2025: date'])
    expect(marked('4')).toEqual(['Rafael Quennell: name', 'that the sum was more than the town could carry: claim'])
  })

  test('has a row for what rests on no sentence', () => {
    const told: Told = { ...ferry, findings: [{ level: 'error', message: 'found no date' }] }
    expect(labels(proof(told).at(-1)?.facts ?? [])).toEqual(['C1'])
  })
})
