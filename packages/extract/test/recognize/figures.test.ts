import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import type { ReadText } from '../../src/read/text.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeFigures } from '../../src/recognize/figures.ts'
import type { NameMention, TimeMention } from '../../src/recognize/mention.ts'

const HEADER = 'title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

function read(body: string): ReadText {
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(HEADER + body) })
  return readWords(article, text)
}

function figures(body: string, times: readonly TimeMention[] = [], names: readonly NameMention[] = []) {
  return recognizeFigures(read(body), times, names)
}

describe('recognizeFigures: span, form, numbers, unit', () => {
  test.each<[string, string, string, readonly string[], string | null]>([
    // Money.
    ['The port cost $48.5 million.', '$48.5 million', 'exact', ['48.5 million'], '$'],
    ['They pledged £30m at once.', '£30m', 'exact', ['30m'], '£'],
    ['They pledged €2bn at once.', '€2bn', 'exact', ['2bn'], '€'],
    ['They pledged US$5 million at once.', 'US$5 million', 'exact', ['5 million'], 'US$'],
    ['They pledged C$5 million at once.', 'C$5 million', 'exact', ['5 million'], 'C$'],
    ['A ticket is 500 yen.', '500 yen', 'exact', ['500'], 'yen'],
    ['The fund raised $64.8million.', '$64.8million', 'exact', ['64.8million'], '$'],
    ['It pays 27 dollars a share.', '27 dollars a share', 'exact', ['27'], 'dollars'],
    ['The fine was 48 million kroner.', '48 million kroner', 'exact', ['48 million'], 'kroner'],
    ['They paid half a million pounds at once.', 'half a million pounds', 'exact', ['half a million'], 'pounds'],
    ['A stamp costs 61 cents.', '61 cents', 'exact', ['61'], 'cents'],
    ['A room costs €90 to €120 there.', '€90 to €120', 'range', ['90', '120'], '€'],
    // Percent.
    ['Profits are minus 4 percent.', 'minus 4 percent', 'exact', ['minus 4'], 'percent'],
    ['Unemployment was 5 percent.', '5 percent', 'exact', ['5'], 'percent'],
    ['The error is three percentage points.', 'three percentage points', 'exact', ['three'], 'percentage points'],
    ['The bank cut rates by 25 basis points.', '25 basis points', 'change', ['25'], 'basis points'],
    ['Some 40% of voters stayed home.', 'Some 40% of voters', 'exact', ['40'], '%'],
    // Fractions.
    ['Two-thirds of voters agreed.', 'Two-thirds of voters', 'part', ['Two-thirds'], null],
    ['Nearly a third of voters agreed.', 'Nearly a third of voters', 'part', ['a third'], null],
    ['About one in five voters agreed.', 'About one in five voters', 'part', ['one in five'], null],
    ['Three out of four voters agreed.', 'Three out of four voters', 'part', ['Three out of four'], null],
    ['Fewer than half of the voters agreed.', 'Fewer than half of the voters', 'part', ['half'], null],
    ['Half the seats were empty.', 'Half the seats', 'part', ['Half'], null],
    ['Three-quarters of the homes have no power.', 'Three-quarters of the homes', 'part', ['Three-quarters'], null],
    ['Some 31 of the 84 members voted.', 'Some 31 of the 84 members', 'part', ['31', '84'], null],
    ['One of every five voters agreed.', 'One of every five voters', 'part', ['One of every five'], null],
    ['Four in 10 voters agreed.', 'Four in 10 voters', 'part', ['Four in 10'], null],
    ['They keep $4 of every $5 worth of sand.', '$4 of every $5 worth of sand', 'part', ['$4 of every $5'], null],
    ['It is half of 1 percent of the budget.', 'half of 1 percent of the budget', 'exact', ['half'], 'percent'],
    [
      'It fell by a tenth of a percentage point.',
      'a tenth of a percentage point',
      'change',
      ['a tenth'],
      'percentage point',
    ],
    // Parts of a scale.
    [
      'They paid a quarter of a million dollars.',
      'a quarter of a million dollars',
      'exact',
      ['a quarter of a million'],
      'dollars',
    ],
    [
      'They paid three-quarters of a million dollars.',
      'three-quarters of a million dollars',
      'exact',
      ['three-quarters of a million'],
      'dollars',
    ],
    ['They paid a half-billion dollars.', 'a half-billion dollars', 'exact', ['a half-billion'], 'dollars'],
    // Ranges, pairs, parts.
    ['It snowed 14 to 18 inches there.', '14 to 18 inches', 'range', ['14', '18'], 'inches'],
    ['The lake rose two or three feet.', 'two or three feet', 'range', ['two', 'three'], 'feet'],
    ['The Gulls won 27-24 there.', '27-24', 'pair', ['27', '24'], null],
    ['It takes 10 to 15 boats.', '10 to 15 boats', 'range', ['10', '15'], null],
    [
      'It costs $500,000 to more than $1 million.',
      '$500,000 to more than $1 million',
      'range',
      ['500,000', '1 million'],
      '$',
    ],
    ['It takes two to three weeks.', 'two to three weeks', 'range', ['two', 'three'], 'weeks'],
    ['It seats between 10 and 15 guests.', '10 and 15 guests', 'range', ['10', '15'], null],
    ['It is for those between the ages of 17 and 20.', '17 and 20', 'range', ['17', '20'], null],
    ['They asked 18- to 24-year-old men.', '18- to 24-year-old men', 'range', ['18', '24'], 'year-old'],
    ['The council voted 9–4.', '9–4', 'pair', ['9', '4'], null],
    ['The Gulls won 2 – 1 there.', '2 – 1', 'pair', ['2', '1'], null],
    ['The match ended 0 – 0 there.', '0 – 0', 'pair', ['0', '0'], null],
    ['She leads him by 49 percent to 47 percent.', '49 percent to 47 percent', 'pair', ['49', '47'], 'percent'],
    ['He trails her 42% to 46%.', '42% to 46%', 'pair', ['42', '46'], '%'],
    ['By 80%-10%, voters agreed.', '80%-10%', 'pair', ['80', '10'], '%'],
    ['It grows 12%-15% a year.', '12%-15% a year', 'range', ['12', '15'], '%'],
    ['They took 10 – 12 boats.', '10', 'exact', ['10'], null],
    ['The bill passed 218 to 200.', '218 to 200', 'pair', ['218', '200'], null],
    ['A 5-to-4 decision came first.', '5-to-4 decision', 'pair', ['5', '4'], null],
    ['Alba fell to 6-6 there.', '6-6', 'pair', ['6', '6'], null],
    ['One of its six mills will close.', 'One of its six mills', 'part', ['One', 'six'], null],
    // Ratios.
    ['It is 100 times as potent as morphine.', '100 times as potent as morphine', 'ratio', ['100'], 'times'],
    ['Twice as many boats came.', 'Twice as many', 'ratio', ['Twice'], null],
    ['They saw an 18-fold rise.', '18-fold rise', 'ratio', ['18-fold'], null],
    ['Fares tripled.', 'tripled', 'ratio', ['tripled'], null],
    [
      'The drug is three times as strong as the old one.',
      'three times as strong as the old one',
      'ratio',
      ['three'],
      'times',
    ],
    ['The cost doubled.', 'doubled', 'ratio', ['doubled'], null],
    ['There was a tenfold rise.', 'tenfold rise', 'ratio', ['tenfold'], null],
    // Rates.
    ['The train does 60 miles an hour.', '60 miles an hour', 'exact', ['60'], 'miles'],
    ['The rate is 12 per 100,000 people.', '12 per 100,000 people', 'exact', ['12'], null],
    // Measures and lengths.
    ['It was minus 170 degrees Celsius there.', 'minus 170 degrees Celsius', 'exact', ['minus 170'], 'degrees Celsius'],
    ['The lake holds 41,000 acre-feet.', '41,000 acre-feet', 'exact', ['41,000'], 'acre-feet'],
    ['The plant makes 300 megawatts.', '300 megawatts', 'exact', ['300'], 'megawatts'],
    ['The drill went down 23 centimetres.', '23 centimetres', 'exact', ['23'], 'centimetres'],
    ['The ship carried 4,000 tons of sand.', '4,000 tons of sand', 'exact', ['4,000'], 'tons'],
    ['The race was 6.2 miles long.', '6.2 miles', 'exact', ['6.2'], 'miles'],
    ['The road is 12 km long.', '12 km', 'exact', ['12'], 'km'],
    ['The farm has nearly 40 acres.', 'nearly 40 acres', 'exact', ['40'], 'acres'],
    ['They waited 20 minutes.', '20 minutes', 'exact', ['20'], 'minutes'],
    ['A 104-page report lists all.', '104-page report', 'exact', ['104'], 'page'],
    ['A two-decade veteran spoke.', 'two-decade veteran', 'exact', ['two'], 'decade'],
    ['Ana Ruiz, 54, spoke.', '54', 'exact', ['54'], null],
    ['She was 91.', '91', 'exact', ['91'], null],
    ['They left when she was 6, and stayed.', '6', 'exact', ['6'], null],
    ['Ms. Ruiz turned 54 in May.', '54', 'exact', ['54'], null],
    ['It is for boys aged 12.', '12', 'exact', ['12'], 'aged'],
    ['It is for boys ages 12 to 15.', '12 to 15', 'range', ['12', '15'], 'ages'],
    ['She will be 60 in May.', '60', 'exact', ['60'], null],
    ['He already was 18 then.', '18', 'exact', ['18'], null],
    ['It took 15-plus years.', '15-plus years', 'exact', ['15'], 'years'],
    ['Children under age 21 stayed.', '21', 'exact', ['21'], 'age'],
    ['Ana Ruiz, who is 70, left.', '70', 'exact', ['70'], null],
    ['The odds are 1 in 64 there.', '1 in 64', 'part', ['1 in 64'], null],
    ['He carried the state 66% to 30%.', '66% to 30%', 'pair', ['66', '30'], '%'],
    ['Voters under 30 stayed home.', 'under 30', 'exact', ['30'], null],
    ['Women over 65 stayed home.', 'over 65', 'exact', ['65'], null],
    ['He left at age 19.', '19', 'exact', ['19'], 'age'],
    ['He left at the age of 19.', '19', 'exact', ['19'], 'age'],
    // Changes.
    ['Margins narrowed to 22.1 percent.', '22.1 percent', 'change', ['22.1'], 'percent'],
    ['It was a drop of 230 basis points.', '230 basis points', 'change', ['230'], 'basis points'],
    ['Sales fell by 300 boats.', '300 boats', 'change', ['300'], null],
    ['The river was up 3 feet.', '3 feet', 'change', ['3'], 'feet'],
    ['The storm sank 60 boats.', '60 boats', 'exact', ['60'], null],
    ['They sign up 40 voters.', '40 voters', 'exact', ['40'], null],
    ['The storm dropped 14 inches of rain.', '14 inches of rain', 'exact', ['14'], 'inches'],
    ['She lost by fewer than 50 votes.', 'fewer than 50 votes', 'exact', ['50'], null],
    ['The firm cut 500 jobs.', '500 jobs', 'exact', ['500'], null],
    ['The price rose to $11 from $9.', '$11', 'change', ['11'], '$'],
    ['Shares were up 4 percent.', '4 percent', 'change', ['4'], 'percent'],
    // Amounts without a number.
    [
      'Hundreds of thousands of voters came.',
      'Hundreds of thousands of voters',
      'words',
      ['Hundreds of thousands'],
      null,
    ],
    ['It lost billions of dollars.', 'billions of dollars', 'words', ['billions'], 'dollars'],
    ['Dozens of boats sank.', 'Dozens of boats', 'words', ['Dozens'], null],
    ['Several hundred boats sank.', 'Several hundred boats', 'words', ['Several hundred'], null],
    // Plain counts.
    [
      'The report lists more than 77,000 overdose deaths.',
      'more than 77,000 overdose deaths',
      'exact',
      ['77,000'],
      null,
    ],
    ['At least 1.4 million people fled.', 'At least 1.4 million people', 'exact', ['1.4 million'], null],
    ['About half a million people fled.', 'About half a million people', 'exact', ['half a million'], null],
    ['A dozen boats sank.', 'A dozen boats', 'exact', ['A dozen'], null],
    ['Twenty-five boats sank.', 'Twenty-five boats', 'exact', ['Twenty-five'], null],
    ['A 15-count complaint was filed.', '15-count complaint', 'exact', ['15'], null],
    ['Six suspects were held.', 'Six suspects', 'exact', ['Six'], null],
    ['They hold two starkly different views.', 'two starkly different views', 'exact', ['two'], null],
    ['Six senators wrote a letter.', 'Six senators', 'exact', ['Six'], null],
  ])('%s', (sentence, span, form, numbers, unit) => {
    const [figure] = figures(sentence)
    expect({
      span: figure?.span.text,
      form: figure?.form,
      numbers: figure?.numbers.map(({ text }) => text),
      unit: figure?.unit?.text ?? null,
    }).toEqual({ span, form, numbers, unit })
    expect(HEADER.length + sentence.indexOf(span)).toBe(figure?.span.start)
  })
})

describe('recognizeFigures: both ends, and a unit said once', () => {
  test.each<[string, readonly (readonly [span: string, form: string, unit: string | null])[]]>([
    [
      'The price rose to $11 from $9.',
      [
        ['$11', 'change', '$'],
        ['$9', 'change', '$'],
      ],
    ],
    [
      'The price rose from $9 to $11.',
      [
        ['$9', 'change', '$'],
        ['$11', 'change', '$'],
      ],
    ],
    [
      'The river rose to 31 feet from 12.',
      [
        ['31 feet', 'change', 'feet'],
        ['12', 'change', 'feet'],
      ],
    ],
    [
      "The Gulls gained 402 yards to the Pilots' 377.",
      [
        ['402 yards', 'exact', 'yards'],
        ['377', 'exact', 'yards'],
      ],
    ],
    [
      'The fine was $48 million, or 24 percent of the 200 million.',
      [
        ['$48 million', 'exact', '$'],
        ['24 percent of the 200 million', 'exact', 'percent'],
        ['200 million', 'exact', '$'],
      ],
    ],
    [
      'They walked 12 miles with 40 men.',
      [
        ['12 miles', 'exact', 'miles'],
        ['40 men', 'exact', null],
      ],
    ],
    [
      'They paid $12 and met 40.',
      [
        ['$12', 'exact', '$'],
        ['40', 'exact', null],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence).map(({ span, form, unit }) => [span.text, form, unit?.text ?? null])).toEqual(expected)
  })
})

describe('recognizeFigures: both ends of a change', () => {
  test.each<[string, readonly (readonly [span: string, form: string, of: string | null])[]]>([
    [
      'Her rating fell from 58 percent in the last poll to 55 percent now.',
      [
        ['58 percent', 'change', null],
        ['55 percent', 'change', null],
      ],
    ],
    [
      'They cut the tax rate to 28 percent from 35 percent.',
      [
        ['28 percent', 'change', null],
        ['35 percent', 'change', null],
      ],
    ],
    [
      'It raised its forecast by 0.1 percentage points to 1.8 percent.',
      [
        ['0.1 percentage points', 'change', null],
        ['1.8 percent', 'exact', null],
      ],
    ],
    [
      'The mayor walked 5 miles to 12 percent of homes.',
      [
        ['5 miles', 'exact', null],
        ['12 percent of homes', 'exact', 'homes'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence).map(({ span, form, of }) => [span.text, form, of?.text ?? null])).toEqual(expected)
  })
})

describe('recognizeFigures: what is counted, by what, how bounded', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['The report lists more than 77,000 overdose deaths in Alba.', 'overdose deaths in Alba', 'more than', null],
    ['The poll has a margin of error of 3 percentage points.', 'a margin of error', null, null],
    ['Some 40 percent of likely voters stayed home.', 'likely voters', 'Some', null],
    ['They paid $12.7 million in undisclosed cash payments.', 'undisclosed cash payments', null, null],
    ['The train does 60 miles an hour.', null, null, 'hour'],
    ['Perhaps only 10 boats came.', 'boats', 'Perhaps only', null],
    ['Slightly more than a third of voters agreed.', 'voters', 'Slightly more than', null],
    ['Ana Ruiz, 54, spoke.', 'Ana Ruiz', null, null],
    ['It emits two billion tons per year of carbon dioxide.', 'carbon dioxide', null, 'year'],
    ['She sang to the 12 first-graders there.', 'first-graders', null, null],
    ['He runs a $400-million-a-year company there.', 'company', null, null],
    ['They hold thousands of acres of surface mines.', 'surface mines', null, null],
    ['The top 10 percent paid it all.', null, null, null],
    ['Records show Ana Ruiz, 54, spoke.', 'Ana Ruiz', null, null],
    ['She was 91.', 'She', null, null],
    ['It is for boys aged 12.', 'boys', null, null],
    ['They got $3 million in Alba.', null, null, null],
    // What the verb makes of money, unless a noun says it.
    ['They owe $65.4 billion in taxes.', 'taxes', null, null],
    ['It came to $2 billion in American exports.', 'American exports', null, null],
    ['She put it at $4 million.', null, null, null],
    ['They offer a recent $14 billion tax bill.', 'tax bill', null, null],
    // What changes: the object of a verb of change, else its subject.
    ['She would leave it at 35 percent.', null, null, null],
    // Who a share is of.
    ['A third of those with jobs agreed.', 'those with jobs', null, null],
    ['Some 31 percent of those surveyed agreed.', 'those surveyed', 'Some', null],
    ['Twelve percent indicated that they were not sure.', 'indicated that they were not sure', null, null],
    ['The middle one-fifth paid it all.', null, null, null],
    ['It is worse, said Ms. Ruiz, 63 percent.', null, null, null],
    ['They want the 95 percent Ms. Ruiz won.', null, null, null],
    ['Not only 62 percent of voters agreed.', 'voters', null, null],
    ['It is half a point less than forecast.', null, null, null],
    ['It is 46 percent according to her.', null, null, null],
    ['It is 1.8 percent - better than last year.', null, null, null],
    ['Voters under 30 stayed home.', 'Voters', 'under', null],
    ['It is 32 percent below last year.', null, null, null],
    // The whole noun, whatever its words were read as.
    ['Only 1 percent of its sales force had been cut.', 'its sales force', 'Only', null],
    ['They use thousands of vote counting systems.', 'vote counting systems', null, null],
    ['It won an 80-19 vote there.', 'vote', null, null],
    ['The two Alba police officers shot there left.', 'Alba police officers shot', null, null],
    ['Some 8 million low- and middle-income families agreed.', 'low- and middle-income families', 'Some', null],
    ['They want a 35 percent tariff on Mexican imports.', 'tariff on Mexican imports', null, null],
    ['They use 13 percent of its coal reserves but no more.', 'its coal reserves', null, null],
    ['They name 58 Fortune 500 companies there.', 'Fortune 500 companies', null, null],
    ['They grow 10 limes and half of all tomatoes.', 'limes', null, null],
    ['They name 28 pages related to the plan.', 'related to the plan', null, null],
    ['They name 85 meetings Ms. Ruiz had.', 'meetings', null, null],
    ['They made 14 more jobs there.', 'jobs', null, null],
    ['Some 15 of the 19 boats sank.', 'boats', 'Some', null],
    ['They used $5 million for personal expenses.', 'personal expenses', null, null],
    ['They sank 4,000 tons of sand.', 'sand', null, null],
    ['They held 10 sailors from two patrol boats.', 'sailors', null, null],
    ['They want the 200 million that it cost.', null, null, null],
    ['It used 13 percent of its coal reserves, they said.', 'its coal reserves', null, null],
    ['They offer a $5 million reward for it.', 'reward', null, null],
    ['He is charged in three Alba attacks.', 'Alba attacks', null, null],
    ['They sent four battalion-sized units.', 'battalion-sized units', null, null],
    ['It needs two weeks to convene the panel.', 'to convene the panel', null, null],
    ['It is 10 times the national average.', 'the national average', null, null],
  ])('%s', (sentence, of, modifier, per) => {
    const [figure] = figures(sentence)
    expect({
      of: figure?.of?.text ?? null,
      modifier: figure?.modifier?.text ?? null,
      per: figure?.per?.text ?? null,
    }).toEqual({ of, modifier, per })
  })
})

test('in a report of matches a number without a noun is none', () => {
  const report =
    'The bowler took five wickets for the team. The batsman made 74 in the first innings of the match before the umpire sent him off. The captain praised the wicketkeeper. They were on 106-6 at the crease.'
  expect(figures(report).map(({ span }) => span.text)).not.toContain('74')
  expect(figures(report).map(({ span }) => span.text)).not.toContain('106-6')
})

describe('no figures', () => {
  test.each([
    'She won in 2016.',
    'It opened on Nov. 15.',
    'It opened at 9:30 a.m. there.',
    'The doors open at 5 p.m. today.',
    'It was the first boat.',
    'The 21st ferry left.',
    'Call 800-555-0134 today.',
    'Call 555-0134 today.',
    'Section 230 was upheld.',
    'Flight 17 was late.',
    'They live at 131 West 23rd Street.',
    'They use the Explorer 6 Countdown there.',
    'It climbed to number 3 there.',
    'The EB-5 program ended.',
    'He spoke of the 2024 elections there.',
    'He spoke of 9/11 often.',
    'One of them spoke.',
    'One analyst spoke.',
    'No one spoke.',
    'The two met.',
    'She said at one point that it closed.',
    'The talks between the two turned sour.',
    'The two mills at one site closed.',
    'These two towns agreed.',
    'He said the two raised their hands.',
    'In the past two years it grew.',
    'It closed five years ago.',
    'The 1990s were quiet.',
    'It ran from 2012-2016 there.',
    'They went one-on-one there.',
    'The second half was quiet.',
    'A third man came.',
    'He doubled down on it.',
    'A 747 landed there.',
    'The text, version 2.3, was signed.',
    'They must 1) sign and go.',
    '5. All roads lead there.',
    'Her 401(k) shrank.',
    'FeaturedFebruary 6, 2016, they met.',
    'It was the crash of 2008-9 again.',
    'She won 5-7 6-4 6-2 there.',
    'He lost 7-6 (4), 6-7 (5), 6-3 there.',
    'The tPhone 4 has a lens.',
    'A Category 4 storm came.',
    'It films in 4K there.',
    'The report, on page 12, says so.',
    'They live in room 12.',
    'It is the fifth fire.',
    'They met at 7 o’clock there.',
    'It is open 24/7 there.',
    'Article 12 says so.',
    'They praised Fortune 500 firms.',
    'They drove on Interstate 80.',
    'Apollo 11 landed.',
    'The post is 672138506081275904.',
  ])('%s', (sentence) => {
    expect(figures(sentence).map(({ span }) => span.text)).toEqual([])
  })

  test('a number inside a name', () => {
    const body = 'The Big Ten voted.'
    const start = HEADER.length + body.indexOf('Big Ten')
    const name: NameMention = {
      span: { start, end: start + 7, text: 'Big Ten' },
      kind: 'organization',
      sentence: 0,
      title: null,
    }
    expect(figures(body, [], [name])).toEqual([])
  })

  test('a number inside a date, but a length of time is one', () => {
    const time = (body: string, words: string): TimeMention => {
      const start = HEADER.length + body.indexOf(words)
      return {
        span: { start, end: start + words.length, text: words },
        meaning: {
          form: 'calendar-date',
          year: 2024,
          month: null,
          day: null,
          week: null,
          weekday: null,
          shift: null,
          ofYear: null,
          part: null,
          clock: null,
          mod: null,
        },
        sentence: 0,
      }
    }
    const date = 'They met on 15 occasions.'
    expect(figures(date, [time(date, '15 occasions')])).toEqual([])
    const length = 'They waited 20 minutes.'
    expect(figures(length, [time(length, '20 minutes')]).map(({ span }) => span.text)).toEqual(['20 minutes'])
  })
})
