import { expect, test } from 'vitest'
import { hashOf } from '../../src/tagger/hash.ts'
import { encodeNames, NAME_OF, NameList } from '../../src/tagger/name-list.ts'
import { readData } from '../../src/tagger/package-data.ts'

test('names are read as they were written', () => {
  const rows = [
    { hash: hashOf('Ruiz'), flags: NAME_OF.surname },
    { hash: hashOf('Ruiz Energy'), flags: NAME_OF.company },
  ]
  const names = new NameList(encodeNames(rows))
  expect(names.get('Ruiz')).toBe(NAME_OF.surname)
  expect(names.get('Ruiz Energy')).toBe(NAME_OF.company)
  expect(names.get('Lee')).toBe(0)
})

test.each<[string, keyof typeof NAME_OF]>([
  ['Nguyen', 'frequentSurname'],
  ['Siemens Energy', 'company'],
  ['Uppsala University', 'school'],
  ['Boston Celtics', 'team'],
  ['LHR', 'airport'],
])('the committed list knows %s', (name, kind) => {
  expect(new NameList(readData('names.list')).get(name) & NAME_OF[kind]).toBe(NAME_OF[kind])
})
