import type { ExtractedStatement, ExtractedTime, Span } from '@factsheet/model'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeFigures } from '../../src/recognize/figures.ts'
import { relate } from '../../src/relate/index.ts'
import { resolveFigures } from '../../src/resolve/measures.ts'

const HEADER = 'title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

const DATE: ExtractedTime['meaning'] = {
  form: 'calendar-date',
  year: 2023,
  month: null,
  day: null,
  week: null,
  weekday: null,
  shift: null,
  ofYear: null,
  part: null,
  clock: null,
  mod: null,
}

const LENGTH: ExtractedTime['meaning'] = {
  form: 'duration',
  amounts: [{ count: 6, unit: 'year' }],
  bound: null,
  from: 'publication',
  mod: null,
}

function resolved(body: string, times: readonly string[], statements: readonly string[] = []) {
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(HEADER + body) })
  const read = readWords(article, text)
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const told = times.map((words, index) => timeOf(`t${index + 1}`, span(words)))
  return resolveFigures(
    recognizeFigures(read, [], []),
    relate(read, { names: [], times: told }),
    told,
    statements.map((words, index) => statementOf(`s${index + 1}`, span(words))),
  )
}

function timeOf(ref: string, span: Span): ExtractedTime {
  return {
    ref,
    span,
    meaning: span.text.startsWith('six') ? LENGTH : DATE,
    anchor: null,
    direction: null,
    isSure: false,
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
  ['not that of a participle beside', 'The plan, signed in May, needs 40 boats.', ['May'], null],
  ['not that of a relative clause', 'The port, which closed in May, has 40 boats.', ['May'], null],
  ['not that of the saying', 'She said Monday that 40 boats sank.', ['Monday'], null],
  ['one told before the verb it is joined to', 'On Monday they met and sank 40 boats.', ['Monday'], 't1'],
  ['one told with what a participle goes on from', 'In May they struck the port, killing 17 men.', ['May'], 't1'],
  ['not that of a noun', 'A 2014 study found 40 boats.', ['2014'], null],
  ['not that of a noun, with its mark', "Monday's debate drew 40 boats.", ['Monday'], null],
  ['that of the figure, with its mark', "Monday's 40 boats sank.", ['Monday'], 't1'],
  ['the one right behind it', 'In 2021 the town had 40 boats in 1972.', ['2021', '1972'], 't2'],
  ['not one end of a range', '40 boats sank from 1980 to 2012.', ['1980', '2012'], null],
  ['not that of what it was before', '28 boats sank, up from 19 in 2015.', ['2015'], null],
  ['where nothing breaks the clause', 'Two homes had no power on Monday night.', ['Monday night'], 't1'],
  ['not of an age', 'Ana Ruiz, 54, left on Monday.', ['Monday'], null],
  ['not what it is compared with', 'They have 40 more boats than in 2001.', ['2001'], null],
  ['not levels', 'They lost 10 percent of 2000 levels.', ['2000'], null],
  ['a length it is spread over', 'They lost 40 boats over six years.', ['six years'], 't1'],
  ['not a length that stands by itself', 'They gave 40 boats and six years.', ['six years'], null],
  ['not an age', 'They gave 40 boats to a six-year-old boy.', ['six-year-old'], null],
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
