import { describe, expect, test } from 'vitest'
import { placesOf } from '../../src/read/place.ts'
import { read, rules } from './reading.ts'

const BODY = 'The paper mill in Reno closed on Friday after two hundred years of work.\nMayor Ana Ruiz said so.\n'

describe('headers with other names', () => {
  test.each<[string, string]>([
    [
      'with a blank line',
      `Headline: The Mill Closes\nDek: For good\nByline: Ana Ruiz\nPublished: 1 May 2024\n\n${BODY}`,
    ],
    ['without one', `HED: The Mill Closes\nDECK: For good\nBY: Ana Ruiz\nPUBDATE: 2024-05-01\n${BODY}`],
    [
      'with another word for content',
      `Head: The Mill Closes\nStandfirst: For good\nWritten by: Ana Ruiz\nDate: 2024-05-01\nBody:\n${BODY}`,
    ],
    [
      'as the raw form',
      `title: The Mill Closes\nsubtitle: For good\nauthor: Ana Ruiz\ndate: 2024-05-01\ncontent:\n${BODY}`,
    ],
  ])('%s', (_, source) => {
    const result = read(source)
    const { title, subtitle, authors, published, sentences } = result.article
    expect([title?.text, subtitle?.text, authors[0]?.text, published?.date]).toEqual([
      'The Mill Closes',
      'For good',
      'Ana Ruiz',
      '2024-05-01',
    ])
    expect(sentences).toHaveLength(2)
    expect(rules(result)).toEqual([])
  })
})

describe('no header', () => {
  test('the first line is the title, a byline and a day are read', () => {
    const result = read(`The Mill Closes\n\nBy Ana Ruiz\nMay 1, 2024\n\n${BODY}`)
    const { title, authors, published, sentences } = result.article
    expect([title?.text, authors[0]?.text, published?.date]).toEqual(['The Mill Closes', 'Ana Ruiz', '2024-05-01'])
    expect(sentences).toHaveLength(2)
    expect(result.problems).toMatchObject([
      { rule: 'title-guessed', level: 'info', spans: [{ text: 'The Mill Closes' }] },
    ])
  })

  test.each([BODY, `RENO, Nev. (AP) — ${BODY}`, `By Ana Ruiz\n${BODY}`, `Advertisement\n${BODY}`])(
    'nothing is made up: %s',
    (source) => {
      expect(read(source).article.title).toBeNull()
    },
  )

  test('a line “content:” far down in a text opens no content', () => {
    const lines = Array.from({ length: 8 }, (_, index) => `The mill number ${index} closed in the spring.`)
    expect(read(`${lines.join('\n')}\ncontent: a word.\nIt rained.\n`).article.sentences).toHaveLength(10)
  })
})

describe('lines broken at one width', () => {
  const WRAPPED = `title: The Mill Closes
date: 2024-05-01
content:
The paper mill in Reno, which had stood by the river for two hundred
years, closed on Friday after the council of the town had voted 9–4
against a loan that its owner had asked for in the spring, and work-
ers left it in silence.

Mayor Ana Ruiz, who leads the council, said on Friday that the workers
would be paid until the end of the year from a fund of the county.
`

  test('are joined, a word cut by a hyphen too where the text has it whole', () => {
    const result = read(WRAPPED)
    expect(result.article.sentences.map(({ text }) => text)).toEqual([
      'The paper mill in Reno, which had stood by the river for two hundred years, closed on Friday after the council of the town had voted 9–4 against a loan that its owner had asked for in the spring, and workers left it in silence.',
      'Mayor Ana Ruiz, who leads the council, said on Friday that the workers would be paid until the end of the year from a fund of the county.',
    ])
    expect(rules(result)).toEqual(['lines-joined'])
  })

  test('places are those of the file', () => {
    const result = read(WRAPPED)
    const placeOf = placesOf(result)
    expect(placeOf(result.text.indexOf('closed on'))).toEqual({ line: 5, column: 8 })
    expect(placeOf(result.text.indexOf('Mayor'))).toEqual({ line: 9, column: 1 })
  })

  test('line ends and white space in front change nothing', () => {
    const text = (source: string): string => read(source).text
    expect(text(WRAPPED.replaceAll('\n', '\r\n'))).toBe(text(WRAPPED))
  })

  test.each<[string, string]>([
    ['a paragraph a line', BODY.repeat(4)],
    ['short lines', 'It rained.\nThe mill closed.\nNobody came.\nIt was cold.\n'.repeat(3)],
    [
      'lines of different lengths',
      'The mill closed and\nnobody in the whole town came to see it on that day\nbut\nit rained.\n',
    ],
  ])('not joined: %s', (_, content) => {
    expect(rules(read(`title: a\ndate: 2024-05-01\ncontent:\n${content}`))).toEqual([])
  })
})

describe('characters that stand for others', () => {
  test.each<[string, string]>([
    ['The mill&nbsp;closed &amp; burned.', 'The mill\u00A0closed & burned.'],
    ['The mill<br>closed <b>twice</b>.', 'The mill closed twice.'],
    ['The m\u00ADill clo\u200Bsed.', 'The mill closed.'],
    ['&ldquo;No,&rdquo; she said&#46;', '“No,” she said.'],
    ['AT&T bought 3 < 4 mills.', 'AT&T bought 3 < 4 mills.'],
  ])('%s', (line, words) => {
    const { article, text } = read(`title: a\ndate: 2024-05-01\n\n${line}\n`)
    expect(article.sentences.map((sentence) => sentence.text)).toEqual([words])
    expect(article.sentences.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true)
  })
})

test('the raw form is read to the letter', () => {
  const source = 'title: a\ndate: 2024-05-01\ncontent:\nThe mill&nbsp;closed.\n'
  expect(read(source).text).toBe(source)
})
