import { describe, expect, test } from 'vitest'
import { read, readContent } from './reading.ts'

const LEDE = 'The mill closed.'

describe('authors of the header', () => {
  test.each<[string, readonly string[]]>([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Tom Ott', ['Ana Ruiz', 'Tom Ott']],
    ['BY ANA RUIZ, TOM OTT AND LI WEN', ['ANA RUIZ', 'TOM OTT', 'LI WEN']],
    ['Ana Ruiz, Tom Ott, and Li Wen', ['Ana Ruiz', 'Tom Ott', 'Li Wen']],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz | The Courier', ['Ana Ruiz']],
    ['Tom Ott, Jr., and Ana Ruiz', ['Tom Ott, Jr.', 'Ana Ruiz']],
    ['Ana Ruiz in Seoul & Tom Ott in Reno', ['Ana Ruiz', 'Tom Ott']],
    ['Ana Ruiz (ana@courier.example)', ['Ana Ruiz']],
    ['Sandra Anderson', ['Sandra Anderson']],
    ['The Associated Press', ['The Associated Press']],
  ])('%s', (line, names) => {
    const { article, text } = read(`title: a\nauthor: ${line}\ndate: 2024-05-01\ncontent:\n${LEDE}\n`)
    expect(article.authors.map((author) => author.text)).toEqual(names)
    expect(article.authors.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  })
})

describe('bylines in the content', () => {
  test.each<[string, readonly string[]]>([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['By ANA RUIZ and TOM OTT', ['ANA RUIZ', 'TOM OTT']],
    ['By Ana Ruiz, Associated Press Writer', ['Ana Ruiz']],
    ['By Ludwig van der Berg', ['Ludwig van der Berg']],
  ])('%s', (line, names) => {
    const { article } = readContent(line, LEDE)
    expect(article.authors.map(({ text }) => text)).toEqual(names)
    expect(article.sentences.map(({ text }) => text)).toEqual([LEDE])
  })

  test.each([
    'By Monday the mill had closed.',
    'By Ana Ruiz’s count, six mills closed.',
    'By contrast, it rained.',
    'By 2015 it had closed.',
  ])('body: %s', (line) => {
    const { article } = readContent(line, LEDE)
    expect(article.authors).toEqual([])
    expect(article.paragraphs).toHaveLength(2)
  })
})

describe('datelines', () => {
  test.each<[string, string]>([
    ['SEOUL, South Korea — ', 'SEOUL, South Korea'],
    ['SEOUL, South Korea (AP) — ', 'SEOUL, South Korea (AP)'],
    ['RENO, Nev., Oct. 4 (UPI) — ', 'RENO, Nev., Oct. 4 (UPI)'],
    ['RENO, Nev. – ', 'RENO, Nev.'],
    ['ST. LOUIS - ', 'ST. LOUIS'],
    ['LIMA (AP)--', 'LIMA (AP)'],
    ['MIAMI _ ', 'MIAMI'],
    ['McALLEN, Texas — ', 'McALLEN, Texas'],
    ['PORT-AU-PRINCE, Haiti — ', 'PORT-AU-PRINCE, Haiti'],
    ['LIMA, August 7 (Xinhua) -- ', 'LIMA, August 7 (Xinhua)'],
    ['Lima (AFP) – ', 'Lima (AFP)'],
    ['Aug 27 (Reuters) - ', 'Aug 27 (Reuters)'],
    ['(CNN) — ', '(CNN)'],
    ['June 7, 2010— -- ', 'June 7, 2010'],
    ['Ana Ruiz/Agencies - ', 'Ana Ruiz/Agencies'],
  ])('%s', (line, words) => {
    const { article, text } = readContent(`${line}${LEDE} It rained.`, 'It rained on.')
    expect(article.dateline?.text).toBe(words)
    expect(article.sentences.map((sentence) => sentence.text)).toEqual([LEDE, 'It rained.', 'It rained on.'])
    expect(article.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      `${line}${LEDE} It rained.`,
      'It rained on.',
    ])
  })

  test('before each report of a round-up', () => {
    const { article } = readContent(`LIMA -- ${LEDE}`, `SALEM -- ${LEDE}`)
    expect(article.sentences.map(({ text }) => text)).toEqual([LEDE, LEDE])
  })

  test.each(['LIMA, Peru (AP) _', 'Friday, July 5, 2024', 'LIMA —'])('alone on its line: %s', (line) => {
    const { article } = readContent(line, LEDE)
    expect(article.dateline?.text).toBe(line.replace(/\s[—_]$/u, ''))
    expect(article.paragraphs).toHaveLength(1)
  })

  test('a line with the day before it; the day dates an article without a date', () => {
    const { article } = read(`title: a\ncontent:\nFriday, July 5, 2024\nLIMA (AP) — ${LEDE}\n`)
    expect(article.dateline?.text).toBe('LIMA (AP)')
    const dated = read(`title: a\ncontent:\nFriday, July 5, 2024\n${LEDE}\n`)
    expect(dated.article.published).toMatchObject({ date: '2024-07-05', span: { text: 'July 5, 2024' } })
  })

  test.each([
    'Ana Ruiz — the mill’s owner — said it closed.',
    'NATO — the alliance of 32 — met.',
    'Could the mill — a ruin — open?',
    'The mill closed.',
    'A-list stars came.',
  ])('none: %s', (line) => {
    const { article } = readContent(line)
    expect(article.dateline).toBeNull()
    expect(article.sentences[0]?.text).toBe(line)
  })
})

describe('contributor lines', () => {
  test.each<[string, readonly (readonly [string, string | null])[]]>([
    ['Ana Ruiz contributed reporting from Lima.', [['Ana Ruiz', 'Lima']]],
    ['Ana Ruiz contributed reporting from Washington, D.C.', [['Ana Ruiz', 'Washington, D.C.']]],
    ['Ana Ruiz contributed to this report.', [['Ana Ruiz', null]]],
    [
      'Ana de la Cruz and Tom Ott contributed reporting.',
      [
        ['Ana de la Cruz', null],
        ['Tom Ott', null],
      ],
    ],
    [
      'Ana Ruiz, Tom Ott and Li Wen contributed reporting from Seoul, South Korea.',
      [
        ['Ana Ruiz', 'Seoul, South Korea'],
        ['Tom Ott', 'Seoul, South Korea'],
        ['Li Wen', 'Seoul, South Korea'],
      ],
    ],
    [
      'Ana Ruiz reported from Lima, and Tom Ott and Li Wen from Reno, Nev.',
      [
        ['Ana Ruiz', 'Lima'],
        ['Tom Ott', 'Reno, Nev.'],
        ['Li Wen', 'Reno, Nev.'],
      ],
    ],
    ['Additional reporting by Ana Ruiz in Lima; Editing by Tom Ott', [['Ana Ruiz', 'Lima']]],
    [
      'Associated Press writers Ana Ruiz in Lima and Tom Ott in Reno contributed to this report.',
      [
        ['Ana Ruiz', 'Lima'],
        ['Tom Ott', 'Reno'],
      ],
    ],
    ['Reporting was contributed by Ana Ruiz from Lima.', [['Ana Ruiz', 'Lima']]],
  ])('%s', (line, found) => {
    const { article, text } = readContent(LEDE, line, 'business')
    expect(article.contributors.map(({ name, place }) => [name.text, place?.text ?? null])).toEqual(found)
    for (const { span, name } of article.contributors) {
      expect(span.text).toBe(line)
      expect(text.slice(name.start, name.end)).toBe(name.text)
    }
    expect(article.paragraphs).toHaveLength(1)
  })

  test.each([
    'Ana Ruiz contributed $50 to the fund.',
    'Ana Ruiz said she contributed to this report in May.',
    'Reporting by the council was late.',
  ])('body: %s', (line) => {
    expect(readContent(LEDE, line).article.contributors).toEqual([])
  })

  test('“reported from” is a contributor line only at the end', () => {
    expect(readContent('Ana Ruiz reported from Lima.', LEDE).article.contributors).toEqual([])
  })
})

describe('labels', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['lower case', ['business', 'nyregion', 'arts'], ['business', 'nyregion', 'arts']],
    ['capitals', ['Politics', 'Arts & Leisure', 'U.S.'], ['Politics', 'Arts & Leisure', 'U.S.']],
    ['end marks', ['-30-'], ['-30-']],
    ['a list', ['Filed under: mills, rain'], ['Filed under: mills, rain']],
    ['none after a sentence', ['business', 'It rained.'], []],
    ['none in a line of four words', ['it rained all day'], []],
  ])('%s', (_, lines, labels) => {
    const { article } = readContent(LEDE, ...lines)
    expect(article.labels.map(({ text }) => text)).toEqual(labels)
    expect(article.section?.text ?? null).toBe(labels[0] ?? null)
  })

  test('a line of marks is no paragraph', () => {
    expect(readContent(LEDE, '***', 'It rained.', '###').article.paragraphs).toHaveLength(2)
  })
})

describe('notes', () => {
  test.each<[string, string]>([
    ['Correction: The mill is in Reno.', 'correction'],
    ['CLARIFICATION: The mill is in Reno.', 'correction'],
    ['Correction Appended.', 'correction'],
    ['An earlier version of this article misstated the age of Ms. Ruiz.', 'correction'],
    ['This article has been revised to reflect the following correction: it rained.', 'correction'],
    ['This is a developing story.', 'developing'],
    ['This is a breaking news story and will be updated.', 'developing'],
    ['Editor’s note: Ms. Ruiz is a reader.', 'editor'],
    ['This story has been updated with a comment.', 'editor'],
    ['A version of this article appears in print on May 2.', 'editor'],
    ['Follow Ana Ruiz on Twitter: @ana.', 'contact'],
    ['Contact Ana Ruiz at ana@courier.example.', 'contact'],
    ['ana@courier.example', 'contact'],
  ])('%s', (line, kind) => {
    const { article } = readContent(LEDE, line, 'It rained.')
    expect(article.notes).toMatchObject([{ kind, span: { text: line } }])
    expect(article.paragraphs).toHaveLength(2)
  })

  test.each([
    'Corrections officers left the mill.',
    'Contact with the mill was lost.',
    'This is a story of rain.',
    'Editors noted the rain.',
    'Follow the river to the mill.',
  ])('body: %s', (line) => {
    expect(readContent(LEDE, line).article.notes).toEqual([])
  })
})
