import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/recognize/figures.ts'
import { recognizeNames } from '../../src/recognize/names.ts'
import { recognizeTimes } from '../../src/recognize/times/index.ts'
import { relate } from '../../src/relate/index.ts'
import { relateMeasures } from '../../src/relate/measures/index.ts'
import { readBody } from './parsing.ts'

/** Each figure with what it counts. */
function measuresOf(body: string): string[] {
  const read = readBody(body)
  const [names, times] = [recognizeNames(read), recognizeTimes(read)]
  const parses = relate(read, { names, times })
  return relateMeasures(read.text, parses, recognizeFigures(read, times, names)).map(
    ({ span, of }) => `${span.text} | ${of?.text ?? '-'}`,
  )
}

test.each<[string, string, readonly string[]]>([
  ['the subject with its verb', 'Fuel costs rose by $6 million.', ['$6 million | Fuel costs rose']],
  ['the noun that it is of', 'The firm made a net profit of $75 million.', ['$75 million | a net profit']],
  ['the same in brackets', 'It made a profit of £75m ($141m).', ['£75m | a profit', '$141m | a profit']],
  ['a predicate', 'The unemployment rate was 5 percent.', ['5 percent | The unemployment rate']],
  ['what was done', 'The fare rose and 99 were hurt.', ['99 | were hurt']],
  [
    'not what tells of another number',
    'A 10 percent drop from 95 percent came.',
    ['10 percent drop | drop', '95 percent | -'],
  ],
  ['a number against which another stands', 'Inflation was below the 2% target.', ['2% | Inflation was']],
  [
    'not another number',
    'The shares closed up four pence at 274 pence.',
    ['four pence | The shares', '274 pence | The shares closed up'],
  ],
  [
    'the noun that a clause goes on from',
    'They built 350 flats along the road, 99 of which are cheap.',
    ['350 flats | flats', '99 | flats'],
  ],
  ['whose age, not where', 'Ana Ruiz, who died in Reno aged 94, sang.', ['94 | Ana Ruiz']],
  [
    'a word with a hyphen whole',
    'They saw a 3% rise in full-year sales.',
    ['3% rise in full-year sales | rise in full-year sales'],
  ],
  ['not a rank', 'The top 1 percent paid less.', ['1 percent | -']],
])('%s', (_, body, figures) => {
  expect(measuresOf(body)).toEqual(figures)
})
