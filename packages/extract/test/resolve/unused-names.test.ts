import { expect, test } from 'vitest'
import { unusedNames } from '../../src/resolve/unused-names.ts'
import { readBody } from '../recognize/naming.ts'

function seen(body: string, ...used: readonly string[]): string[] {
  const read = readBody(body)
  const extents = used.map((words) => {
    const start = read.text.indexOf(words)
    return { start, end: start + words.length }
  })
  return unusedNames(read, extents).map(({ span }) => span.text)
}

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a contest', 'They won the Harbor Cup there.', [], ['Harbor Cup']],
  ['with small words inside', 'She won the Man of the Match award.', [], ['Man of the Match']],
  ['a program with a number', 'It ended the EB program.', [], ['EB']],
  ['two of a list', 'They read the Globe and the Star there.', [], ['Globe', 'Star']],
  ['told once', 'They won the Cup. She wants the Cup too.', [], ['Cup']],
  ['none that something holds', 'They met Ana Ruiz in Alba.', ['Ana Ruiz', 'Alba'], []],
  ['the part that nothing holds', 'They met Ana Ruiz at the Harbor Cup.', ['Ana Ruiz'], ['Harbor Cup']],
  ['not the head of a sentence', 'Boats sank.', [], []],
  ['not the head of a quotation', 'She said: “Boats sank.”', [], []],
  ['no people', 'They met Portuguese workers.', [], []],
  ['no pronoun', 'She said that I left.', [], []],
  ['a small word by itself', 'They met and The boat sank.', [], []],
  ['no title', 'They met with Mr. Ruiz there.', ['Ruiz'], []],
])('%s', (_, body, used, expected) => {
  expect(seen(body, ...used)).toEqual(expected)
})
