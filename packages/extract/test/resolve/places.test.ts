import { describe, expect, test } from 'vitest'
import { entitiesOf } from './resolving.ts'

const places = (body: string): string[] =>
  entitiesOf(body).places.map(
    ({ mentions, country }) => `${mentions.map(({ text }) => text).join(' = ')}: ${country ?? 'unknown'}`,
  )

describe('places with their countries', () => {
  test.each<[string, readonly string[]]>([
    ['The talks were held in France and in Germany.', ['France: FR', 'Germany: DE']],
    ['He left the United States. The U.S. said so.', ['United States = U.S.: US']],
    ['They went to Ohio and to Ontario.', ['Ohio: US', 'Ontario: CA']],
    // A state tells where the town lies.
    ['The flood reached Springfield, Mo., on Monday.', ['Springfield: US', 'Mo.: US']],
    ['He was born in Paris, Texas, and died in Reno.', ['Paris: US', 'Texas: US', 'Reno: US']],
    ['The road from Fresno, CA, to Dallas, TX, is long.', ['Fresno: US', 'CA: US', 'Dallas: US', 'TX: US']],
    ['A fire in Perth, Scotland, killed two.', ['Perth: GB', 'Scotland: GB']],
    ['They talked in Athens, Georgia, and in Ohio.', ['Athens: US', 'Georgia: US', 'Ohio: US']],
    ['They talked in Georgia and in Armenia.', ['Georgia: GE', 'Armenia: AM']],
    ['They talked in Georgia.', ['Georgia: unknown']],
    // A member of a list does not.
    ['They stopped in Paris, Germany and Italy.', ['Paris: FR', 'Germany: DE', 'Italy: IT']],
    ['They met in Springfield.', ['Springfield: unknown']],
    // One state, in full and shortened.
    ['He left Missouri for Reno. Springfield, Mo., was dry.', ['Missouri = Mo.: US', 'Reno: US', 'Springfield: US']],
  ])('%s', (body, expected) => {
    expect(places(body)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['RENO, Nev. — The mill closed.', ['RENO: US']],
    ['PARIS (Reuters) - The mill closed.', ['PARIS: FR']],
    ['BEIJING, May 1 (Xinhua) — The mill closed.', ['BEIJING: CN']],
  ])('the place of the dateline: %s', (body, expected) => {
    expect(places(body)).toEqual(expected)
  })

  test('peoples are no places', () => {
    expect(places('Chile thanked Peru, and Chilean and Peruvian fans wept.')).toEqual(['Chile: CL', 'Peru: PE'])
  })
})
