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
  ['not a rank', 'The top 1 percent paid less.', ['1 percent | -']],
])('%s', (_, body, figures) => {
  expect(measuresOf(body)).toEqual(figures)
})
