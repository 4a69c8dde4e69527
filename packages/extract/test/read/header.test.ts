import { describe, expect, test } from 'vitest'
import { placesOf } from '../../src/read/place.ts'
import { read, rules } from './reading.ts'

const BODY = 'The mill closed.\n'

describe('the raw form', () => {
  test.each<[string, string]>([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['lone carriage returns', '\r'],
  ])('reads %s', (_, end) => {
    const lines = [
      'title:  The Mill ',
      'subtitle: Closed',
      'author: By Ana Ruiz',
      '',
      'date: May 1, 2024',
      'content:',
      '',
    ]
    const result = read([...lines, ' It closed. ', '', 'It rained.'].join(end))
    const { article, text } = result
    expect(article.title?.text).toBe('The Mill')
    expect(article.subtitle?.text).toBe('Closed')
    expect(article.authors.map((author) => author.text)).toEqual(['Ana Ruiz'])
    expect(article.published).toMatchObject({ date: '2024-05-01', from: 'header', span: { text: 'May 1, 2024' } })
    expect(article.paragraphs.map(({ start, end: stop }) => text.slice(start, stop))).toEqual([
      'It closed.',
      'It rained.',
    ])
    expect(article.sentences.map(({ start }) => placesOf(result)(start))).toEqual([
      { line: 8, column: 2 },
      { line: 10, column: 1 },
    ])
    expect(rules(result)).toEqual([])
  })

  test.each<[string, string]>([
    ['a byte order mark', `\uFEFFtitle: a\ndate: 2024-05-01\ncontent:\n${BODY}`],
    ['names in capitals', `TITLE: a\nDate: 2024-05-01\nContent:\n${BODY}`],
    ['blanks before the colon', `title : a\ndate\t: 2024-05-01\ncontent :\n${BODY}`],
    ['content on the line of its name', `title: a\ndate: 2024-05-01\ncontent: ${BODY}`],
    ['an order of its own', `date: 2024-05-01\n\ntitle: a\n\n\ncontent:\n\n${BODY}`],
  ])('with %s', (_, source) => {
    const result = read(source)
    expect(result.text).toBe(source)
    expect(result.article.title?.text).toBe('a')
    expect(result.article.published?.date).toBe('2024-05-01')
    expect(result.article.sentences.map(({ text }) => text)).toEqual(['The mill closed.'])
    expect(rules(result)).toEqual([])
  })

  test('a colon in a title, and marks of Markdown in a line, are plain text', () => {
    const { article } = read(
      'title: Mills: A History\ndate: 2024-05-01\ncontent:\n# It *closed* in `May`.\n1. It rained.\n',
    )
    expect(article.title?.text).toBe('Mills: A History')
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body'])
    expect(article.sentences.map(({ text }) => text)).toEqual(['# It *closed* in `May`.', '1. It rained.'])
  })

  test('an empty value is null', () => {
    const { article } = read(`title:\nsubtitle: \nauthor:\ndate:\ncontent:\n${BODY}`)
    expect(article).toMatchObject({ title: null, subtitle: null, authors: [], published: null })
  })

  test('a mark at the start is no column', () => {
    expect(placesOf(read(`\uFEFFtitle: a\ncontent:\n${BODY}`))(8)).toEqual({ line: 1, column: 8 })
  })
})

describe('odd headers', () => {
  test.each<[string, string, string, string]>([
    ['title: b', 'duplicate-header', 'title: b', 'title'],
    ['tilte: b', 'unknown-header', 'tilte: b', '“title:”'],
    ['headline: b', 'duplicate-header', 'headline: b', 'headline'],
    ['published: b', 'duplicate-header', 'published: b', 'published'],
    ['autor: b', 'unknown-header', 'autor: b', '“author:”'],
    ['mood: b', 'unknown-header', 'mood: b', 'one of title'],
    ['a stray line', 'unknown-header', 'a stray line', 'without a name'],
  ])('%s', (line, rule, span, hint) => {
    const result = read(`title: a\ndate: 2024-05-01\n${line}\ncontent:\n${BODY}`)
    const [problem] = result.problems
    expect(problem).toMatchObject({ rule, level: 'warning', message: expect.stringContaining(hint) })
    expect(problem?.spans.map(({ text }) => text)).toEqual([span])
    expect(result.article.title?.text).toBe('a')
    expect(result.problems).toHaveLength(1)
  })

  test('no title', () => {
    expect(rules(read(`date: 2024-05-01\ncontent:\n${BODY}`))).toEqual(['title-missing'])
  })

  test('no title, no date: the sheet tells of both at once', () => {
    expect(rules(read(`content:\n${BODY}`))).toEqual(['article-without-date'])
  })
})

describe('odd characters and languages', () => {
  const english = 'The mill that stood by the river was closed.'
  test.each<[string, string, string, readonly string[]]>([
    ['a bell', 'It\u0007 closed.', 'control-character', ['\u0007']],
    ['a turned-around word', 'It \u202Eclosed\u202C.', 'control-character', ['\u202E']],
    ['a mark inside', 'It \uFEFFclosed.', 'control-character', ['\uFEFF']],
    ['Hebrew', 'He said שלום עולם there.', 'right-to-left-text', ['שלום עולם']],
    ['Arabic', 'He said مرحبا there.', 'right-to-left-text', ['مرحبا']],
  ])('%s', (_, line, rule, spans) => {
    const { problems } = read(`title: a\ndate: 2024-05-01\ncontent:\n${english}\n${line}\n`)
    expect(problems[0]).toMatchObject({ rule, level: 'warning' })
    expect(problems[0]?.spans.map(({ text }) => text)).toEqual(spans)
  })

  const german =
    'Die Mühle am Fluss ist seit Mai geschlossen, sagte die Stadt am Montag. Niemand weiß, wann sie wieder öffnet, und ' +
    'viele Leute fürchten, dass der Winter ohne Mehl beginnt. Der Müller selbst wollte sich nicht äußern.'
  test.each<[string, string, readonly string[]]>([
    ['German', german, ['not-english']],
    [
      'Japanese',
      '製粉所は五月に閉鎖されたと市は月曜日に発表した。再開の時期は誰にも分からないという。',
      ['not-english'],
    ],
    ['English', `${english} ${english} ${english} ${english} ${english}`, []],
    ['a short line', 'Mill closes amid rain, storm, flood.', []],
    ['emoji and joiners', 'The mill closed. 👩‍🏭🏳️‍🌈', []],
  ])('language: %s', (_, body, found) => {
    expect(rules(read(`title: a\ndate: 2024-05-01\ncontent:\n${body}\n`))).toEqual(found)
  })
})
