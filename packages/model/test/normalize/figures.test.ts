import { describe, expect, test } from 'vitest'
import type { ExtractedFigure } from '../../src/contract/extraction.ts'
import type { Span } from '../../src/contract/span.ts'
import { normalizeFigure } from '../../src/normalize/figures.ts'

const span = (text: string): Span => ({ start: 0, end: text.length, text })
const figure = (form: ExtractedFigure['form'], numbers: string[], unit: string | null): ExtractedFigure => ({
  ref: 'n1',
  span: span(numbers.join(' ')),
  form,
  kind: 'count',
  direction: null,
  numbers: numbers.map(span),
  unit: unit === null ? null : span(unit),
  modifier: null,
  of: null,
  per: null,
  time: null,
  statement: null,
})

describe('normalizeFigure', () => {
  test.each([
    ['exact', ['48.5 million'], '$', 48_500_000, 'USD'],
    ['exact', ['30m'], '£', 30_000_000, 'GBP'],
    ['exact', ['50'], 'cents', 0.5, 'USD'],
    ['exact', ['500'], 'yen', 500, 'JPY'],
    ['exact', ['3.2'], 'C$', 3.2, 'CAD'],
    ['exact', ['5'], 'percent', 5, 'percent'],
    ['exact', ['77,000'], null, 77_000, 'count'],
    ['exact', ['24'], 'year-old', 24, 'years'],
    ['part', ['two-thirds'], null, 0.667, 'fraction'],
    ['part', ['31', '84'], null, 31, 'count'],
    ['ratio', ['twice'], null, 2, 'times'],
    ['ratio', ['100'], 'times', 100, 'times'],
    ['range', ['10', '15 million'], null, [10_000_000, 15_000_000], 'count'],
    ['range', ['500,000', '1 million'], '$', [500_000, 1_000_000], 'USD'],
    ['range', ['18', '24'], 'year-old', [18, 24], 'years'],
    ['range', ['12', '15'], 'ages', [12, 15], 'years'],
    ['exact', ['half'], 'percent', 0.5, 'percent'],
    ['part', ['$4 of every $5'], null, 0.8, 'fraction'],
    ['part', ['one of every five'], null, 0.2, 'fraction'],
    ['pair', ['49', '47'], 'percent', [49, 47], 'percent'],
    ['pair', ['9', '4'], 'votes', [9, 4], 'votes'],
    ['words', ['hundreds of billions'], 'dollars', null, 'USD'],
  ] as const)('%s %j %s', (form, numbers, unit, value, name) => {
    expect(normalizeFigure(figure(form, [...numbers], unit))).toEqual({ value, unit: name, modifier: null })
  })
})

test('a bare number that was read as an age is in years', () => {
  expect(normalizeFigure({ ...figure('exact', ['54'], null), kind: 'age' }).unit).toBe('years')
  expect(normalizeFigure(figure('exact', ['54'], null)).unit).toBe('count')
})
