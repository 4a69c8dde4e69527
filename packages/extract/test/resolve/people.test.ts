import { describe, expect, test } from 'vitest'
import { entitiesOf, written } from './resolving.ts'

const people = (body: string): string[] => written(entitiesOf(body).people)

describe('one entry a person', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'title, honorific, surname, full name',
      'President Moreno signed the bill. Mrs. Moreno said so. Alice Moreno is no lawyer. Moreno left.',
      ['Alice Moreno = Moreno'],
    ],
    ['name first without title', 'Lowell won. Sandra Lowell thanked the voters.', ['Sandra Lowell = Lowell']],
    ['short given name', 'William Thorne won. Bill Thorne thanked the voters.', ['William Thorne = Bill Thorne']],
    ['initial', 'Thomas B. Keller won. Thomas Keller left.', ['Thomas B. Keller = Thomas Keller']],
    ['accents', 'José Núñez won. Mr. Nunez left.', ['José Núñez = Nunez']],
    ['surname first', 'Kim Sang-woo spoke. Mr. Kim left.', ['Kim Sang-woo = Kim']],
    ['a given name alone', 'Carol Webb spoke. On Monday Carol fell ill.', ['Carol Webb = Carol']],
    ['surname last as well', 'Kim Sang-woo spoke. Sang-woo Kim left.', ['Kim Sang-woo = Sang-woo Kim']],
    ['an Arabic article', 'Omar al-Masri spoke. Mr. al-Masri left. Masri wept.', ['Omar al-Masri = al-Masri = Masri']],
    ['bin', 'Khalid bin Rashid spoke. Mr. bin Rashid left.', ['Khalid bin Rashid = bin Rashid']],
    ['de la', 'Maria de la Cruz spoke. Ms. de la Cruz left.', ['Maria de la Cruz = de la Cruz']],
    ['a suffix', 'Robert Haines Jr. won. Mr. Haines left.', ['Robert Haines Jr. = Haines']],
    ['a possessive', 'Carol Webb’s plan failed. Webb’s friends left.', ['Carol Webb = Webb']],
    ['particle', 'Pieter van der Berg spoke. Mr. van der Berg left.', ['Pieter van der Berg = van der Berg']],
  ])('%s', (_, body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})

describe('names by birth are nobody of their own', () => {
  test.each<[string, readonly string[]]>([
    ['Sandra Lowell, née Brandt, died on Monday. Mrs. Lowell was 90.', ['Sandra Lowell = Brandt = Lowell']],
    ['Mrs. Lowell, the former Jane Hanley, left. Sandra Lowell died.', ['Sandra Lowell = Lowell = Jane Hanley']],
    ['Jane Lowell died. Born Jane Hanley in Reno, Mrs. Lowell taught.', ['Jane Lowell = Jane Hanley = Lowell']],
    ['Jane Lowell was born Jane Hanley on May 1, 1930.', ['Jane Lowell = Jane Hanley']],
    ['Jane Lowell died. She was born Jane Hanley in Reno.', ['Jane Lowell = She = Jane Hanley']],
    ['Jane Lowell, born Jane Hanley in Reno, died on Monday.', ['Jane Lowell = Jane Hanley']],
    // What somebody was, and whom somebody met.
    ['Mark Lowell, the former Mayor Peter Hanley, and others left.', ['Mark Lowell', 'Peter Hanley']],
    ['Born in Reno, Jane Hanley met Mark Lowell.', ['Jane Hanley', 'Mark Lowell']],
  ])('%s', (body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})

describe('the elder and the younger', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'by suffix',
      'Robert Haines Sr. spoke. Robert Haines Jr. left. The younger Mr. Haines wept.',
      ['Robert Haines Sr.', 'Robert Haines Jr. = Haines'],
    ],
    [
      'by kin',
      'Mark Lowell met Peter Lowell, his son. The elder Mr. Lowell left.',
      ['Mark Lowell = Lowell', 'Peter Lowell'],
    ],
    [
      'open where nothing says who',
      'Mark Lowell met Peter Lowell. The elder Lowell left.',
      ['Mark Lowell', 'Peter Lowell'],
    ],
  ])('%s', (_, body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})

describe('two people of one surname', () => {
  test('a given name decides, and "she" then is who was named last', () => {
    expect(people('Mark Lowell met Sandra Lowell. Ms. Lowell left. Sandra wept. She stayed.')).toEqual([
      'Mark Lowell',
      'Sandra Lowell = Lowell = Sandra = She',
    ])
  })

  test('the honorific decides', () => {
    expect(people('Mark Lowell and Sandra Lowell spoke. Mr. Lowell left. Mrs. Lowell stayed.')).toEqual([
      'Mark Lowell = Lowell',
      'Sandra Lowell = Lowell',
    ])
  })

  test('an honorific of the other gender is of somebody else, whose the surname alone then is', () => {
    const body =
      'President Moreno spoke. Mr. Moreno left with the first lady, Alice Moreno. Moreno won. Mrs. Moreno stayed.'
    expect(people(body)).toEqual(['Moreno', 'Alice Moreno = Moreno'])
  })

  test('given names keep them apart', () => {
    expect(people('Mark Lowell spoke. His brother Peter Lowell left.')).toEqual(['Mark Lowell = His', 'Peter Lowell'])
  })

  test('junior and senior are two', () => {
    expect(people('Robert Haines Sr. spoke. Robert Haines Jr. left.')).toEqual([
      'Robert Haines Sr.',
      'Robert Haines Jr.',
    ])
  })

  test('where nothing decides, the mention stays open', () => {
    expect(people('Mark Lowell met Peter Lowell. The mill was sold to Lowell.')).toEqual([
      'Mark Lowell',
      'Peter Lowell',
    ])
  })

  test('nobody is made of a surname that two bear', () => {
    expect(people('Mark Lowell met Peter Lowell. Lowell paid.')).toHaveLength(2)
  })
})

describe('roles of people', () => {
  const roles = (body: string) =>
    entitiesOf(body).people.map((person) =>
      person.roles.map(({ span, former }) => (former ? `${span.text}, former` : span.text)),
    )

  test('said twice, listed once, with the first words', () => {
    expect(roles('Senator Carol Webb spoke. Senator Webb left.')).toEqual([['Senator']])
  })

  test('one after another, each once', () => {
    expect(roles('Mayor Daniel Price spoke. Mr. Price, a former judge, left.')).toEqual([
      ['Mayor', 'former judge, former'],
    ])
  })
})

describe('affiliation', () => {
  const affiliations = (body: string) => {
    const { people: found, organizations } = entitiesOf(body)
    return found.map(
      ({ affiliation }) => organizations.find(({ ref }) => ref === affiliation)?.mentions[0]?.text ?? null,
    )
  }

  test.each<[string, string | null]>([
    ['Carol Webb, a fellow at Temple University, spoke.', 'Temple University'],
    ['Carol Webb of Reuters spoke.', 'Reuters'],
    ['Hanley Energy said its chief executive, Carol Webb, would stay.', 'Hanley Energy'],
    ['Hanley Energy told Reuters that its chief executive, Carol Webb, would stay.', null],
    ['Carol Webb, a former fellow at Temple University, spoke.', null],
    ['Carol Webb read Temple University the letter.', null],
  ])('%s', (body, organization) => {
    expect(affiliations(body)).toEqual([organization])
  })
})

describe('nouns that stand for people', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'one senator',
      'Senator Carol Webb met Daniel Price. The senator left.',
      ['Carol Webb = The senator', 'Daniel Price'],
    ],
    ['two senators', 'Senator Carol Webb met Senator Daniel Price. The senator left.', ['Carol Webb', 'Daniel Price']],
    ['no senator', 'Carol Webb met Daniel Price. The senator left.', ['Carol Webb', 'Daniel Price']],
  ])('%s', (_, body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})
