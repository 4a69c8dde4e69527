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
    'not what another number is',
    'The shares closed up four pence at 274 pence.',
    ['four pence | The shares closed up', '274 pence | The shares closed up'],
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
  [
    'both ends of a change',
    'Her rating fell from 58 percent in the last poll to 55 percent now.',
    ['58 percent | Her rating fell', '55 percent | Her rating fell'],
  ],
  ['both ends, joined', 'The fare was raised from £3 to £5.', ['£3 | The fare was raised', '£5 | The fare was raised']],
  ['what was changed', 'They cut the tax rate to 28 percent.', ['28 percent | cut the tax rate']],
  ['what was changed by how much', 'They would reduce emissions 80 percent.', ['80 percent | reduce emissions']],
  ['what was sold', 'They sell its coal for $50 a ton.', ['$50 a ton | its coal']],
  [
    'a subject cut by an insertion',
    'Unemployment - the worst in years - has fallen to 5 percent.',
    ['5 percent | Unemployment - the worst in years - has fallen'],
  ],
  [
    'a subject with what bounds it',
    'The share of homes led by women has fallen to 5 percent.',
    ['5 percent | The share of homes led by women has fallen'],
  ],
  ['who paid', 'The firm paid 27 dollars a share.', ['27 dollars a share | The firm paid']],
  ['what was done with it by “they”', 'They spent $4.5 million on the pier.', ['$4.5 million | spent']],
  ['not who is only “he”', 'He fell to 10 percent in May.', ['10 percent | -']],
  ['to the verb of its clause', 'Nine clerks fled to Salem.', ['Nine clerks | clerks']],
  ['a noun taken for an adjective', 'Ott paid a £1,500 fine handed down in May.', ['£1,500 | fine']],
  [
    'two amounts joined by “or”',
    'Its net income was $495 million or 96 cents per share.',
    ['$495 million | Its net income', '96 cents per share | Its net income'],
  ],
  ['whom a blast killed', 'The blast killed three and hurt many.', ['three | The blast killed']],
  ['not a rank', 'The top 1 percent paid less.', ['1 percent | -']],
])('%s', (_, body, figures) => {
  expect(measuresOf(body)).toEqual(figures)
})
