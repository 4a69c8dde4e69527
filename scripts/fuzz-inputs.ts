// Articles that no editor writes: paragraphs of the fixtures cut, doubled and spliced with what breaks readers.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { fixtures, root } from './fixtures.ts'

/** An input of the fuzzer: the name tells the format. */
export interface FuzzInput {
  readonly path: string
  readonly bytes: Uint8Array
}

const PARAGRAPHS = fixtures().flatMap(({ article }) =>
  readFileSync(path.join(root, article), 'utf8')
    .split('\n')
    .filter((line) => line.length > 40),
)

const DATES = [
  'March 14, 2027',
  '2027-03-14T18:40:00Z',
  '9999-12-31',
  '0100-01-01',
  'Feb. 30, 2027',
  '14/03/2027',
  '0000-00-00',
  '',
  'yesterday',
]

const TIMES = [
  '300,000 years ago',
  'the next 90,000 years',
  'in the year 0',
  'Feb. 31',
  'from Friday to Monday',
  'between 2031 and 1998',
  'from Nov. 15 to 17, 2023',
  'before the 1st century',
  'after 9999',
  'in the 2990s',
  'next winter',
  'two and a half centuries later',
  'at noon on Christmas, 10000',
  '03/04/2016',
  'last Ramadan',
  'later this week',
]

const NUMBERS = [
  '9'.repeat(400),
  '$1.5 trillion trillion',
  '10 to 1e400 percent',
  '−0 degrees',
  '1/0',
  '1,2,3,4,5,6',
  '99 out of 0',
  'half a dozen dozen',
  'a 5-to-4-to-3 vote',
]

const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '—',
  '…',
  '(',
  ')',
  '[',
  ']',
  '>',
  '#',
  '*',
  '`',
  '|',
  '\\',
  '&amp;',
  '<b>',
]

const CHARACTERS = [
  '\u0301',
  '\u200D',
  '\uFE0F',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\u{1F1EB}\u{1F1F7}',
  '\u{1F3FD}',
  '\u202E',
  '\u0000',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uFFFE',
  '\uD800',
  '\u05D0\u05D1',
  '\u1100\u1161\u11A8',
  '\u0E33',
  '\u00AD',
  '\r',
  '\r\n',
  '\t',
  '\u00A0',
]

const WORDS = [
  'Gov.',
  'U.S.',
  'Mr.',
  'said',
  'that',
  'who',
  'Ana Ruiz',
  'St. Li-Wen O’Brien-Okonjo III',
  'the',
  'not',
  'he',
  'of',
  'according to',
  'and',
  ',',
  '.',
  '?!',
  'constructor',
  '__proto__',
]

const snippet = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...TIMES) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...MARKS, ...WORDS), fc.nat(60)).map(([one, n]) => one.repeat(n)) },
)

/** A share, evenly spread: the numbers of `fc.double` crowd at zero. */
const share = fc.nat(1000).map((thousandths) => thousandths / 1000)

/** One change of a text, at shares of its length. */
const edit = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'remove', 'double', 'join', 'upper', 'cut'),
  at: share,
  length: fc.nat(60),
  words: snippet,
  spaced: fc.boolean(),
})

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(text: string, { kind, at, length, words, spaced }: Edit): string {
  const from = Math.floor(at * text.length)
  const [before, part, after] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)]
  switch (kind) {
    case 'remove':
      return before + after
    case 'double':
      return before + part + part + after
    case 'join':
      return before + part.replaceAll(/\s/gu, '') + after
    case 'upper':
      return before + part.toUpperCase() + after
    case 'cut':
      return before
    case 'insert':
      return before + (spaced ? ` ${words} ` : words) + part + after
  }
}

const paragraph = fc
  .tuple(fc.constantFrom(...PARAGRAPHS), fc.array(edit, { maxLength: 6 }))
  .map(([text, edits]) => edits.reduce(edited, text))

const article = fc
  .record({
    format: fc.constantFrom('txt', 'txt', 'md'),
    title: fc.oneof(fc.constantFrom('Port Ellery Votes', ''), snippet),
    date: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DATES) }, { weight: 1, arbitrary: snippet }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    whole: fc.array(edit, { maxLength: 1 }),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\r'),
    cut: fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: share }),
  })
  .map(({ format, title, date, paragraphs, whole, lineEnd, cut }): FuzzInput => {
    const header =
      format === 'md'
        ? ['---', `title: ${title}`, `date: ${date}`, '---', '']
        : [`title: ${title}`, `date: ${date}`, 'content:']
    const text = whole.reduce(edited, [...header, ...paragraphs, ''].join(lineEnd))
    const bytes = new TextEncoder().encode(text)
    return { path: `fuzz.${format}`, bytes: cut === null ? bytes : bytes.slice(0, Math.floor(cut * bytes.length)) }
  })

/** The input of a seed: the same one each time, as long as fixtures and generator are the same. */
export function inputOf(seed: number): FuzzInput {
  const [input] = fc.sample(fc.noBias(article), { seed, numRuns: 1 })
  if (input === undefined) throw new Error(`no input was made of the seed ${seed}`)
  return input
}
