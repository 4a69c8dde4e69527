import { describe, expect, test } from 'vitest'
import { placesOf } from '../../src/read/place.ts'
import { read, rules } from './reading.ts'

const SOURCE = `---
title: "The \\"Mill\\" Closes"
subtitle: >
  After two
  hundred years
author: [Ana Ruiz, Tom Ott]
date: 2024-05-01 # as printed
layout: post
---

LIMA, Peru — The **old** mill
on [the river](https://river.example "Map") closed &amp; burned \\*twice\\*.

## What *comes* next

> It rained
> all day.

- First item
- Second \`item\`,
  which goes on

![A mill](mill.png "The mill at dusk.")

*The mill at dawn.*

| Year | Mills |
| ---- | ----- |
| 2023 | 4     |

It ~~snowed~~ rained[^1] on ana@river.example.

[^1]: So the weather service.

business
`

/** The words of the file that a span of the text form was read from, up to the end of their line. */
function sourceAt(result: ReturnType<typeof read>, offset: number): string {
  const { line, column } = placesOf(result)(offset)
  return (result.source.split(/\r\n|\r|\n/u)[line - 1] ?? '').slice(column - 1)
}

describe.each<[string, (source: string) => string]>([
  ['line feeds', (source) => source],
  ['carriage returns', (source) => source.replaceAll('\n', '\r\n')],
  ['a byte order mark', (source) => `\uFEFF${source}`],
])('with %s', (_, change) => {
  const result = read(change(SOURCE), 'article.md')
  const { article, text, map } = result

  test('front matter', () => {
    expect(article.title?.text).toBe('The "Mill" Closes')
    expect(article.subtitle?.text).toBe('After two hundred years')
    expect(article.authors.map((author) => author.text)).toEqual(['Ana Ruiz', 'Tom Ott'])
    expect(article.published).toMatchObject({ date: '2024-05-01', from: 'front matter', span: { text: '2024-05-01' } })
    expect(article.labels.map((label) => label.text)).toEqual(['business'])
    expect(rules(result)).toEqual([])
  })

  test('blocks, their words and kinds, and where they stand in the file', () => {
    const found = article.blocks.map(({ start, text: words, kind, line }) => {
      const place = placesOf(result)(start)
      expect(place.line).toBe(line)
      return [kind, words, `${line}:${place.column}`]
    })
    expect(found).toEqual([
      ['body', 'LIMA, Peru — The old mill on the river closed & burned *twice*.', '11:1'],
      ['heading', 'What comes next', '14:4'],
      ['body', 'It rained all day.', '16:3'],
      ['item', 'First item', '19:3'],
      ['item', 'Second item, which goes on', '20:3'],
      ['caption', 'The mill at dusk.', '23:21'],
      ['caption', 'The mill at dawn.', '25:2'],
      ['item', 'Year | Mills', '27:3'],
      ['item', '2023 | 4', '29:3'],
      ['body', 'It snowed rained on ana@river.example.', '31:1'],
      ['item', 'So the weather service.', '33:7'],
      ['link', 'business', '35:1'],
    ])
  })

  test('paragraphs and sentences, of all but headings and captions', () => {
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
      'body',
      'quote',
      'item',
      'item',
      'item',
      'item',
      'body',
      'item',
    ])
    expect(article.dateline?.text).toBe('LIMA, Peru')
    expect(article.sentences.map((sentence) => sentence.text)).toEqual([
      'The old mill on the river closed & burned *twice*.',
      'It rained all day.',
      'First item',
      'Second item, which goes on',
      'Year | Mills',
      '2023 | 4',
      'It snowed rained on ana@river.example.',
      'So the weather service.',
    ])
  })

  test.each<[string, string]>([
    ['Mill" Closes', 'Mill\\" Closes"'],
    ['hundred', 'hundred years'],
    ['Tom Ott', 'Tom Ott]'],
    ['old', 'old** mill'],
    ['on the river', 'on [the river]'],
    ['the river', 'the river]('],
    ['& burned', '&amp; burned'],
    ['burned *', 'burned \\*twice'],
    ['twice*', 'twice\\*'],
    ['comes next', 'comes* next'],
    ['all day', 'all day.'],
    ['item,', 'item`,'],
    ['which', 'which goes on'],
    ['snowed', 'snowed~~'],
    ['rained on', 'rained[^1] on'],
    ['ana@', 'ana@river.example.'],
    ['business', 'business'],
  ])('“%s” stands in the file as “%s”', (words, source) => {
    const offset = text.indexOf(words)
    expect(offset).toBeGreaterThan(-1)
    expect(sourceAt(result, offset).slice(0, source.length)).toBe(source)
  })

  test('every stretch of the map holds the same words in both, line ends aside', () => {
    const differing = (map ?? [])
      .map(([textStart, sourceStart, length]) => [
        text.slice(textStart, textStart + length),
        result.source.slice(sourceStart, sourceStart + length).replaceAll(/[\r\n]/gu, ' '),
      ])
      .filter(([here, there]) => here !== there)
    expect(differing).toEqual([])
  })

  test('the map of a paragraph is that of its stretch', () => {
    for (const { start, end, map: own } of article.paragraphs) {
      expect(own?.length).toBeGreaterThan(0)
      expect(own?.every(([at, , length]) => start <= at && at + length <= end)).toBe(true)
    }
  })
})

describe('front matter', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['names under other keys', 'headline: a\nbyline: Ana Ruiz\npublished: 2024-05-01', ['Ana Ruiz'], []],
    [
      'a list of maps',
      'title: a\nauthors:\n  - name: Ana Ruiz\n  - name: Tom Ott\ndate: 2024-05-01',
      ['Ana Ruiz', 'Tom Ott'],
      [],
    ],
    ['a key twice', 'title: a\ntitle: b\ndate: 2024-05-01', [], ['duplicate-header']],
    ['a slip', 'title: a\nautor: Ana Ruiz\ndate: 2024-05-01', [], ['unknown-header']],
    ['keys of other programs', 'title: a\ndate: 20240501\ntags: [x]\nslug: y\ndraft: true', [], []],
    ['no date', 'title: a', [], ['article-without-date']],
  ])('%s', (_, yaml, authors, problems) => {
    const result = read(`---\n${yaml}\n---\nThe mill closed.\n`, 'article.markdown')
    expect(result.article.title?.text).toBe('a')
    expect(result.article.authors.map(({ text }) => text)).toEqual(authors)
    expect(rules(result)).toEqual(problems)
  })

  test('a colon that YAML does not allow is told', () => {
    const result = read('---\ntitle: Mills: a history\ndate: 2024-05-01\n---\nThe mill closed.\n', 'article.md')
    expect(result.article.title?.text).toBe('Mills: a history')
    expect(result.article.published?.date).toBe('2024-05-01')
    expect(result.problems).toMatchObject([{ rule: 'front-matter-invalid', spans: [{ text: 'Mills: a history' }] }])
  })
})

describe('without front matter', () => {
  test('a heading of the first rank at the head is the title', () => {
    const { article } = read('# The *Mill* Closes\n\nIt rained.\n', 'article.md')
    expect(article.title?.text).toBe('The Mill Closes')
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['body'])
  })

  test('an indented paragraph is body; HTML is left out and told; rules and comments have no words', () => {
    const result = read(
      '# a\n\nIt rained.\n\n    It snowed.\n\n<div>Lost</div>\n\n***\n\n<!-- note -->\n',
      'article.md',
    )
    expect(result.article.sentences.map(({ text }) => text)).toEqual(['It rained.', 'It snowed.'])
    expect(rules(result)).toEqual(['article-without-date', 'html-left-out'].toReversed())
  })

  test('the empty file and the bare title are refused', () => {
    expect(() => read(' \n', 'article.md')).toThrow('found an empty file')
    expect(() => read('---\ntitle: a\n---\n', 'article.md')).toThrow('found a header and nothing after it')
  })
})

describe('nested deeper than any article: refused with the line', () => {
  test.each([
    ['quotations', `A line.\n\n${'>'.repeat(8000)} deep\n`, 3],
    ['lists', `${'- '.repeat(8000)}deep\n`, 1],
    ['images', `A line.\n\n${'!['.repeat(200)}pier${'](a.png)'.repeat(200)}\n`, 3],
    ['lists over lines', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- deep\n`).join(''), 101],
  ])('%s', (_, source, line) => {
    expect(() => read(source, 'article.md')).toThrow(expect.objectContaining({ ruleId: 'nesting-limit', line }))
  })
  test('brackets that are never closed are text', () => {
    expect(read(`${'The pier [which '.repeat(200)}is old.\n`, 'article.md').article.sentences).not.toEqual([])
  })

  test('three levels are read', () => {
    expect(read('> > > The mill closed.\n', 'article.md').text).toBe('The mill closed.\n')
  })
})
