import { describe, expect, test } from 'vitest'
import { entitiesOf, written } from './resolving.ts'

const people = (body: string): string[] => written(entitiesOf(body).people)

describe('linked where one antecedent fits', () => {
  test.each<[string, string, readonly string[]]>([
    ['in the sentence', 'Carol Webb said she would go.', ['Carol Webb = she']],
    ['in the sentence before', 'Carol Webb spoke. She left.', ['Carol Webb = She']],
    ['a chain', 'Carol Webb spoke. She left. Her bag stayed.', ['Carol Webb = She = Her']],
    [
      'gender decides',
      'Carol Webb met Daniel Price. She left, and he stayed.',
      ['Carol Webb = She', 'Daniel Price = he'],
    ],
    ['an honorific tells the gender', 'Mrs. Moreno met Mr. Hanley. He left.', ['Moreno', 'Hanley = He']],
  ])('%s', (_, body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})

describe('left open', () => {
  test.each<[string, string, readonly string[]]>([
    ['two fit', 'Mark Lowell met Daniel Price. He left.', ['Mark Lowell', 'Daniel Price']],
    ['nobody fits', 'Carol Webb spoke. He left.', ['Carol Webb']],
    ['within quotation marks', 'Carol Webb spoke. “She is late,” a guard said.', ['Carol Webb']],
    ['too far away', 'Carol Webb spoke. It rained. The mill closed. The road was shut. She left.', ['Carol Webb']],
    ['things', 'Carol Webb saw the mill. It was shut.', ['Carol Webb']],
  ])('%s', (_, body, expected) => {
    expect(people(body)).toEqual(expected)
  })
})
