import { describe, expect, test } from 'vitest'
import { loadParser } from '../src/load.ts'

const parser = loadParser()

/** Tokens between bars, a blank after a token as an underscore; what spaCy gives. */
const SPLIT: readonly (readonly [text: string, tokens: string])[] = [
  ["I can't believe it's not butter.", "I_|ca|n't_|believe_|it|'s_|not_|butter|."],
  ['don’t', 'do|n’t'],
  ["you've shouldn't've", "you|'ve_|should|n't|'ve"],
  ['He said: "No!"', 'He_|said|:_|"|No|!|"'],
  ['  two  spaces\tand a tab\n', '  |two_| |spaces|\t|and_|a_|tab|\n'],
  ['\u00a0x', '\u00a0|x'],
  ['the U.K.-based firm', 'the_|U.K.-based_|firm'],
  ['a.m. 5p.m.', 'a.m._|5|p.m.'],
  ['n.d. Ph.D.?', 'n.d|._|Ph.D.|?'],
  ['state-of-the-art', 'state|-|of|-|the|-|art'],
  ['good-bye—she', 'good|-|bye|—|she'],
  ['http://example.org/a?b=c, ok', 'http://example.org/a?b=c|,_|ok'],
  ['(a.b@example.org)', '(|a.b@example.org|)'],
  ['²http://a.bc/d?e', '²http://a.bc/d?e'],
  ['2019-2021', '2019|-|2021'],
  ['$5.5m', '$|5.5|m'],
  ['5km/h', '5|km/h'],
  ['end.New', 'end|.|New'],
  ['👍🏽 great!', '👍|🏽_|great|!'],
  ['...', '...'],
  ['’90s', '’|90s'],
  ["St. Kilda's", "St._|Kilda|'s"],
]

describe('text is split', () => {
  test.each(SPLIT)('%j', (text, tokens) => {
    const read = parser.tokenize(text)
    expect(read.map((token) => `${token.text}${token.spaceAfter ? '_' : ''}`).join('|')).toBe(tokens)
    expect(read.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true)
  })

  test('nothing of it is lost, and nothing stands in two tokens', () => {
    const text = SPLIT.map(([line]) => line).join('\n')
    let at = 0
    for (const { start, end, spaceAfter } of parser.tokenize(text)) {
      expect(start).toBe(at)
      at = spaceAfter ? end + 1 : end
    }
    expect(at).toBe(text.length)
  })
})

test.each([
  ["can't", ['can', 'not']],
  ["we'll", ['we', 'will']],
  ['’Cause', ['because']],
  ['colour', ['color']],
  ['€', ['$']],
  ['……', ['...', '...']],
  ['Élysée', ['élysée']],
])('norms of %s', (text, norms) => {
  expect(parser.tokenize(text).map(({ norm }) => norm)).toEqual(norms)
})

test.each([[''], ['\ud83d'], ['a\udc00b'], ['\u0000'], ['👩‍👩‍👧‍👦'.repeat(40)], ['漢字'.repeat(40)]])(
  'no text throws: %j',
  (text) => {
    expect(
      parser
        .tokenize(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text)
  },
)

test.each([
  ['.', 100_000],
  ['!', 100_000],
  ['(', 100_000],
  ['a.', 50_000],
  ['a-', 50_000],
  ['1,', 50_000],
  ['http://a.', 10_000],
  ['x@', 50_000],
  ['ab', 50_000],
])('a run without blanks takes no time: %s × %d', (unit, times) => {
  const start = performance.now()
  const text = unit.repeat(times)
  expect(
    parser
      .tokenize(text)
      .map((token) => token.text)
      .join(''),
  ).toBe(text)
  expect(performance.now() - start).toBeLessThan(5000)
})
