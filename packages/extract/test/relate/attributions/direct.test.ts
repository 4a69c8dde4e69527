import { describe, expect, test } from 'vitest'
import { speechIn, words } from '../../support/speech.ts'

/** Of each statement: who, by what verb, and what is said. */
function told(...paragraphs: readonly string[]) {
  return speechIn(...paragraphs).map(({ source, cue, content }) => ({
    source: source?.text ?? null,
    cue: cue?.text ?? null,
    content: words(content),
  }))
}

describe('who says it', () => {
  test.each<[string, string, string, string | null, string | null]>([
    ['subject and verb after', '“We closed it,” Ana Ruiz said.', '“We closed it,”', 'Ana Ruiz', 'said'],
    ['verb and subject after', '“We closed it,” said Ana Ruiz.', '“We closed it,”', 'Ana Ruiz', 'said'],
    ['a name that ends as adverbs do', '“We closed it,” Tom Kelly said.', '“We closed it,”', 'Tom Kelly', 'said'],
    ['one such name alone', 'Daly said the mill had closed.', 'the mill had closed', 'Daly', 'said'],
    ['any verb behind the mark', '“We closed it,” Ana Ruiz blurted.', '“We closed it,”', 'Ana Ruiz', 'blurted'],
    ['a name and a colon', 'Ana Ruiz: “We closed it.”', '“We closed it.”', 'Ana Ruiz', ':'],
    [
      'an office, a phrase and a colon',
      'Guard Tom Lee, by phone: “We closed it.”',
      '“We closed it.”',
      'Guard Tom Lee',
      ':',
    ],
    ['a phrase and a colon', 'Ruiz, by text message: “We closed it.”', '“We closed it.”', 'Ruiz', 'message'],
    ['a document', 'The letter begins, “We closed it.”', '“We closed it.”', 'The letter', 'begins'],
    ['a hearer with a clause', 'Ruiz told men who met in Salem, “It rained.”', '“It rained.”', 'Ruiz', 'told'],
    ['whom a paper quotes', '“We closed it,” the paper quoted Ruiz as saying.', '“We closed it,”', 'Ruiz', 'quoted'],
    ['a pronoun', '“We closed it,” she said Monday.', '“We closed it,”', 'she', 'said'],
    ['comma outside the marks', '“We closed it”, said Ruiz.', '“We closed it”', 'Ruiz', 'said'],
    ['a question', '“Did you close it?” Ruiz asked.', '“Did you close it?”', 'Ruiz', 'asked'],
    [
      'a question, a common noun',
      '“Did you close it?” A neighbor asked.',
      '“Did you close it?”',
      'A neighbor',
      'asked',
    ],
    [
      'an apposition',
      '“It rained,” Ruiz, a farmer from Salem, said.',
      '“It rained,”',
      'Ruiz, a farmer from Salem',
      'said',
    ],
    [
      'an apposition after',
      '“It rained,” said Ruiz, the mayor of Salem, on Monday.',
      '“It rained,”',
      'Ruiz, the mayor of Salem',
      'said',
    ],
    [
      'a party in brackets',
      '“It rained,” Rep. Ana Ruiz (D-Ohio) said.',
      '“It rained,”',
      'Rep. Ana Ruiz (D-Ohio)',
      'said',
    ],
    ['a nickname in the name', '“It rained,” Ana “Red” Ruiz said.', '“It rained,”', 'Ana “Red” Ruiz', 'said'],
    [
      'a relative clause',
      '“It rained,” an aide who runs the mill said.',
      '“It rained,”',
      'an aide who runs the mill',
      'said',
    ],
    ['an adverb between', '“It rained,” the mayor later added.', '“It rained,”', 'the mayor', 'added'],
    ['before, with a comma', 'Ruiz said, “It rained.”', '“It rained.”', 'Ruiz', 'said'],
    ['before, with a colon', 'Ruiz told the council on Monday: “It rained.”', '“It rained.”', 'Ruiz', 'told'],
    ['before, with nothing', 'Ruiz shouted “It rained!”', '“It rained!”', 'Ruiz', 'shouted'],
    ['before, the verb first', 'Said Ruiz: “It rained.”', '“It rained.”', 'Ruiz', 'Said'],
    ['before, introduced', 'On Monday, after the vote, Ruiz said, “It rained.”', '“It rained.”', 'Ruiz', 'said'],
    ['single marks, the verb first', '‘We closed it,’ said Ruiz.', '‘We closed it,’', 'Ruiz', 'said'],
    ['pairs of apostrophes, the verb first', "''We closed it,'' said Ruiz.", "''We closed it,''", 'Ruiz', 'said'],
    [
      'after a clause that ends in a name',
      'When the mill made a deal with Mr. Lee, Mr. Ruiz said, “It rained.”',
      '“It rained.”',
      'Mr. Ruiz',
      'said',
    ],
    ['a second verb', 'Ruiz nodded and said, “It rained.”', '“It rained.”', 'Ruiz', 'said'],
    ['a participle', 'On Monday, Ruiz left the room, adding, “It rained.”', '“It rained.”', 'Ruiz', 'adding'],
    ['according to', 'According to Ruiz, “It rained.”', '“It rained.”', 'Ruiz', 'According to'],
    ['according to, after', '“It rained,” according to Ruiz.', '“It rained,”', 'Ruiz', 'according to'],
    ['a noun', 'Ruiz closed with a warning: “It will rain.”', '“It will rain.”', 'Ruiz', 'warning'],
    ['a document', '“It rained,” the statement said.', '“It rained,”', 'the statement', 'said'],
    ['a signature', '“It rained.” — Ana Ruiz', '“It rained.”', 'Ana Ruiz', '—'],
    [
      'a fragment of a relative clause',
      'It was a move that Ruiz denounced as “a smear.”',
      '“a smear.”',
      'Ruiz',
      'denounced',
    ],
    ['nobody', '“It rained all day long.”', '“It rained all day long.”', null, null],
  ])('%s: %s', (_, body, content, source, cue) => expect(told(body)).toEqual([{ source, cue, content: [content] }]))

  test('in the paragraph before', () =>
    expect(told('Ruiz issued a warning. She said:', '“It will rain.”')).toEqual([
      { source: 'She', cue: 'said', content: ['“It will rain.”'] },
    ]))
  test('in a signature below', () =>
    expect(told('“It rained all day long.”', '— Ana Ruiz')).toEqual([
      { source: 'Ana Ruiz', cue: '—', content: ['“It rained all day long.”'] },
    ]))
})

describe('one statement', () => {
  test.each<[string, string[], string[]]>([
    ['cut by its verb', ['“I did it,” he said, “and would again.”'], ['“I did it,”', '“and would again.”']],
    [
      'cut by its verb and a relative clause',
      ['“The risk,” said Ruiz, who runs the mill, “is fire.”'],
      ['“The risk,”', '“is fire.”'],
    ],
    // By the books a new sentence in new marks is a new quotation; news readers take both for one, and so does this.
    ['a new sentence after the verb', ['“I did it,” he said. “I would again.”'], ['“I did it,”', '“I would again.”']],
    ['two joined by "and"', ['“It rained” and “it froze,” he said.'], ['“It rained”', '“it froze,”']],
    [
      'over paragraphs',
      ['“It rained,” he said. “We left.', '“It snowed.”'],
      ['“It rained,”', '“We left.', '“It snowed.”'],
    ],
    [
      'a paragraph of its own after it',
      ['“It rained,” he said.', '“And it will rain again.”'],
      ['“It rained,”', '“And it will rain again.”'],
    ],
  ])('%s', (_, paragraphs, content) => expect(told(...paragraphs)).toEqual([expect.objectContaining({ content })]))
})

test('a second verb of saying has the subject of the first, whatever was said between', () =>
  expect(told('Ruiz said that the mill should close but added, “It is old.”').map(({ source }) => source)).toEqual([
    'Ruiz',
    'Ruiz',
  ]))

test('what stands before a quotation is not what the verb after it reports', () =>
  expect(told('Lee scolded him: “It rained,” she said.')).toEqual([
    expect.objectContaining({ content: ['“It rained,”'] }),
  ]))

test('a participle after a quotation has the subject of its sentence', () =>
  expect(
    told('Lee told the paper that Ruiz “had a bad plan,” adding, “She lost.”').map(({ source, cue }) => [source, cue]),
  ).toEqual([
    ['Lee', 'told'],
    ['Lee', 'adding'],
  ]))

test('a conversation in paragraphs whose speaker is named once', () =>
  expect(told('Ruiz told the council: “It is weak.”', '“It will fall in May.”', '“We must close it now.”')).toEqual([
    { source: 'Ruiz', cue: 'told', content: ['“It is weak.”', '“It will fall in May.”', '“We must close it now.”'] },
  ]))

describe('two statements', () => {
  test.each<[string, string[], string[][]]>([
    ['each with its verb', ['“It rained,” he said. “It snowed,” she said.'], [['“It rained,”'], ['“It snowed,”']]],
    [
      'a second verb that leads to the second',
      ['“It rained,” he said, adding, “It snowed.”'],
      [['“It rained,”'], ['“It snowed.”']],
    ],
    [
      'an answer after a question',
      ['“Did it rain?” he asked.', '“It rained all day long.”'],
      [['“Did it rain?”'], ['“It rained all day long.”']],
    ],
  ])('%s', (_, paragraphs, contents) => expect(told(...paragraphs).map(({ content }) => content)).toEqual(contents))
})

describe('the words inside the marks', () => {
  test.each<[string, string, string[]]>([
    ['without them', '“We closed it,” she said.', ['We closed it,']],
    ['of each part', '“I did it,” he said, “and would again.”', ['I did it,', 'and would again.']],
    ['none between pairs of apostrophes', "''We closed it,'' she said.", []],
  ])('%s', (_, body, expected) => expect(speechIn(body).map(({ quoted }) => words(quoted))).toEqual([expected]))
})

describe('no statement', () => {
  test.each([
    ['an irony', 'The “gift” cost a million.'],
    ['a title', 'She wrote “Salt of the Harbor” twice.'],
    ['a nickname', 'Ana “Red” Ruiz won.'],
    ['a word as a word', 'The word “tariff” came up.'],
    ['a program after the verb', 'They met on “Talk of the Town.”'],
    ['an open mark', '“It rained all day, and nobody came.'],
    ['what nobody said', 'Why not just say “it rained all day”?'],
    ['a motto', 'The motto of the town is “Ever Upward.”'],
    ['a by-name', 'He was known as “the Hammer” in Salem.'],
  ])('%s: %s', (_, body) => expect(speechIn(body)).toEqual([]))
})
