import { expect, test } from 'vitest'
import { figureWords } from '../../src/compose/figure-words.ts'

test.each([
  ['more than 77,000 overdose deaths', 'overdose deaths', null, 'more than |77,000||overdose deaths'],
  ['$48.5 million', undefined, null, '|$48.5| million|'],
  ['31 of 84 timber piles', 'timber piles', null, '|31 of 84||timber piles'],
  ['a 9–4 vote', undefined, null, 'a |9–4| vote|'],
  ['a 52-count complaint', 'complaint', null, 'a |52|-count|complaint'],
  ['dozens of people', 'people', null, '|dozens||of people'],
  ['71%', undefined, null, '|71%||'],
  ['from 2.3% to 4.1% of replies', 'of replies', null, 'from |2.3% to 4.1%||of replies'],
  ['nearly a third of voters', 'of voters', 'nearly', 'nearly |a third||of voters'],
  ['six senators', 'senators', null, '|six||senators'],
  ['14 minutes', undefined, null, '|14| minutes|'],
  ['$500,000 to more than $1 million', undefined, null, '|$500,000 to more than $1| million|'],
])('%s', (text, of, modifier, parts) => {
  const at = of === undefined ? -1 : text.indexOf(of)
  const object = at === -1 ? null : { start: at, end: at + (of ?? '').length, text: of ?? '' }
  const { before, number, after, counted } = figureWords({
    span: { start: 0, end: text.length, text },
    of: object,
    modifier,
    form: text.includes(' to ') ? 'range' : 'exact',
  })
  expect([before, number, after, counted].join('|')).toBe(parts)
})
