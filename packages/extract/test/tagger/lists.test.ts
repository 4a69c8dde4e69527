import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/tagger/hash.ts'
import { readData } from '../../src/tagger/package-data.ts'
import { encodeLexicon, FEMALE, FREQUENT, Lexicon, MALE } from '../../src/tagger/lexicon.ts'
import { encodePlaces, foldPlace, PlaceList } from '../../src/tagger/place-list.ts'

describe('lexicon', () => {
  test('rows are read as they were written', () => {
    const rows = [
      { hash: hashOf('ana'), fine: 600, coarse: 64, flags: FEMALE | FREQUENT },
      { hash: hashOf('mill'), fine: 3, coarse: 1, flags: 0 },
    ].toSorted((a, b) => a.hash - b.hash)
    const lexicon = new Lexicon(encodeLexicon(rows))
    expect(lexicon.get('ana')).toEqual({ fine: 600, coarse: 64, flags: FEMALE | FREQUENT })
    expect(lexicon.get('mill')).toEqual({ fine: 3, coarse: 1, flags: 0 })
    expect(lexicon.get('weir')).toBeUndefined()
  })

  test.each<[string, number]>([
    ['mary', FEMALE | FREQUENT],
    ['thomas', MALE | FREQUENT],
    ['table', 0],
  ])('the committed one knows %s', (word, flags) => {
    expect(new Lexicon(readData('words.lexicon')).get(word)?.flags).toBe(flags)
  })
})

describe('places', () => {
  test('rows are read as they were written', () => {
    const rows = [
      { hash: hashOf('reno'), kind: 'city' as const, country: 'US' },
      { hash: hashOf('springfield'), kind: 'city' as const, country: null },
    ].toSorted((a, b) => a.hash - b.hash)
    const places = new PlaceList(encodePlaces(rows))
    expect(places.get('Reno')).toEqual({ kind: 'city', country: 'US' })
    expect(places.get('SPRINGFIELD')).toEqual({ kind: 'city', country: null })
    expect(places.get('Lowell Mills')).toBeUndefined()
  })

  test.each<[string, string]>([
    ['The Hague', 'hague'],
    ['São Paulo', 'sao paulo'],
    ['Côte d’Ivoire', "cote d'ivoire"],
  ])('%s is looked up as %s', (name, folded) => {
    expect(foldPlace(name)).toBe(folded)
  })

  test.each<[string, string, string | null]>([
    ['France', 'country', 'FR'],
    ['the Netherlands', 'country', 'NL'],
    ['Ohio', 'subdivision', 'US'],
    ['Tokyo', 'city', 'JP'],
  ])('the committed list knows %s', (name, kind, country) => {
    expect(new PlaceList(readData('places.list')).get(name)).toEqual({ kind, country })
  })
})
