// Articles of one kind at any size: what repeats is what grows. Words are invented; those of `news` are the fixtures'.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fixtures, root } from './fixtures.ts'

/** A kind of article that may be made as long as one likes. */
export interface Series {
  readonly name: string
  /** The article of about so many bytes, as its file. */
  readonly source: (bytes: number) => string
  readonly format: 'txt' | 'md'
}

const HEADER = 'title: Council Votes to Rebuild the Pier\ndate: March 14, 2027\ncontent:\n'

type Unit = string | ((index: number) => string)

/** The unit again and again, as the body of an article. */
function repeated(name: string, unit: Unit, end = ''): Series {
  return { name, format: 'txt', source: (bytes) => `${HEADER}${body(unit, bytes)}${end}\n` }
}

/** The same with a sentence of words before it, for units that are no words. */
function afterWords(name: string, unit: Unit): Series {
  return { name, format: 'txt', source: (bytes) => `${HEADER}The pier is closed. ${body(unit, bytes)} It was old.\n` }
}

function whole(name: string, source: (bytes: number) => string, format: Series['format'] = 'txt'): Series {
  return { name, source, format }
}

function body(unit: Unit, bytes: number): string {
  const parts: string[] = []
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const part = typeof unit === 'string' ? unit : unit(index)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** A word of letters for each number, no two alike: "Baka", "Beko". */
function word(index: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou']
  let letters = ''
  for (let rest = index + consonants.length * vowels.length; rest > 0;) {
    letters += consonants[rest % consonants.length]
    rest = Math.floor(rest / consonants.length)
    letters += vowels[rest % vowels.length]
    rest = Math.floor(rest / vowels.length)
  }
  return letters[0]?.toUpperCase() + letters.slice(1)
}

const NEWS = fixtures()
  .map(({ article }) => readFileSync(path.join(root, article), 'utf8'))
  .flatMap((text) => text.split('\n').filter((line) => line.split(' ').length > 12 && !/^[>#|[-]/u.test(line)))

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const many = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length))

/** Some fifty: sentences and paragraphs, one long sentence of each build, names, figures, times, marks, Markdown, headers. */
export const SERIES: readonly Series[] = [
  repeated('news, a line a paragraph', (index) => `${NEWS[index % NEWS.length]}\n`),
  repeated('news, one line', (index) => `${NEWS[index % NEWS.length]} `),
  repeated('sentences, one line', 'The board met on Friday and voted to rebuild it. '),
  repeated(
    'sentences, a line each',
    (index) => `The board met in room ${index} on ${DAYS[index % 5]} and voted for it.\n`,
  ),
  repeated('short paragraphs', 'It rained.\n'),
  repeated('one sentence: and', 'the board met and the mayor left and ', 'it rained.'),
  repeated('one sentence: that', 'the mayor said that ', 'it rained.'),
  repeated('one sentence: which', 'the road, which led to the pier, which stood on ', 'sand, closed.'),
  repeated('one sentence: commas', 'the pier, the road, the old town, '),
  repeated('one sentence: semicolons', 'the pier is closed; the road is open; '),
  repeated('one sentence: dashes', 'the pier — the old one — is closed — '),
  repeated('one sentence: brackets', 'the pier (the old one) and '),
  repeated('brackets left open', 'the pier (which is old '),
  repeated('apostrophe words', "the owners' boats' "),
  repeated('contractions', "it's he's they're isn't "),
  repeated('conjunctions', 'and '),
  repeated('prepositions', 'of the '),
  repeated('cues', 'said '),
  repeated('capitals', 'HARBOR BOARD PORT '),
  repeated('capitalized words', (index) => `${word(index)} `),
  repeated('capitalized words with commas', (index) => `${word(index)}, `),
  repeated('names, distinct', (index) => `Ana ${word(index)} spoke. `),
  repeated('names, one', 'Ana Ruiz spoke. '),
  repeated('names, one after the other', (index) => `Ana ${word(index)} and Tomas ${word(index * 7)} met. `),
  repeated(
    'names, spelled alike',
    (index) => `Ana Ruiz${'abcdefghij'[index % 10]}${word(index).toLowerCase()} spoke. `,
  ),
  repeated('organizations, distinct', (index) => `The ${word(index)} Council met. `),
  repeated('acronyms', (index) => `The ${word(index)} Board (${word(index).slice(0, 3).toUpperCase()}B) met. `),
  repeated('places', (index) => `It began in ${word(index)}, Oregon. `),
  repeated('titles', 'Mr. Mrs. Dr. '),
  repeated('titles with names', (index) => `Gov. ${word(index)} met Sen. ${word(index + 9)}. `),
  repeated('initials', 'U.S.U.S.'),
  repeated('roles', (index) => `Ana ${word(index)}, the director of the harbor board, spoke. `),
  repeated('digits apart', '12 345 6 '),
  repeated('numbers apart', '1,234,567 '),
  repeated('figures', (index) => `The board spent $${index + 2} million on ${index + 3} boats. `),
  repeated('figures of one thing', (index) => `The fire hurt ${index + 2} people in the port. `),
  repeated('figures: sums', 'Five boats and two barges of nine were lost. '),
  repeated('percents', (index) => `Prices rose ${index}.5 percent from ${index}. `),
  repeated('dates', 'March 14, 2027 '),
  repeated('years', 'in 1999 '),
  repeated('weekdays', 'on Friday '),
  repeated('dated events', (index) => `The board met on March ${(index % 28) + 1}, ${1900 + (index % 120)}. `),
  repeated('quotations, straight', '"a" '),
  repeated('quotations, curly', '“a” '),
  repeated('quotations of sentences', (index) => `“The pier is old,” Ana ${word(index)} said. `),
  repeated('marks left open', '“The pier is closed\nThe town is small.\n'),
  repeated('marks never closed, one line', '“The pier is closed. '),
  afterWords('apostrophes', "'"),
  afterWords('marks', '?! '),
  afterWords('periods', '. '),
  afterWords('one number', '1'),
  afterWords('one number with commas', '1,234'),
  afterWords('one word', 'a'),
  afterWords('one word of capitals', 'A'),
  afterWords('one word with hyphens', 'over-'),
  afterWords('one address', 'a@'),
  afterWords('combining marks', 'a\u0301\u0301\u0301'),
  afterWords('emoji', '😀'),
  afterWords('spaces', ' '),
  afterWords('no-break spaces', '\u00A0'),
  afterWords('control characters', '\u0007 '),
  whole('front matter not closed', (bytes) => `---\ntitle: Pier\nnote: a${' '.repeat(bytes)}b\n`, 'md'),
  whole('front matter of many keys', (bytes) => `---\ntitle: Pier\n${many('key: [a\n', bytes)}---\nIt rained.\n`, 'md'),
  whole('Markdown: links nested', (bytes) => `# Pier\n\n${many('[a](', bytes)} It rained.\n`, 'md'),
  whole('Markdown: brackets nested', (bytes) => `# Pier\n\n${many('[', bytes)} It rained.\n`, 'md'),
  whole(
    'Markdown: images nested',
    (bytes) => `# Pier\n\n${many('![', bytes / 2)}a${many('](b)', bytes / 2)} It rained.\n`,
    'md',
  ),
  whole(
    'Markdown: footnotes',
    (bytes) => `# Pier\n\n${body((index) => `It rained.[^${index}]\n\n[^${index}]: A note.\n\n`, bytes)}`,
    'md',
  ),
  whole('Markdown: emphasis', (bytes) => `# Pier\n\nIt rained. ${many('*a _b ', bytes)}\n`, 'md'),
  whole(
    'Markdown: code marks',
    (bytes) => `# Pier\n\nIt rained. ${body((index) => `${'`'.repeat((index % 200) + 1)} `, bytes)}\n`,
    'md',
  ),
  whole('Markdown: lists nested', (bytes) => `# Pier\n\nIt rained.\n\n${nestedList(bytes)}`, 'md'),
  whole('Markdown: quotes nested', (bytes) => `# Pier\n\nIt rained.\n\n${many('>', bytes)} a\n`, 'md'),
  whole('Markdown: HTML left out', (bytes) => `# Pier\n\nIt rained. ${many('<b>a</b> ', bytes)}\n`, 'md'),
]

/** A list one level deeper with each line; its indents make the size grow as the square of the depth. */
function nestedList(bytes: number): string {
  const depth = Math.floor(Math.sqrt(bytes))
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
}
