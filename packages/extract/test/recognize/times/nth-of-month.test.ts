import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values: days and weeks by their place, and lengths from a day. */
test.each<[string, string, readonly (string | null)[]]>([
  ['The fair opened on «the third Saturday in May 2014».', '2023-11-15', ['2014-05-17']],
  ['He left on «the second Friday of last month».', '2023-11-15', ['2023-10-13']],
  ['The dam broke on «the last Sunday in September».', '2023-11-15', ['2023-09-24']],
  ['They vote on «the first Monday in March».', '2023-11-15', ['2024-03-04']],
  ['The mill burned in «the last week of June».', '2023-11-15', ['2023-W25']],
  ['The mill opens in «the first week of February».', '2023-11-15', ['2024-W06']],
  ['He left on «the second Friday of May last year».', '2023-11-15', ['2022-05-13']],
  // Weekdays of a week, and with a number.
  ['She was hired on «Monday last week».', '2023-11-15', ['2023-11-06']],
  ['The boat leaves on «Tuesday next week».', '2023-11-15', ['2023-11-21']],
  ['The boat left on «Thursday last».', '2023-11-15', ['2023-11-09']],
  ['The court met on «Friday of the following week».', '2023-11-15', [null]],
  ['They met on «Oct. 3». They voted on «Friday of the following week».', '2023-11-15', ['2023-10-03', '2023-10-13']],
  ['She was released «the following Monday».', '2023-11-15', [null]],
  ['She was held on «Oct. 3» and released «the following Monday».', '2023-11-15', ['2023-10-03', '2023-10-09']],
  ['The sale ends on «Saturday the 27th».', '2018-01-17', ['2018-01-27']],
  ['The choir sang «the weekend of Sept. 9».', '2023-11-15', ['2023-W36-WE']],
  // A length from a day is a day.
  ['The tour starts «two weeks from tomorrow».', '2023-11-15', ['2023-11-30']],
  ['The trial will open «three weeks from January 10».', '2023-11-15', ['2024-01-31']],
  ['The trial opens «the Tuesday after next».', '2023-11-15', ['2023-11-28']],
  ['Shares fell «the day after Thanksgiving».', '2023-11-15', ['2022-11-25']],
  ['They left «two days» after «Monday»’s fire.', '2023-11-15', ['P2D', '2023-11-13']],
  // Quarters and halves behind their year; years as words; round lengths.
  ['Sales fell in «the 1988 second quarter».', '1989-11-15', ['1988-Q2']],
  ['Sales fell in «the last half of 1989».', '1990-11-15', ['1989-H2']],
  ['The mill closed in «nineteen ninety-six».', '2023-11-15', ['1996']],
  ['The mill closed in «the year two thousand».', '2023-11-15', ['2000']],
  ['He left «a week or so ago».', '2023-11-15', ['2023-W45']],
  ['It will grow over «the next couple of years».', '2023-11-15', ['P2Y']],
  ['Few mills run «these days».', '2023-11-15', ['PRESENT_REF']],
  ['The talk lasted «a minute and a half».', '2023-11-15', ['PT1.5M']],
  // A year ago is the twin of the quarter beside it; a year that was last year is not shifted twice.
  ['Net for «the third quarter» rose from a loss «a year ago».', '2023-11-15', ['2023-Q3', '2022-Q3']],
  ['It lost money «last year». «Year-earlier» results had a charge.', '2023-11-15', ['2022', '2022']],
  // Again and again.
  ['They pray «every Friday at 5 p.m.»', '2023-11-15', ['XXXX-WXX-5T17:00']],
  ['The village keeps the day on «June 3 every year».', '2023-11-15', ['XXXX-06-03']],
  ['Rent is due on «the first Monday of every month».', '2023-11-15', ['P1M']],
  ['The herds come «each July».', '2023-11-15', ['XXXX-07']],
  // As it is written here and there.
  ['The deed is dated «12-Apr-2016».', '2023-11-15', ['2016-04-12']],
  ['The deed was signed on «June. 3, 2016».', '2023-11-15', ['2016-06-03']],
  ['The deed was signed on «SEPT. 3, 2016».', '2023-11-15', ['2016-09-03']],
  ['The shop failed on «May fifth».', '2023-11-15', ['2023-05-05']],
  ['The shop failed on «2021/04/09».', '2023-11-15', ['2021-04-09']],
  ['Prices fell on «Easter Monday».', '2023-11-15', ['2023-04-10']],
  ['The bell rang at «8:15 last night».', '2023-11-15', ['2023-11-14T20:15']],
  ['The talk lasted «an hour and a half».', '2023-11-15', ['PT1H30M']],
])('%s (%s)', (marked, published, values) => {
  const { found, values: got } = readMarked(marked, published)
  const told = marks(marked)
  expect({ found: told.filter((words) => found.includes(words)), values: got }).toEqual({ found: told, values })
})

/** Words that are no time. */
test.each([
  'Ruby Tuesday closed ten stores.',
  'The March of Dimes gave money.',
  'Dial +1 303 2011 2016 for help.',
  'In the third graders’ room they sang.',
])('%s', (text) => {
  expect(readMarked(text, '2023-11-15').found).toEqual([])
})
