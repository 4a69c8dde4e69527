import type { ExtractedStatement, ExtractedTime, Span } from '@factsheet/model'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeFigures } from '../../src/recognize/figures.ts'
import { resolveFigures } from '../../src/resolve/measures.ts'

const HEADER = 'title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

function resolved(body: string, times: readonly string[], statements: readonly string[] = []) {
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(HEADER + body) })
  const read = readWords(article, text)
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  return resolveFigures(
    read,
    recognizeFigures(read, [], []),
    times.map((words, index) => timeOf(`t${index + 1}`, span(words))),
    statements.map((words, index) => statementOf(`s${index + 1}`, span(words))),
  )
}

function timeOf(ref: string, span: Span): ExtractedTime {
  return {
    ref,
    span,
    meaning: {
      form: 'calendar-date',
      year: 2023,
      month: null,
      day: null,
      week: false,
      shift: null,
      ofYear: null,
      part: null,
      clock: null,
      mod: null,
    },
    anchor: null,
    direction: null,
    reason: '',
  }
}

function statementOf(ref: string, content: Span): ExtractedStatement {
  return {
    ref,
    kind: 'indirect',
    content: [content],
    quoted: [],
    cue: null,
    source: null,
    stance: 'asserts',
    time: null,
    via: null,
  }
}

test.each<[string, string, readonly string[], string | null]>([
  ['the only time of the sentence', 'Last year 40 boats sank.', ['Last year'], 't1'],
  ['the time of its clause', 'Last year 40 boats sank, and in May six trains stopped.', ['Last year', 'in May'], 't1'],
  ['none of two', 'In 2021 and in 2022 the town saw 40 boats.', ['In 2021', 'in 2022'], null],
  ['none', '40 boats sank.', [], null],
  ['not one of another sentence', 'It was last year. There 40 boats sank.', ['last year'], null],
])('time: %s', (_, body, times, ref) => {
  const [figure] = resolved(body, times)
  expect(figure?.ref).toBe('n1')
  expect(figure?.time).toBe(ref)
})

test('statement: the one whose content holds it', () => {
  const figures = resolved('She said 40 boats sank. Six more were lost.', [], ['40 boats sank'])
  expect(figures.map(({ ref, statement }) => [ref, statement])).toEqual([
    ['n1', 's1'],
    ['n2', null],
  ])
})
