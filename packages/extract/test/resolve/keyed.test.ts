import { expect, test } from 'vitest'
import { keyed } from '../../src/resolve/keyed.ts'

test.each([
  [['ruiz'], ['Ana Ruiz', 'Tom Ruiz']],
  [
    ['tom', 'ana'],
    ['Ana Ruiz', 'Tom Ruiz'],
  ],
  [
    ['tom', 'ruiz'],
    ['Ana Ruiz', 'Tom Ruiz'],
  ],
  [['lee'], ['Kim Lee']],
  [
    ['kim', 'ana'],
    ['Ana Ruiz', 'Kim Lee'],
  ],
  [['okonjo'], []],
  [[], []],
])('under %j stand %j', (keys, names) => {
  const people = keyed<string>()
  for (const name of ['Ana Ruiz', 'Tom Ruiz', 'Kim Lee', 'Ana Ruiz']) people.add(name, name.toLowerCase().split(' '))
  expect(people.under(keys)).toEqual(names)
})
