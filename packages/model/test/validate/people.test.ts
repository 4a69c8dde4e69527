import { describe, expect, test } from 'vitest'
import { oneSlip } from '../../src/validate/spellings.ts'
import { found, type Told } from '../support/sheet.ts'

describe('name-spelling', () => {
  const ruiz = { name: 'Ana Johnson', forms: ['Ana Johnson', 'Johnson'] }

  test.each<[string, Told]>([
    [
      'a surname of its own',
      { sentences: ['Ana Johnson spoke.', 'Johnson left.', 'Ms. Johnstn waved.'], people: [ruiz, { name: 'Johnstn' }] },
    ],
    [
      'a word in no name',
      { sentences: ['Ana Johnson spoke.', 'Johnson left.', 'Then Jonhson waved.'], people: [ruiz] },
    ],
    [
      'the same first name',
      {
        sentences: ['Ana Johnson spoke.', 'Johnson left.', 'So did Ana Johnsen.'],
        people: [ruiz, { name: 'Ana Johnsen' }],
      },
    ],
  ])('%s', (_, told) => {
    const [problem] = found(told, 'name-spelling')
    expect(problem).toMatchObject({ level: 'warning' })
    expect(problem?.message).toMatch(/^one name in two spellings: “Ana Johnson” in sentence 1, “.+” in sentence 3$/u)
  })

  test('a title and surname for one who was named once', () => {
    const told: Told = {
      sentences: ['Ana Kessinger spoke.', 'Ms. Kesinger left.'],
      people: [{ name: 'Ana Kessinger' }, { name: 'Kesinger' }],
    }
    expect(found(told, 'name-spelling')).toMatchObject([{ facts: ['person-1', 'person-2'] }])
  })

  test.each<[string, Told]>([
    [
      'a surname without title for one who was named once',
      {
        sentences: ['Ana Kessinger spoke.', 'A Kesinger left.'],
        people: [{ name: 'Ana Kessinger' }, { name: 'Kesinger' }],
      },
    ],
    [
      'a title and surname before the name',
      {
        sentences: ['Ms. Kesinger left.', 'Ana Kessinger spoke.'],
        people: [{ name: 'Kesinger' }, { name: 'Ana Kessinger' }],
      },
    ],
    [
      'another person',
      {
        sentences: ['Ana Johnson spoke.', 'Johnson left.', 'So did Bob Johnsen.'],
        people: [ruiz, { name: 'Bob Johnsen' }],
      },
    ],
    ['the family', { sentences: ['Ana Johnson spoke.', 'Johnson left.', 'So did the Johnsons.'], people: [ruiz] }],
    [
      'a short surname',
      {
        sentences: ['Ana Chan spoke.', 'Chan left.', 'Mr. Chen waved.'],
        people: [{ name: 'Ana Chan', forms: ['Ana Chan', 'Chan'] }, { name: 'Chen' }],
      },
    ],
    [
      'two slips',
      {
        sentences: ['Ana Johnson spoke.', 'Johnson left.', 'Then Janssen waved.'],
        people: [ruiz, { name: 'Janssen' }],
      },
    ],
    [
      'a first name',
      {
        sentences: ['Ana Obama spoke.', 'Obama left.', 'Then Osama bin Said waved.'],
        people: [{ name: 'Ana Obama', forms: ['Ana Obama', 'Obama'] }],
      },
    ],
    [
      'a word that is a word',
      {
        sentences: ['Ana Major spoke.', 'Major left.', 'The manor is old.', 'Then Manor House waved.'],
        people: [{ name: 'Ana Major', forms: ['Ana Major', 'Major'] }],
      },
    ],
    [
      'both as often',
      {
        sentences: ['Ana Johnson spoke.', 'Then Ana Johnsen waved.'],
        people: [{ name: 'Ana Johnson' }, { name: 'Ana Johnsen' }],
      },
    ],
    ['the first letter', { sentences: ['Ana Johnson spoke.', 'Johnson left.', 'Then Tohnson waved.'], people: [ruiz] }],
  ])('not for %s', (_, told) => {
    expect(found(told, 'name-spelling')).toEqual([])
  })

  test.each([
    ['johnson', 'johnston', true],
    ['johnson', 'jonhson', true],
    ['johnson', 'johnsen', true],
    ['johnson', 'jonson', true],
    ['johnson', 'jansen', false],
    ['johnson', 'johnstone', false],
  ])('%s and %s are one slip apart: %s', (a, b, answer) => {
    expect(oneSlip(a, b)).toBe(answer)
  })
})

describe('role-conflict', () => {
  const told = (first: string, second: string, former = false): Told => ({
    sentences: [`Ruiz is a ${first}.`, `The ${second} spoke.`],
    people: [{ name: 'Ruiz', roles: [first, { text: second, former }] }],
  })

  test.each([
    ['Republican senator', 'Democratic mayor'],
    ['senator from Alba', 'congressman from Borea'],
    ['Sen.', 'Rep.'],
  ])('%s and %s', (first, second) => {
    expect(found(told(first, second), 'role-conflict')).toMatchObject([{ level: 'warning', facts: ['person-1'] }])
  })

  test.each<[string, Told]>([
    ['roles that go together', told('Republican senator', 'chairman of the panel')],
    ['a former role', told('senator from Alba', 'congressman from Borea', true)],
    ['a senator of a state', told('state Sen.', 'Rep.')],
    ['a candidate', told('congressman from Borea', 'candidate for senator')],
    ['one role twice', told('Republican senator', 'Republican leader')],
    ['a critic of the other party', told('Republican senator', 'critic of Democratic leaders')],
    ['one to be', told('congressman from Borea', 'senator-elect')],
    ['a rival of the other party', told('Republican senator', 'Democratic rival')],
  ])('not for %s', (_, sheet) => {
    expect(found(sheet, 'role-conflict')).toEqual([])
  })
})

describe('age-birth-year', () => {
  const told = (age: number, born: string, rest: Partial<Told> = {}): Told => ({
    sentences: [`Ana Ruiz, ${age}, spoke.`, `Ruiz was born in ${born}.`],
    figures: [{ words: String(age), value: age }],
    people: [{ name: 'Ana Ruiz', forms: ['Ana Ruiz', 'Ruiz'], age: 0 }],
    ...rest,
  })

  test.each([
    [54, '1960'],
    [54, 'Alba in 1975'],
    [54, 'March 1, 1960'],
  ])('%d, born in %s', (age, born) => {
    expect(found(told(age, born), 'age-birth-year')).toMatchObject([
      { level: 'warning', facts: ['person-1', 'figure-1'] },
    ])
  })

  test('the year of birth in the sentence of the age', () => {
    const sentences = ['Ana Ruiz, 54, was born in Alba in 1960.']
    expect(found(told(54, '1960', { sentences }), 'age-birth-year')).toHaveLength(1)
  })

  test.each<[string, Told]>([
    [
      'an age in another year',
      { ...told(54, '1960'), sentences: ['Ana Ruiz, 54, sang in 2014.', 'Ruiz was born in 1960.'] },
    ],
    ['birthday passed', told(54, '1970')],
    ['birthday to come', told(53, '1970')],
    ['an age at death', { ...told(54, '1960'), sentences: ['Ana Ruiz, 54, died.', 'Ruiz was born in 1960.'] }],
    [
      'somebody else',
      {
        ...told(54, '1960'),
        sentences: ['Ana Ruiz, 54, spoke.', 'Abel was born in 1990.'],
        people: [{ name: 'Ana Ruiz', age: 0 }, { name: 'Abel' }],
      },
    ],
    ['no publication date', told(54, '1960', { published: null })],
    ['no year of birth', { ...told(54, '1960'), sentences: ['Ana Ruiz, 54, spoke.', 'Ruiz was born in Alba.'] }],
  ])('not for %s', (_, sheet) => {
    expect(found(sheet, 'age-birth-year')).toEqual([])
  })
})
