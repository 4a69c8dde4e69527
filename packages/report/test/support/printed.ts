import type { FactSheet } from '@factsheet/model'
import type { ContentId, StructureElement } from '../../src/layout/element.ts'
import { measurer } from '../../src/layout/measure.ts'
import type { FontRole, Ownership, Page, PlacedItem, Printed } from '../../src/layout/page.ts'

const INK = '#14171C'
const ACCENT = '#0B5567'

/** A line of text, cut into runs as layout does. */
export function line(content: Ownership, x: number, y: number, text: string, font: FontRole = 'serif'): PlacedItem[] {
  let from = x
  return measurer.runs(text, font).map((run) => {
    const width = measurer.width(run.text, run.font, 10, 0)
    from += width
    return { kind: 'text', content, x: from - width, y, size: 10, color: INK, spacing: 0, width, ...run }
  })
}

export function element(
  role: StructureElement['role'],
  children: readonly (StructureElement | ContentId)[],
  more: Omit<StructureElement, 'role' | 'children'> = {},
): StructureElement {
  return { role, children, ...more }
}

function page(index: number, items: readonly PlacedItem[]): Page {
  return { index, label: `${index + 1}`, width: 595.28, height: 841.89, items }
}

/** Two invented pages with one of everything: heading, list, link, figure, table over both pages, tick box, furniture. */
export function printed(title = 'A ferry returns', words = 'The ferry returns in spring.'): Printed {
  const first = page(0, [
    { kind: 'rect', content: 'artifact', x: 45, y: 30, width: 505, height: 2.4, radius: 0, fill: INK },
    ...line(0, 45, 86, title, 'display'),
    ...line(1, 45, 120, 'Key facts', 'sans-bold'),
    ...line(2, 45, 140, 'F1', 'sans-bold'),
    ...line(3, 66, 140, `${words} `),
    ...line(4, 300, 137, '[1]', 'sans-bold'),
    { kind: 'rect', content: 5, x: 45, y: 200, width: 505, height: 16, radius: 4, fill: '#D5E4E7' },
    {
      kind: 'path',
      content: 5,
      points: [
        [45, 208],
        [550, 208],
      ],
      closed: false,
      stroke: { color: INK, width: 1 },
    },
    { kind: 'circle', content: 5, x: 300, y: 208, radius: 3.6, fill: ACCENT, stroke: { color: INK, width: 1 } },
    ...line(6, 45, 260, 'No.', 'sans-bold'),
    ...line(7, 88, 260, 'Sentence', 'sans-bold'),
    ...line('artifact', 45, 811, 'Page 1 of 2', 'sans'),
  ])
  const second = page(1, [
    ...line(8, 45, 86, '1', 'sans'),
    ...line(9, 88, 86, words, 'serif-small'),
    {
      kind: 'rect',
      content: 10,
      x: 500,
      y: 78,
      width: 8.4,
      height: 8.4,
      radius: 0,
      stroke: { color: INK, width: 0.7 },
    },
    ...line('artifact', 45, 811, 'Page 2 of 2', 'sans'),
  ])
  const link = { page: 0, box: { x: 300, y: 128, width: 12, height: 10 }, destination: 's1', contents: 'Sentence 1' }
  const structure = element('Document', [
    element('H1', [0]),
    element('H2', [1]),
    element(
      'L',
      [element('LI', [element('Lbl', [2]), element('LBody', [element('P', [3, element('Link', [4], { link })])])])],
      { numbering: 'Decimal' },
    ),
    element('Figure', [5], { alt: 'Spring: the ferry returns.', box: { x: 45, y: 200, width: 505, height: 16 } }),
    element('Table', [
      element('THead', [
        element(
          'TR',
          [6, 7].map((content) => element('TH', [content], { scope: 'Column' })),
        ),
      ]),
      element('TBody', [
        element('TR', [
          element('TH', [8], { scope: 'Row' }),
          element('TD', [element('P', [9]), element('Form', [10], { alt: 'Sentence 1 checked' })]),
        ]),
      ]),
    ]),
  ])
  return {
    title,
    language: 'en',
    pages: [first, second],
    structure,
    destinations: [{ name: 's1', page: 1, y: 76 }],
    outline: [{ title: 'Key facts', page: 0, y: 110 }],
  }
}

/** The facts of an invented article that says nothing. */
export function emptySheet(path = 'articles/ferry.txt'): FactSheet {
  const hash = 'ab'.repeat(32)
  return {
    format: 'factsheet/1',
    generator: { name: 'factsheet', version: '1.2.3', data: 'cd'.repeat(32), code: '' },
    inputs: { article: hash, settings: hash, corrections: null },
    settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
    source: { path, format: 'text', sha256: hash, length: 0 },
    article: {
      title: null,
      subtitle: null,
      authors: [],
      contributors: [],
      published: { date: '2027-03-14', span: null, from: 'header' },
      updated: null,
      dateline: null,
      section: null,
      labels: [],
      notes: [],
      blocks: [],
      paragraphs: [],
      sentences: [],
    },
    keyFacts: [],
    people: [],
    organizations: [],
    places: [],
    groups: [],
    times: [],
    events: [],
    figures: [],
    statements: [],
    findings: [],
    corrections: [],
    coverage: { sentences: [], seen: [] },
  }
}
