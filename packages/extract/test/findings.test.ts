import { toFactSheet } from '@factsheet/model'
import { expect, test } from 'vitest'
import { extract } from '../src/extract.ts'

/** The warnings and infos of a body, published on Sunday, 14 March 2027: rule and the words that it points at. */
function findings(body: string, title = 'A title'): string[] {
  const source = `title: ${title}\nauthor:\ndate: 2027-03-14\ncontent:\n${body}`
  const { extraction } = extract({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  const sheet = toFactSheet(extraction, {
    generator: { name: 'factsheet', version: '0', data: '', code: '' },
    inputs: { article: '', settings: '', corrections: null },
    settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
    source: { path: 'a.txt', format: 'text', sha256: '', length: source.length },
  })
  return sheet.findings
    .filter(({ rule }) => !/^(?:figure-without-subject|quotation-without-speaker)$/u.test(rule))
    .map(({ rule, spans }) => `${rule}: ${spans.map(({ text }) => text).join(' | ')}`)
}

/** A fault in the text, and what is told of it. */
test.each<[string, readonly string[]]>([
  // Totals.
  [
    'The mill has 90 workers: 50 at the saws, 20 in the yard and 10 in the office.',
    ['sum-mismatch: 90 workers | 50 | 20 | 10'],
  ],
  [
    'The storm killed 11 people, including four men, three women and two children.',
    ['sum-mismatch: 11 people | four men | three women | two children'],
  ],
  [
    'Of the nine senators, four Democrats and four Republicans voted no.',
    ['sum-mismatch: nine senators | four Democrats | four Republicans'],
  ],
  [
    'In the poll, 52 percent said yes, 41 percent said no and 17 percent were undecided.',
    ['percent-mismatch: 52 percent | 41 percent | 17 percent'],
  ],
  ['The board voted 6-2, with all nine members present, to sell the mill.', ['sum-mismatch: 6-2 | all nine members']],
  // Changes.
  [
    'Sales fell to $30 million from $40 million, a drop of 35 percent.',
    ['percent-mismatch: $30 million | $40 million | 35 percent'],
  ],
  [
    'Support rose from 50 percent to 55 percent, an increase of 5 percent.',
    ['percent-mismatch: 50 percent | 55 percent | 5 percent'],
  ],
  // Units, rates and years.
  ['The farm is 5 miles (15 kilometers) from Alba.', ['conversion-mismatch: 5 miles | 15 kilometers']],
  [
    'It was 50 degrees Fahrenheit (25 degrees Celsius).',
    ['conversion-mismatch: 50 degrees Fahrenheit | 25 degrees Celsius'],
  ],
  [
    'The mine yields 20 tons a day, or about 400 tons a year.',
    ['rate-mismatch: 20 tons a day | about 400 tons a year'],
  ],
  ['The first barn was built in 1907, 90 years ago.', ['years-mismatch: in 1907, 90 years ago']],
  ['He led the club from 2001 to 2006, a span of 9 years.', ['years-mismatch: from 2001 to 2006, a span of 9 years']],
  [
    'Ben Marsh, who was born in 1940 and died in 2021, lived to be 95.',
    ['age-birth-year: born in 1940 and died in 2021, lived to be 95'],
  ],
  // What is told twice.
  [
    'The blast injured six people. Nine people were injured in the blast, the mayor said.',
    ['conflict-figure: six people | Nine people'],
  ],
  ['The clerk said 30 boats sank. The clerk said 31 boats sank.', ['conflict-figure: 30 boats | 31 boats']],
  ['The trial is set for June 2. The trial, set for June 4, will be long.', ['conflict-date: June 2 | June 4']],
  ['The basin held 300 gallons. The 300-liter basin was dry.', ['conflict-unit: 300 gallons | 300-liter basin']],
  [
    'The bank lost $2.4 billion last year. The loss of $2.4 million was its worst.',
    ['conflict-scale: $2.4 billion | $2.4 million'],
  ],
  ['The strike began in June 2022 and ended in May 2021.', ['range-reversed: June 2022 | May 2021']],
  // Dates, hours, addresses.
  ['The barn burned on April 31, 1988.', ['impossible-date: April 31, 1988']],
  ['The barn was held 2019–2016.', ['range-reversed: 2019 | 2016']],
  // Numbers.
  ['The bank printed 12,345,678,901,234,567,891 notes.', ['number-too-large: 12,345,678,901,234,567,891']],
  ['The talk starts at 24:75 on Friday.', ['impossible-date: at 24:75']],
  ['Readers can call 303-555-019 for more.', ['contact-malformed: 303-555-019']],
  ['More is at https://alba..example/mill and nowhere else.', ['contact-malformed: https://alba..example/mill']],
  // People.
  ['Mr. Harrow said the mill was old.', ['first-reference: Harrow']],
  ['Mr. Ben Harrow said he was tired. Ms. Harrow left.', ['title-conflict: Ben Harrow | Harrow']],
  [
    'Ben Harrow, the club’s president, won. Mr. Harrow, the club’s vice president, left.',
    ['role-conflict: club’s president | club’s vice president'],
  ],
  // What was left in the text.
  ['The mill employs TK people.', ['placeholder: TK']],
  ['The mill will will close.', ['doubled-word: will will']],
  ['The barn is the oldest building in the state.', ['superlative: the oldest building in the state']],
])('%s', (body, expected) => {
  expect(findings(body)).toEqual(expected)
})

test('a name of the title one letter from that of the body', () => {
  expect(findings('Mayor Ana Smoler resigned on Friday, Ms. Smoler said.', 'Mayor Smolar Resigns')).toEqual([
    'name-spelling: Smolar',
  ])
})

test('marks of version control', () => {
  const found = findings('<<<<<<< HEAD\nThe mill closed.\n=======\nThe mill burned.\n>>>>>>> other')
  expect(found.filter((words) => words.startsWith('placeholder'))).toHaveLength(3)
})

/** Right sums, rounded as people round, and words that only look like a fault. */
test.each([
  'The mill has 80 workers: 50 at the saws, 20 in the yard and 10 in the office.',
  'The storm killed nine people, including four men, three women and two children.',
  'In the poll, 48 percent said yes, 39 percent said no and 14 percent were undecided.',
  'The nine-member board voted 6-2 to sell the mill.',
  'Sales fell to $30 million from $40 million, a drop of 25 percent.',
  'Support rose from 50 percent to 55 percent, an increase of 10 percent.',
  'The farm is 5 miles (8 kilometers) from Alba.',
  'The farm is about 20 miles (30 kilometers) from Alba.',
  'It was 50 degrees Fahrenheit (10 degrees Celsius).',
  'The mine yields 20 tons a day, or about 5,000 tons a year.',
  'The first barn was built in 1907, 120 years ago.',
  'He led the club from 2001 to 2006, a span of five years.',
  'The blast injured six people. The fire injured nine people.',
  'The barn burned on Feb. 29, 1988.',
  'The talk starts at 12:45 on Friday.',
  'Readers can call 303-555-0190 for more.',
  'More is at https://alba.example/mill and www.alba.example.',
  'Ben Harrow won. Mr. Harrow said that that was all he had had.',
  'Ben Harrow and his wife, Ana, won. Mr. Harrow left, and Ms. Harrow stayed.',
  'The strike began in May 2021 and ended in June 2022.',
  'The bank lost $2.4 billion last year. A bridge cost $2.4 million.',
])('nothing: %s', (body) => {
  expect(findings(body)).toEqual([])
})

test('a length before a noun in apposition ends no program', () => {
  expect(
    findings('ALBA (AP) — Ana Ruiz wins the vote in Marlow, which she led for eight years in the old town council.'),
  ).toEqual([])
})
