import { describe, expect, test } from 'vitest'
import { found, type Told } from '../support/sheet.ts'

describe('headline-unsupported', () => {
  test.each<[string, Told, string, string]>([
    [
      'a number',
      { title: 'Fire Kills 14', sentences: ['The fire killed 12 people.'] },
      'warning',
      'the title says “14”, the body never does',
    ],
    [
      'an amount',
      { title: 'City to pay $3.5 million', sentences: ['The city will pay $5.3 million.'] },
      'warning',
      'the title says “3.5 million”, the body never does',
    ],
    [
      'a number that no rounding makes',
      { title: 'Every 73 minutes', sentences: ['It happens every 72 minutes.'] },
      'warning',
      'the title says “73”, the body never does',
    ],
    [
      'a number in words',
      { title: 'Six Senators Leave', sentences: ['The five senators left.'] },
      'warning',
      'the title says “Six”, the body never does',
    ],
    [
      'a name in a title of small letters',
      { title: 'Mayor meets Borealis workers at the port', sentences: ['The mayor met workers.'] },
      'info',
      'the title names “Borealis”, the body never does',
    ],
    [
      'quoted words',
      { title: 'Lee: ‘We will never leave’', sentences: ['“We shall not leave,” Lee said.'] },
      'info',
      'the title quotes ‘We will never leave’, the body never has these words',
    ],
  ])('%s', (_, told, level, message) => {
    expect(found(told, 'headline-unsupported')).toMatchObject([{ level, message }])
  })

  test.each<[string, Told]>([
    ['the same number', { title: 'Fire Kills 14', sentences: ['The fire killed 14 people.'] }],
    ['the number in words', { title: 'Fire Kills 14', sentences: ['The fire killed fourteen people.'] }],
    [
      'a rounded number',
      {
        title: 'City to pay $49 million',
        sentences: ['It will pay $48.5 million.'],
        figures: [{ words: '$48.5 million', value: 48_500_000, unit: 'USD' }],
      },
    ],
    ['a number in words that the body has in digits', { title: 'Six Senators Leave', sentences: ['The 6 left.'] }],
    ['two, which is said of any pair', { title: 'Two Leave', sentences: ['She left with him.'] }],
    ['voices of a list', { title: '31 Voters Share Their Thoughts', sentences: ['The council voted.'] }],
    ['a list in words', { title: 'Five Takeaways From the Vote', sentences: ['The council voted.'] }],
    ['a list', { title: '5 takeaways from the vote', sentences: ['The council voted.'] }],
    ['a year', { title: 'The 2016 vote', sentences: ['The council voted.'] }],
    ['a small label', { title: 'Super Tuesday 2', sentences: ['The states voted.'] }],
    [
      'a title that capitalizes all',
      { title: 'Mayor Meets Borealis Workers At Port', sentences: ['The mayor met workers.'] },
    ],
    [
      'a name of the body',
      { title: 'Mayor meets Borealis workers at the port', sentences: ['The mayor met workers of Borealis.'] },
    ],
    [
      'quoted words of the body',
      { title: 'Lee: ‘We won’t leave town’', sentences: ['“We won’t leave town,” Lee said.'] },
    ],
    ['a nickname in marks', { title: 'The ‘Big Rain’ returns', sentences: ['The council voted.'] }],
    ['no title', { title: null, sentences: ['The council voted.'] }],
  ])('not for %s', (_, told) => {
    expect(found(told, 'headline-unsupported')).toEqual([])
  })
})

test.each<[string, { title?: null; published?: null }, number]>([
  ['neither', { title: null, published: null }, 1],
  ['no title', { title: null }, 0],
  ['no date', { published: null }, 0],
  ['both', {}, 0],
])('title-date-missing: %s', (_, header, times) => {
  expect(found({ ...header, sentences: ['The council voted.'] }, 'title-date-missing')).toHaveLength(times)
})
