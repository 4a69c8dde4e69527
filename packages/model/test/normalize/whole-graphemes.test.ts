import { expect, test } from 'vitest'
import { slice } from '../../src/contract/span.ts'
import { withWholeGraphemes } from '../../src/normalize/whole-graphemes.ts'

const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'
const FLAG = '\u{1F1EB}\u{1F1F7}'

/** Text, the border that a span was cut at, and what stands before and behind it then. */
test.each<[string, string, number, string, string]>([
  ['a mark that combines', 'Jose\u0301 left', 4, 'Jose\u0301', ' left'],
  ['a joined emoji', `ab${FAMILY}cd`, 4, `ab${FAMILY}`, 'cd'],
  ['half of a pair', 'ab\u{1F600}cd', 3, 'ab\u{1F600}', 'cd'],
  ['a flag', `ab${FLAG}cd`, 4, `ab${FLAG}`, 'cd'],
  ['a line end of two', 'ab\r\ncd', 3, 'ab\r\n', 'cd'],
  ['nothing to move', 'café closed', 4, 'café', ' closed'],
])('%s', (_, text, at, before, behind) => {
  const cut = { parts: [slice(text, 0, at), slice(text, at, text.length)] }
  expect(withWholeGraphemes(cut, text).parts.map((span) => span.text)).toEqual([before, behind])
})

test('a span within one character is that character', () => {
  const text = `a${FLAG}b`
  expect(withWholeGraphemes(slice(text, 2, 4), text)).toEqual(slice(text, 1, 5))
})
