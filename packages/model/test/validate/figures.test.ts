import { describe, expect, test } from 'vitest'
import { found, type Told, type ToldFigure } from '../support/sheet.ts'

const count = (words: string, value: number, of: string, rest: Partial<ToldFigure> = {}): ToldFigure => ({
  words,
  value,
  of,
  ...rest,
})

describe('conflict-figure', () => {
  test.each<[string, Told, string]>([
    [
      'a toll with two numbers',
      {
        sentences: ['The crash left 9 injured.', 'Hospitals took in the 11 injured overnight.'],
        figures: [count('9 injured', 9, 'injured'), count('11 injured', 11, 'injured')],
      },
      'one measure, two numbers: “9 injured” in sentence 1, “11 injured” in sentence 2',
    ],
    [
      'dead and killed are one measure',
      {
        sentences: ['The fire left 12 dead.', 'Of 13 killed, none had a name.'],
        figures: [count('12 dead', 12, 'dead'), count('13 killed', 13, 'killed')],
      },
      'one measure, two numbers: “12 dead” in sentence 1, “13 killed” in sentence 2',
    ],
    [
      'the same two words counted',
      {
        sentences: ['The report lists 77,000 overdose deaths.', 'It calls the 78,000 overdose deaths a record.'],
        figures: [
          count('77,000 overdose deaths', 77_000, 'overdose deaths'),
          count('78,000 overdose deaths', 78_000, 'overdose deaths'),
        ],
      },
      'one measure, two numbers: “77,000 overdose deaths” in sentence 1, “78,000 overdose deaths” in sentence 2',
    ],
    [
      'a definite number that refers to no number told',
      {
        sentences: ['Three countries signed.', 'Envoys of the four countries met in May.'],
        figures: [count('Three countries', 3, 'countries'), count('four countries', 4, 'countries')],
      },
      'one measure, two numbers: “Three countries” in sentence 1, “four countries” in sentence 2',
    ],
    [
      'a definite number far behind words that would tell another apart',
      {
        sentences: ['It took the savings of 340 members.', 'A fund set up by the state repaid the 430 members.'],
        figures: [count('340 members', 340, 'members'), count('430 members', 430, 'members')],
      },
      'one measure, two numbers: “340 members” in sentence 1, “430 members” in sentence 2',
    ],
  ])('%s', (_, told, message) => {
    const [problem, ...others] = found(told, 'conflict-figure')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ level: 'warning', message, facts: ['figure-1', 'figure-2'] })
    expect(problem?.spans.map(({ text }) => text)).toEqual(told.figures?.map(({ words }) => words))
  })

  test.each<[string, Told]>([
    [
      'the same number',
      {
        sentences: ['It left 9 injured.', 'The 9 injured were flown out.'],
        figures: [count('9 injured', 9, 'injured'), count('9 injured', 9, 'injured')],
      },
    ],
    [
      'a revision',
      {
        sentences: ['The crash left 11 injured.', 'The police had earlier said 9 injured.'],
        figures: [count('11 injured', 11, 'injured'), count('9 injured', 9, 'injured')],
      },
    ],
    [
      'a change',
      {
        sentences: ['There were 900 ferry crossings.', 'They went up from 800 ferry crossings.'],
        figures: [
          count('900 ferry crossings', 900, 'ferry crossings'),
          count('800 ferry crossings', 800, 'ferry crossings', { form: 'change' }),
        ],
      },
    ],
    [
      'two places',
      {
        sentences: ['Alba counted 9 injured.', 'Borea counted 11 injured.'],
        places: ['Alba', 'Borea'],
        figures: [count('9 injured', 9, 'injured'), count('11 injured', 11, 'injured')],
      },
    ],
    [
      'one sentence',
      {
        sentences: ['It left 9 injured in the bus and 11 injured in the car.'],
        figures: [count('9 injured', 9, 'injured'), count('11 injured', 11, 'injured')],
      },
    ],
    [
      'other things of the kind',
      {
        sentences: ['Three countries signed.', 'Four other countries waited.'],
        figures: [count('Three countries', 3, 'countries'), count('Four other countries', 4, 'countries')],
      },
    ],
    [
      'a part of them',
      {
        sentences: ['Five men were charged.', 'One of the two men spoke.'],
        figures: [count('Five men', 5, 'men'), count('two men', 2, 'men')],
      },
    ],
    [
      'a definite number told apart in its noun phrase',
      {
        sentences: ['It took the savings of 340 members.', 'A fund repaid all but the first 300 members.'],
        figures: [count('340 members', 340, 'members'), count('300 members', 300, 'members')],
      },
    ],
    [
      'no definite number',
      {
        sentences: ['Three countries signed.', 'Four countries waited.'],
        figures: [count('Three countries', 3, 'countries'), count('Four countries', 4, 'countries')],
      },
    ],
    [
      'a number that another measure shares',
      {
        sentences: ['Three men spoke.', 'The four women sang.'],
        figures: [count('Three men', 3, 'men'), count('four women', 4, 'women')],
      },
    ],
    [
      'other units',
      {
        sentences: ['It cost $5 for two ferry rides.', 'The six ferry rides took a day.'],
        figures: [
          count('$5 for two ferry rides', 5, 'two ferry rides', { unit: 'USD' }),
          count('six ferry rides', 6, 'ferry rides'),
        ],
      },
    ],
    [
      'percents of a poll',
      {
        sentences: ['Ruiz has 46 percent of likely voters.', 'Abel has 40 percent of likely voters.'],
        figures: [
          count('46 percent of likely voters', 46, 'likely voters', { unit: 'percent' }),
          count('40 percent of likely voters', 40, 'likely voters', { unit: 'percent' }),
        ],
      },
    ],
    [
      'numbers of another size',
      {
        sentences: ['The town has 900 registered voters.', 'The state has 90,000 registered voters.'],
        figures: [
          count('900 registered voters', 900, 'registered voters'),
          count('90,000 registered voters', 90_000, 'registered voters'),
        ],
      },
    ],
    [
      'a bound and a number',
      {
        sentences: ['The town has 900 registered voters.', 'It has more than 800 registered voters.'],
        figures: [
          count('900 registered voters', 900, 'registered voters'),
          count('more than 800 registered voters', 800, 'registered voters', { modifier: 'more than' }),
        ],
      },
    ],
    [
      'a definite number that was told too',
      {
        sentences: ['Three countries signed, and five countries sent envoys.', 'The five countries met.'],
        figures: [
          count('Three countries', 3, 'countries'),
          count('five countries', 5, 'countries'),
          count('five countries', 5, 'countries'),
        ],
      },
    ],
    [
      'a definite number with its own bound',
      {
        sentences: ['Three countries signed.', 'The four countries that did not sign met.'],
        figures: [count('Three countries', 3, 'countries'), count('four countries', 4, 'countries')],
      },
    ],
    [
      'a margin',
      {
        sentences: ['Ruiz got 900 postal votes.', 'Ruiz won by 800 postal votes.'],
        figures: [count('900 postal votes', 900, 'postal votes'), count('800 postal votes', 800, 'postal votes')],
      },
    ],
    [
      'all but one',
      {
        sentences: ['Only five member states pay.', 'Only four member states apart from Alba pay.'],
        figures: [
          count('Only five member states', 5, 'member states', { modifier: 'Only' }),
          count('Only four member states', 4, 'member states', { modifier: 'Only' }),
        ],
      },
    ],
    [
      'rows of labels',
      {
        sentences: ['Alba: 12 Injured: 4.', 'Borea: 3 Injured: 7.'],
        figures: [count('12 Injured', 12, 'Injured'), count('3 Injured', 3, 'Injured')],
      },
    ],
  ])('not for %s', (_, told) => {
    expect(found(told, 'conflict-figure')).toEqual([])
  })
})

test('sources-differ is an info: each number has its own source', () => {
  const told: Told = {
    sentences: ['The police said it left 9 injured.', 'The hospital said it left 11 injured.'],
    figures: [count('9 injured', 9, 'injured'), count('11 injured', 11, 'injured')],
    statements: [
      ['it left 9 injured', 'The police'],
      ['it left 11 injured', 'The hospital'],
    ],
  }
  expect(found(told, 'conflict-figure')).toEqual([])
  expect(found(told, 'sources-differ')).toMatchObject([{ level: 'info', facts: ['figure-1', 'figure-2'] }])
})

describe('sum-mismatch', () => {
  const told = (sentence: string, ...numbers: readonly [string, number][]): Told => ({
    sentences: [sentence],
    figures: numbers.map(([words, value]) => count(words, value, words.split(' ').at(-1) ?? '')),
  })

  test.each<[string, Told, string]>([
    [
      'a list after a comma',
      told(
        'Seven senators, three Democrats and three Republicans, signed.',
        ['Seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
      'the parts make 6, the whole is 7: “Seven senators” and “three Democrats”, “three Republicans” in sentence 1',
    ],
    [
      'a list between dashes',
      told(
        'Ten boats — four ferries, two tugs and three yachts — sank.',
        ['Ten boats', 10],
        ['four ferries', 4],
        ['two tugs', 2],
        ['three yachts', 3],
      ),
      'the parts make 9, the whole is 10: “Ten boats” and “four ferries”, “two tugs”, “three yachts” in sentence 1',
    ],
    [
      'what the whole is made of',
      told(
        'The seven senators who spoke were three Democrats and three Republicans.',
        ['seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
      'the parts make 6, the whole is 7: “seven senators” and “three Democrats”, “three Republicans” in sentence 1',
    ],
    [
      'a list in brackets',
      told('Five boats (two ferries and two tugs) sank.', ['Five boats', 5], ['two ferries', 2], ['two tugs', 2]),
      'the parts make 4, the whole is 5: “Five boats” and “two ferries”, “two tugs” in sentence 1',
    ],
    [
      'men and women at the end of a sentence',
      told('They chose 12 delegates, six men and five women.', ['12 delegates', 12], ['six men', 6], ['five women', 5]),
      'the parts make 11, the whole is 12: “12 delegates” and “six men”, “five women” in sentence 1',
    ],
    [
      'parts told one by one that are more than their whole',
      told(
        'Of the 11 dead, four drowned, five were hit and three froze.',
        ['11 dead', 11],
        ['four drowned', 4],
        ['five were hit', 5],
        ['three froze', 3],
      ),
      'the parts make 12, the whole is 11: “11 dead” and “four drowned”, “five were hit”, “three froze” in sentence 1',
    ],
  ])('%s', (_, sheet, message) => {
    expect(found(sheet, 'sum-mismatch')).toMatchObject([{ level: 'warning', message }])
  })

  test.each<[string, Told]>([
    [
      'parts that agree',
      told(
        'Six senators, three Democrats and three Republicans, signed.',
        ['Six senators', 6],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    [
      'an open list',
      told(
        'Seven senators, including three Democrats and three Republicans, signed.',
        ['Seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    [
      'an open end',
      told(
        'Seven senators, three Democrats and three others, signed.',
        ['Seven senators', 7],
        ['three Democrats', 3],
        ['three others', 3],
      ),
    ],
    [
      'things in a row',
      told(
        'Seven senators, nine judges and two mayors signed.',
        ['Seven senators', 7],
        ['nine judges', 9],
        ['two mayors', 2],
      ),
    ],
    [
      'a row that begins with the largest',
      told('Four ferries, two tugs and one yacht sank.', ['Four ferries', 4], ['two tugs', 2], ['one yacht', 1]),
    ],
    [
      'what agrees with what it is made of',
      told(
        'The six senators were three Democrats and three Republicans.',
        ['six senators', 6],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    [
      'what they met',
      told(
        'The seven senators were met by three Democrats and three Republicans.',
        ['seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    ['one part', told('Seven senators, three Democrats, signed.', ['Seven senators', 7], ['three Democrats', 3])],
    [
      'words between',
      told(
        'Seven senators met three Democrats and three Republicans.',
        ['Seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    [
      'a list without and',
      told(
        'Seven senators, three Democrats, three Republicans, no quorum.',
        ['Seven senators', 7],
        ['three Democrats', 3],
        ['three Republicans', 3],
      ),
    ],
    [
      'things in a row at the end of a sentence',
      told('They saw four ferries, two tugs and one yacht.', ['four ferries', 4], ['two tugs', 2], ['one yacht', 1]),
    ],
    [
      'parts told one by one that agree',
      told(
        'Of the 12 dead, four drowned, five were hit and three froze.',
        ['12 dead', 12],
        ['four drowned', 4],
        ['five were hit', 5],
        ['three froze', 3],
      ),
    ],
    [
      'parts told one by one that leave some untold',
      told(
        'Of the 20 dead, four drowned, five were hit and three froze.',
        ['20 dead', 20],
        ['four drowned', 4],
        ['five were hit', 5],
        ['three froze', 3],
      ),
    ],
    [
      'groups that share members',
      told(
        'Of the 30 members, 25 are men, 20 are lawyers and 15 are rich.',
        ['30 members', 30],
        ['25 are men', 25],
        ['20 are lawyers', 20],
        ['15 are rich', 15],
      ),
    ],
    [
      'two groups only',
      told(
        'Of the 30 members, 20 are women and 15 are rich.',
        ['30 members', 30],
        ['20 are women', 20],
        ['15 are rich', 15],
      ),
    ],
  ])('not for %s', (_, sheet) => {
    expect(found(sheet, 'sum-mismatch')).toEqual([])
  })
})

describe('percent-mismatch', () => {
  const partOf = (sentence: string, words: string, value: number): Told => ({
    sentences: [sentence],
    figures: [
      { words: '$48 million', value: 48e6, unit: 'USD' },
      { words, value, unit: 'percent' },
      { words: '$200 million sought', value: 200e6, unit: 'USD' },
    ],
  })

  const share = (
    sentence: string,
    part: [string, number],
    whole: [string, number],
    percent: [string, number],
  ): Told => ({
    sentences: [sentence],
    figures: [
      { words: part[0], value: part[1], form: 'part' },
      { words: whole[0], value: whole[1] },
      { words: percent[0], value: percent[1], unit: 'percent' },
    ],
  })

  test.each<[string, Told, string]>([
    [
      'a share',
      share('15 of the 20 boats, or 60 percent, sank.', ['15', 15], ['20 boats', 20], ['60 percent', 60]),
      '15 of 20 is 75 percent, read “15”, “20 boats”, “60 percent” in sentence 1',
    ],
    [
      'a share in brackets',
      share('15 of the 20 boats (60 percent) sank.', ['15', 15], ['20 boats', 20], ['60 percent', 60]),
      '15 of 20 is 75 percent, read “15”, “20 boats”, “60 percent” in sentence 1',
    ],
    [
      'a change',
      {
        sentences: ['Fares rose 30 percent to $12 from $10.'],
        figures: [
          { words: '30 percent', value: 30, unit: 'percent', form: 'change' },
          { words: '$12', value: 12, unit: 'USD', form: 'change' },
          { words: '$10', value: 10, unit: 'USD', form: 'change' },
        ],
      },
      'from 10 to 12 is a change of 20 percent, read “30 percent”, “$12”, “$10” in sentence 1',
    ],
    [
      'a part, its percent and the whole',
      partOf(
        'The fine was $48 million, or 12 percent of the $200 million sought.',
        '12 percent of the $200 million',
        12,
      ),
      '48000000 of 200000000 is 24 percent, read “$48 million”, “12 percent of the $200 million”, “$200 million sought” in sentence 1',
    ],
  ])('%s', (_, sheet, message) => {
    expect(found(sheet, 'percent-mismatch')).toMatchObject([{ level: 'warning', message }])
  })

  test.each<[string, Told]>([
    [
      'a share that agrees',
      share('15 of the 20 boats, or 75 percent, sank.', ['15', 15], ['20 boats', 20], ['75 percent', 75]),
    ],
    [
      'a rounded share',
      share('15 of the 19 boats, or 79 percent, sank.', ['15', 15], ['19 boats', 19], ['79 percent', 79]),
    ],
    [
      'a percent of something else',
      share('15 of the 20 boats sank, and fares rose 60 percent.', ['15', 15], ['20 boats', 20], ['60 percent', 60]),
    ],
    [
      'a percent in a list',
      share('15 of the 20 boats, 60 percent of crews, sailed.', ['15', 15], ['20 boats', 20], ['60 percent', 60]),
    ],
    [
      'a change that agrees',
      {
        sentences: ['Fares rose 20 percent to $12 from $10.'],
        figures: [
          { words: '20 percent', value: 20, unit: 'percent' },
          { words: '$12', value: 12, unit: 'USD' },
          { words: '$10', value: 10, unit: 'USD' },
        ],
      },
    ],
    [
      'a part, its percent and the whole that agree',
      partOf(
        'The fine was $48 million, or 24 percent of the $200 million sought.',
        '24 percent of the $200 million',
        24,
      ),
    ],
    [
      'a percent of the whole that is no other name for the part',
      partOf(
        'They paid $48 million and kept 12 percent of the $200 million sought.',
        '12 percent of the $200 million',
        12,
      ),
    ],
  ])('not for %s', (_, sheet) => {
    expect(found(sheet, 'percent-mismatch')).toEqual([])
  })
})

describe('figure-without-subject', () => {
  const bare = (sentence: string, words = '40', rest: Partial<ToldFigure> = {}): Told => ({
    sentences: [sentence],
    figures: [{ words, value: 40, ...rest }],
  })

  test.each<[string, Told]>([
    ['a count', bare('In the end there were 40.')],
    ['a percent', bare('She said it was 40 percent.', '40 percent', { unit: 'percent' })],
    ['a range', bare('It took 40 or 50, she said.', '40 or 50', { value: [40, 50], form: 'range' })],
    ['an end of a change', bare('It rose 40 percent.', '40 percent', { unit: 'percent', form: 'change' })],
    [
      'beside one of another kind',
      {
        sentences: ['Six boats left, and it was 40 percent.'],
        figures: [count('Six boats', 6, 'boats'), { words: '40 percent', value: 40, unit: 'percent' }],
      },
    ],
  ])('%s', (_, told) => {
    expect(found(told, 'figure-without-subject')).toMatchObject([{ level: 'info' }])
  })

  test.each<[string, Told]>([
    ['a count with words', bare('There were 40 boats.', '40 boats', { of: 'boats' })],
    ['a percent with words', bare('It was 40 percent of it.', '40 percent of it', { unit: 'percent', of: 'it' })],
    ['money, which is worth by itself', bare('They paid $40.', '$40', { unit: 'USD' })],
    ['a length', bare('It took 40 minutes.', '40 minutes', { unit: 'minutes' })],
    ['an amount without a number', bare('They made millions.', 'millions', { value: null, form: 'words' })],
    ['a score', bare('They won 40-24.', '40-24', { value: [40, 24], form: 'pair' })],
    ['a multiple', bare('It doubled.', 'doubled', { value: 2, form: 'ratio', unit: 'times' })],
    ['what "of" says', bare('They met 40 of them.')],
    ['what a clause says', bare('She met 40 who stayed.')],
    ['what became of them', bare('At least 40 were killed.')],
    ['who is among them', bare('The blast killed 40, including two nurses.')],
    ['what a place says', bare('It killed 40 in Alba.')],
    ['whose it is', bare('Alba has more than Borea’s 40.')],
    ['the top of a scale', bare('It helps the top 40 percent.', '40 percent', { unit: 'percent' })],
    ['a group by age', bare('It is so among those 40 and up.')],
    ['whom a pronoun names', bare('The poll had her at 40 percent.', '40 percent', { unit: 'percent' })],
    [
      'a second one of the same kind',
      {
        sentences: ['Some 51 percent of voters chose the pier, 40 percent the park.'],
        figures: [
          { words: '51 percent of voters', value: 51, unit: 'percent', of: 'voters' },
          { words: '40 percent', value: 40, unit: 'percent' },
        ],
      },
    ],
    [
      'one that the sentence before gives words',
      {
        sentences: ['Alba has 60 boats.', 'Borea owns 40.'],
        figures: [count('60 boats', 60, 'boats'), { words: '40', value: 40 }],
      },
    ],
  ])('not for %s', (_, told) => {
    expect(found(told, 'figure-without-subject')).toEqual([])
  })
})
