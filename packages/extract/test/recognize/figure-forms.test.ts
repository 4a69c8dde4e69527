import { expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import { toFactSheet } from '@factsheet/model'

function sheetOf(body: string) {
  const source = `title: A title\nauthor:\ndate: 2024-05-01\ncontent:\n${body}`
  const { extraction } = extract({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  return toFactSheet(extraction, {
    generator: { name: 'factsheet', version: '0', data: '', code: '' },
    inputs: { article: '', settings: '', corrections: null },
    settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
    source: { path: 'a.txt', format: 'text', sha256: '', length: source.length },
  })
}

/** The figures of a body as "words = value unit". */
function figures(body: string): string[] {
  return sheetOf(body).figures.map(({ span, value, unit }) => `${span.text} = ${JSON.stringify(value)} ${unit}`)
}

/** One sentence, and its figures. */
test.each<[string, readonly string[]]>([
  // Ranges share sign, unit and scale.
  ['The bridge may cost $6-8 million.', ['$6-8 million = [6000000,8000000] USD']],
  ['The bridge may cost £20–25 billion.', ['£20–25 billion = [20000000000,25000000000] GBP']],
  ['The gift is $6 or 7 million.', ['$6 or 7 million = [6000000,7000000] USD']],
  ['A car costs from $900 to $2 million.', ['$900 to $2 million = [900,2000000] USD']],
  // A change and what it came to are two figures.
  ['Sales fell $1.5 million to $9 million.', ['$1.5 million = 1500000 USD', '$9 million = 9000000 USD']],
  ['The count rose by 20 to 75.', ['20 = 20 count', '75 = 75 count']],
  ['Sales rose 10 to 15 percent.', ['10 to 15 percent = [10,15] percent']],
  // A number and its unit in one word.
  ['The jet fell 21,000ft.', ['21,000ft = 21000 feet']],
  ['It fired a 5.56mm bullet.', ['5.56mm bullet = 5.56 millimeters']],
  ['The oven burns 2,400kg a day.', ['2,400kg a day = 2400 kilograms']],
  ['A 2.5m fence fell.', ['2.5m fence = 2.5 meters']],
  ['The tower is 90m high.', ['90m = 90 meters']],
  ['They have 3m readers.', ['3m readers = 3000000 count']],
  ['A stamp costs 85p.', ['85p = 0.85 GBP']],
  // Scales of the world, thousands parted by a space.
  ['The shop lost $2.4 bln.', ['$2.4 bln = 2400000000 USD']],
  ['The shop lost €7.5 mln.', ['€7.5 mln = 7500000 EUR']],
  ['The road is worth Rs 300 crore.', ['Rs 300 crore = 3000000000 INR']],
  ['The road is worth Rs. 4 lakh.', ['Rs. 4 lakh = 400000 INR']],
  ['Some 14 200 people fled.', ['Some 14 200 people = 14200 count']],
  // Fractions, decimals in words, signs.
  ['The farm is 3½ acres.', ['3½ acres = 3.5 acres']],
  ['They walked two and one-half miles.', ['two and one-half miles = 2.5 miles']],
  ['Growth was three point two percent.', ['three point two percent = 3.2 percent']],
  ['It was minus six-point-six degrees Celsius.', ['minus six-point-six degrees Celsius = -6.6 celsius']],
  ['The gap was -1.5%.', ['-1.5% = -1.5 percent']],
  ['The result was -$7 million.', ['-$7 million = -7000000 USD']],
  // Currencies before and behind, by sign, code and country.
  ['The fee is EUR 70 or USD 75.', ['EUR 70 = 70 EUR', 'USD 75 = 75 USD']],
  ['A seat is 15 €.', ['15 € = 15 EUR']],
  ['The bag costs RM45.', ['RM45 = 45 MYR']],
  ['The deal is $US30m.', ['$US30m = 30000000 USD']],
  ['The fine was 9 million Chinese yuan.', ['9 million Chinese yuan = 9000000 CNY']],
  ['The fine was 300 Canadian dollars.', ['300 Canadian dollars = 300 CAD']],
  // Heights are no ages.
  ['Ms. Hale is 5-foot-7.', ['5-foot-7 = 67 inches']],
  ['The boy stood 4 feet 11 inches.', ['4 feet 11 inches = 59 inches']],
  // What bounds a number from behind; a part of a whole.
  ['Forty or more barns were lost.', ['Forty or more barns = 40 count']],
  ['Three out of 700 tickets were lost.', ['Three out of 700 tickets = 3 count', '700 tickets = 700 count']],
  // The article's own scale.
  ['It was 9 degrees Celsius, and 14 degrees by noon.', ['9 degrees Celsius = 9 celsius', '14 degrees = 14 celsius']],
])('%s', (body, expected) => {
  expect(figures(body)).toEqual(expected)
})

/** Numbers that name something. */
test.each([
  'See Hale v. Marsh, 410 U.S. 113.',
  'The shop is at 1420 Alder Parkway.',
  'Bus Nos. 11, 14 and 19 were cut.',
  'Trains 11 and 14 stopped.',
  'Rooms 201 to 209 were shut.',
  'Dial 555-HELP (4357) at night.',
  'Dial +1 303 555 0142 at night.',
  'The G20 met on Flight MH17.',
])('%s', (body) => {
  expect(figures(body)).toEqual([])
})

/** Kind and direction of the first figure of a sentence. */
test.each<[string, string, 'up' | 'down' | null]>([
  ['Shares fell 3 percent.', 'change', 'down'],
  ['Shares were up 3 percent.', 'change', 'up'],
  ['Rents rose sharply in town by 20 dollars.', 'change', 'up'],
  ['It was a drop of 30 points.', 'change', 'down'],
  ['Sales were 4 percent higher.', 'percent', 'up'],
  ['Bread rose in a 10-cent increase.', 'money', 'up'],
  // What a change comes to, and a count that a verb takes, go no way.
  ['Shares fell to $40.', 'change', null],
  ['The firm cut 500 jobs.', 'count', null],
  ['Ms. Reyes, 54, left.', 'age', null],
  ['The talks lasted 54 hours.', 'length', null],
  ['They drove 60 miles an hour.', 'rate', null],
  ['The council voted 5-4.', 'score', null],
  ['Two-thirds of them agreed.', 'ratio', null],
  ['They drove 60 miles.', 'measure', null],
])('%s: %s, %s', (body, kind, direction) => {
  expect(sheetOf(body).figures[0]).toMatchObject({ kind, direction })
})
