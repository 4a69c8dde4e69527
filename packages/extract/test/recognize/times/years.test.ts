import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values. */
test.each<[string, string, readonly (string | null)[]]>([
  // Years, decades, centuries.
  ['Fares rose in «early 2024».', '2024-11-15', ['2024']],
  ['The bridge opened in «2019».', '2023-11-15', ['2019']],
  ['The bridge opened in «1898».', '2023-11-15', ['1898']],
  ['He won the «2024» election.', '2025-01-05', ['2024']],
  ['He served from «1998» to «2001».', '2023-11-15', ['1998', '2001']],
  ['The record covers «2003»-«2016».', '2023-11-15', ['2003', '2016']],
  ['It was the best season since «2015»–«16».', '2023-11-15', ['2015', '2016']],
  ["He was born in «'58».", '2023-11-15', ['1958']],
  ['The bridge opened in «early 2022».', '2023-11-15', ['2022']],
  ['Fares rose in «the 1990s».', '2023-11-15', ['199X']],
  ['Fares rose in «the late 1990s».', '2023-11-15', ['199X']],
  ['Fares rose in «the ’90s».', '2023-11-15', ['199X']],
  ['Fares rose in «the nineties».', '2023-11-15', ['199X']],
  ['The mill dates from «the 19th century».', '2023-11-15', ['18XX']],
  // Seasons, quarters, halves, fiscal years.
  ['The bridge opened in «the summer of 2016».', '2023-11-15', ['2016-SU']],
  ['The bridge opened «last fall».', '1999-04-10', ['1998-FA']],
  ['The bridge opened «this fall».', '2023-11-15', ['2023-FA']],
  ['It snowed «this winter».', '2024-01-20', ['2023-WI']],
  ['The bridge opened in «the fall».', '2023-11-15', ['2023-FA']],
  ['Profit fell in «the second quarter».', '2023-11-15', ['2023-Q2']],
  ['The bridge will open in «the spring».', '2023-11-15', ['2024-SP']],
  ['Profit rose in «the third quarter».', '1989-10-30', ['1989-Q3']],
  ['Profit rose in «the fourth quarter».', '1990-02-02', ['1989-Q4']],
  ['«Third-quarter» profit rose.', '1989-10-30', ['1989-Q3']],
  ['Profit rose in «the second quarter of 2019».', '2023-11-15', ['2019-Q2']],
  ['Profit rose in «Q3 2019».', '2023-11-15', ['2019-Q3']],
  ['Profit rose in «the first half».', '2023-11-15', ['2023-H1']],
  ['Profit rose in «fiscal 1989».', '1989-10-30', ['1989']],
  ['Profit rose in «the first quarter of fiscal 2024».', '2024-10-30', ['2024-Q1']],
  ['«The fiscal year 2023» budget passed.', '2023-11-15', ['2023']],
  ['It was paid for in «the 2023 fiscal year».', '2023-11-15', ['2023']],
  ['Profit fell from «a year earlier».', '2023-11-15', ['2022']],
  ['Profit rose in «FY24».', '2025-01-05', ['2024']],
  ['It must close by «year-end».', '2023-11-15', ['2023']],
  ['It must close by «the end of the year».', '2023-11-15', ['2023']],
  ['Profit rose 5% from «the year-earlier quarter» to «the third quarter».', '1989-10-30', ['1988-Q3', '1989-Q3']],
  [
    'Profit was $5 million in «the third quarter», up from $4 million «a year earlier».',
    '1989-10-30',
    ['1989-Q3', '1988-Q3'],
  ],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
