import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import { readWords } from '../../src/read/words.ts'
import { titlePlaces } from '../../src/resolve/title-places.ts'

function told(title: string, body: string, countries: readonly string[] = []): string[] {
  const source = `title: ${title}\ndate: 2024-05-01\ncontent:\n${body}\n`
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  const places = countries.map((country, index) => ({ ref: `l${index + 1}`, mentions: [], country }))
  return titlePlaces(readWords(article, text), places).map(({ message }) => message)
}

describe('headline-unsupported for places of a title that capitalizes all', () => {
  test.each<[string, string, string]>([
    ['a country', 'Mayor Flies to Portugal After Vote', 'Portugal'],
    ['a country of two words', 'Mayor Flies to South Africa After Vote', 'South Africa'],
    ['a state', 'Mayor Leaves for Ohio After Vote', 'Ohio'],
    ['a country with a mark of possession', "Portugal's Mayors Meet After Vote", 'Portugal'],
  ])('%s', (_, title, place) => {
    expect(told(title, 'The mayor left after the vote.')).toEqual([`the title names “${place}”, the body never does`])
  })

  test.each<[string, string, string]>([
    ['a country that the body names', 'Mayor Flies to Portugal', 'The mayor left for Portugal.'],
    ['its people', 'Mayor Flies to Portugal', 'The mayor met Portuguese workers.'],
    ['another name of it', 'Mayor Flies to Britain', 'The mayor left for the United Kingdom.'],
    ['a short name of it', 'Mayor Flies to America', 'The mayor left for the U.S. on Monday.'],
    ['a state that the body names', 'Mayor Leaves for Ohio', 'The mayor left for Ohio.'],
    ['a name of people too', 'Jordan Leaves After Vote', 'The mayor left.'],
    ['a town', 'Mayor Leaves for Springfield', 'The mayor left.'],
    [
      'a title of small letters, which the rule of names reads',
      'Mayor flies to Portugal after the vote',
      'The mayor left.',
    ],
    ['a word that is part of another', 'Portugal-Based Firm Wins', 'The firm won.'],
    ['no place', 'Mayor Leaves After Vote', 'The mayor left.'],
  ])('not for %s', (_, title, body) => {
    expect(told(title, body)).toEqual([])
  })

  test('not for the country of a town that the body names', () => {
    expect(told('Mayor Flies to Portugal', 'The mayor left for Porto.', ['PT'])).toEqual([])
  })
})
