import { describe, expect, test } from 'vitest'
import { quotationsIn, words } from '../support/speech.ts'

/** The spans of each quotation. */
function spans(...paragraphs: readonly string[]): string[][] {
  return quotationsIn(...paragraphs).map((quotation) => words(quotation.spans))
}

describe('marks', () => {
  test.each<[string, string, string[]]>([
    ['curly', '“We closed it,” she said.', ['“We closed it,”']],
    ['straight', '"We closed it," she said.', ['"We closed it,"']],
    ['single, British', '‘We closed it,’ she said.', ['‘We closed it,’']],
    ['straight single', "'We closed it,' she said.", ["'We closed it,'"]],
    ['guillemets', '«We closed it,» she said.', ['«We closed it,»']],
    ['guillemets turned inward', '»We closed it,« she said.', ['»We closed it,«']],
    ['low and high', '„We closed it,“ she said.', ['„We closed it,“']],
    ['pairs of apostrophes', "''We closed it,'' she said.", ["''We closed it,''"]],
    ['curly closed by a straight one', '“We closed it," she said.', ['“We closed it,"']],
    ['an opening glyph that closes', '“We closed it,“ she said.', ['“We closed it,“']],
    ['a closing glyph that opens', '”We closed it,” she said.', ['”We closed it,”']],
    ['two in a sentence', '“No,” he said, “never.”', ['“No,”', '“never.”']],
    ['right after a dash', 'He had one word—“no”—for them.', ['“no”']],
    ['in brackets', 'It failed (a “misfire,” she said).', ['“misfire,”']],
    ['beginning with an elision', '“’Twas late,” he said.', ['“’Twas late,”']],
    ['with an ellipsis', '“We … closed it . . .” she said.', ['“We … closed it . . .”']],
  ])('%s', (_, body, expected) => expect(spans(body)).toEqual(expected.map((span) => [span])))
})

describe('nested', () => {
  test.each<[string, string, string[]]>([
    ['single in double', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
    ['double in single', '‘He said “no” to us,’ she said.', ['‘He said “no” to us,’']],
    ['both at the end', '“She told me, ‘Go home,’” he said.', ['“She told me, ‘Go home,’”']],
    ['both, a space between', '"She told me, \'Go home,\' " he said.', ['"She told me, \'Go home,\' "']],
    ['double in double', '“He said “no” to us,” she said.', ['“He said “no” to us,”']],
    ['curly in straight', '"He said “no” to us," she said.', ['"He said “no” to us,"']],
  ])('%s', (_, body, expected) => expect(spans(body)).toEqual(expected.map((span) => [span])))
})

describe('no quotation', () => {
  test.each([
    ['apostrophes', 'The workers’ union didn’t meet; it’s the ’90s.'],
    ['straight apostrophes', "The workers' union didn't meet, 'cause it's the '90s."],
    ['an elision between words', 'They played rock ’n’ roll.'],
    ['feet and inches', 'The goalkeeper is 6\'4" and weighs 200 pounds.'],
    ['inches', 'They laid a 12" pipe under the road.'],
    ['a plural possessive', "The teachers' strike and the nurses' strike ended."],
  ])('%s', (_, body) => expect(spans(body)).toEqual([]))

  test('a measure within a quotation does not end it', () =>
    expect(spans('"He is 6\'4" tall," she said.')).toEqual([['"He is 6\'4" tall,"']]))
  test('a plural possessive does not end a single quotation', () =>
    expect(spans('‘The workers’ union met,’ she said.')).toEqual([['‘The workers’ union met,’']]))
})

/** Every well-formed quotation over several paragraphs: an opening mark for each, a closing one at the end. */
describe('over several paragraphs, one quotation', () => {
  test.each<[string, string[], string[]]>([
    ['two', ['“It rained.', '“It snowed.”'], ['“It rained.', '“It snowed.”']],
    ['straight marks', ['"It rained.', '"It snowed."'], ['"It rained.', '"It snowed."']],
    ['single marks', ['‘It rained.', '‘It snowed.’'], ['‘It rained.', '‘It snowed.’']],
    ['guillemets', ['«It rained.', '«It snowed.»'], ['«It rained.', '«It snowed.»']],
    ['three', ['“It rained.', '“It snowed.', '“It froze.”'], ['“It rained.', '“It snowed.', '“It froze.”']],
    ['begun in a sentence', ['Ruiz said: “It rained.', '“It snowed.”'], ['“It rained.', '“It snowed.”']],
    ['ended before its verb', ['“It rained.', '“It snowed,” Ruiz said.'], ['“It rained.', '“It snowed,”']],
    ['another nested in it', ['“He said ‘no.’', '“It snowed.”'], ['“He said ‘no.’', '“It snowed.”']],
    [
      'a curly one nested in straight',
      ['"He said “no” to us.', '"It snowed."'],
      ['"He said “no” to us.', '"It snowed."'],
    ],
    ['opened once, closed once', ['“It rained.', 'It snowed.”'], ['“It rained.', 'It snowed.”']],
    [
      'several sentences in each',
      ['“It rained. We left.', '“It snowed. We slept.”'],
      ['“It rained. We left.', '“It snowed. We slept.”'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(quotationsIn(...paragraphs)).toEqual([expect.objectContaining({ closed: true })])
    expect(spans(...paragraphs)).toEqual([expected])
  })

  test('a quotation that ends begins no other paragraph', () =>
    expect(spans('“It rained,” he said.', '“It snowed,” she said.')).toEqual([['“It rained,”'], ['“It snowed,”']]))
})

describe('left open', () => {
  test.each<[string, string[], string]>([
    ['at the end of the article', ['“It rained, Ruiz said.'], '“It rained, Ruiz said.'],
    ['before a paragraph without marks', ['“It rained.', 'Nobody came.'], '“It rained.'],
    ['before another quotation', ['He said, “It rained. She said, “It snowed.”'], '“It rained. She said,'],
  ])('%s', (_, paragraphs, expected) => {
    const [first] = quotationsIn(...paragraphs)
    expect(first).toMatchObject({ closed: false })
    expect(words(first?.spans ?? [])).toEqual([expected])
  })

  test('an open block leaves what it quotes to itself', () =>
    expect(spans('"Kim was asleep. “No,” she said.', 'Nobody came.')).toEqual([['"Kim was asleep.'], ['“No,”']]))
})

describe('use', () => {
  test.each<[string, string, string]>([
    ['a sentence', '“We closed it,” she said.', 'speech'],
    ['a fragment', 'He called it “a gift to the town.”', 'speech'],
    ['a nickname', 'Ana “Red” Ruiz won.', 'nickname'],
    ['a title after its noun', 'Her novel “Salt” won.', 'title'],
    ['a title by its capitals', 'They sang “Harbor Lights of Home” twice.', 'title'],
    ['a program', 'He spoke on “Meet the Town.”', 'title'],
    ['a word as a word', 'The word “tariff” came up.', 'scare'],
    ['a so-called thing', 'The so-called “safe harbor” closed.', 'scare'],
    ['an irony', 'The “gift” cost a million.', 'scare'],
  ])('%s: %s', (_, body, use) => expect(quotationsIn(body)).toEqual([expect.objectContaining({ use })]))
})
