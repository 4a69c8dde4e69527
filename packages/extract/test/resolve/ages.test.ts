import type { ExtractedFigure, ExtractedPerson, Span } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { resolveAges } from '../../src/resolve/people/ages.ts'

const at = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the text has no “${words}”`)
  return { start, end: start + words.length, text: words }
}

/** The age of the person whose mentions are `names`, where `age` is the one figure of the text. */
function ageOf(text: string, names: readonly string[], age: string): string | null | undefined {
  const span = at(text, age)
  const figure: ExtractedFigure = {
    ref: 'n1',
    span,
    form: 'exact',
    kind: 'age',
    direction: null,
    numbers: [span],
    unit: /year/u.test(age) ? at(text, 'year') : null,
    modifier: null,
    of: null,
    per: null,
    time: null,
    statement: null,
  }
  const person: ExtractedPerson = {
    ref: 'p1',
    mentions: names.map((name) => ({ ...at(text, name), kind: 'name' })),
    roles: [],
    affiliation: null,
    age: null,
  }
  return resolveAges(text, [person], [figure])[0]?.age
}

describe('resolveAges', () => {
  test.each<[string, readonly string[], string]>([
    ['Ana Ruiz, 54, spoke.', ['Ana Ruiz'], '54'],
    ['They met 54-year-old Ana Ruiz.', ['Ana Ruiz'], '54-year-old'],
    ['They met 54-year-old Mayor Ana Ruiz.', ['Ana Ruiz'], '54-year-old'],
    ['Ana Ruiz died. She was 91.', ['Ana Ruiz', 'She'], '91'],
    ['Ms. Ruiz turned 54 there.', ['Ruiz'], '54'],
  ])('%s', (text, names, age) => {
    expect(ageOf(text, names, age)).toBe('n1')
  })

  test.each<[string, readonly string[], string]>([
    ['Ana Ruiz met 54 boats.', ['Ana Ruiz'], '54'],
    ['Ana Ruiz left when she was 6.', ['Ana Ruiz', 'she'], '6'],
    ['Ana Ruiz left after Ms. Ruiz turned 54.', ['Ruiz turned'], '54'],
    ['Ana Ruiz and Abel, 54, spoke.', ['Ana Ruiz'], '54'],
  ])('not in: %s', (text, names, age) => {
    expect(ageOf(text, names, age)).toBeNull()
  })
})
