import type { DayPart } from '@factsheet/model'

/** Months with their abbreviations, "Sept. 2"; the number is the month's. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan.', 1],
  ['jan', 1],
  ['february', 2],
  ['feb.', 2],
  ['feb', 2],
  ['march', 3],
  ['mar.', 3],
  ['mar', 3],
  ['april', 4],
  ['apr.', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun.', 6],
  ['jun', 6],
  ['july', 7],
  ['jul.', 7],
  ['jul', 7],
  ['august', 8],
  ['aug.', 8],
  ['aug', 8],
  ['september', 9],
  ['sept.', 9],
  ['sept', 9],
  ['sep.', 9],
  ['sep', 9],
  ['october', 10],
  ['oct.', 10],
  ['oct', 10],
  ['november', 11],
  ['nov.', 11],
  ['nov', 11],
  ['december', 12],
  ['dec.', 12],
  ['dec', 12],
])

/** Weekdays, Monday is 1; "Sun" is one only with its period. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon.', 1],
  ['tuesday', 2],
  ['tues.', 2],
  ['tue.', 2],
  ['wednesday', 3],
  ['wed.', 3],
  ['thursday', 4],
  ['thurs.', 4],
  ['thu.', 4],
  ['friday', 5],
  ['fri.', 5],
  ['saturday', 6],
  ['sat.', 6],
  ['sunday', 7],
  ['sun.', 7],
])

/** "last fall" */
export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
])

/** "Monday morning", "that night" */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

/** "9 p.m. EST", "0900 GMT" */
export const ZONES: readonly string[] = [
  'EST',
  'EDT',
  'ET',
  'CST',
  'CDT',
  'CT',
  'MST',
  'MDT',
  'MT',
  'PST',
  'PDT',
  'PT',
  'GMT',
  'UTC',
  'BST',
  'CET',
  'CEST',
  'IST',
  'JST',
  'Eastern time',
  'Eastern',
  'Central time',
  'Pacific time',
  'local time',
]

/** "the third quarter", "the second half" */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
])

/** "the 19th century", "the nineteenth century" */
export const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['21st', 21],
])

/** "the nineties" */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

/** Days of a month as words: "March fourth". */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** Which one in a month: "the second Sunday in March", "the last week of July"; −1 is the last. */
export const NTH_IN_MONTH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['fifth', 5],
  ['5th', 5],
  ['last', -1],
])
