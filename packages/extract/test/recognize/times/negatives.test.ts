import { expect, test } from 'vitest'
import { timesOf } from './times-of.ts'

/** Sentences without a time: everything that looks like one. */
test.each([
  'The council may vote on the port.',
  'They march through the town.',
  'It was the second vote on the port.',
  'Prices fall when boats spring a leak.',
  'The fall of the old town shook them.',
  'The Sun shines, and Mars is red.',
  'A Boeing 747 landed.',
  'The shop is open 24/7.',
  'Version 2.0.1998 of the program is out.',
  'Call 555-1990 or 1-800-555-2015.',
  'They won 21-14.',
  'It costs $2,019 or €1999.',
  'Some 1,500 people came.',
  'The army sent 2000 troops.',
  'Theresa May spoke, and April Ryan asked.',
  'May Chen won the race.',
  'They spoke to USA Today.',
  'Christmas trees are dear.',
  'They live at 1990 Elm Street.',
  'It beat them by a 4:30 split.',
  'On second thought they stayed.',
  'The minutes were read.',
  'The spring broke, and the fall hurt him.',
  'Troops marched on the town.',
  'They paid $3.50 for 12.5 tons.',
  'They shop at Black Friday Deals Outlet.',
  // Titles and names.
  'He said so on “60 Minutes”.',
  'They showed the film “High Noon” again.',
  'It was printed in the daily Alba Post.',
  'She anchors Alba Nightly News.',
])('%s', (sentence) => {
  expect(timesOf(sentence, '2023-11-15').map(({ span }) => span.text)).toEqual([])
})
