import { expect, test } from 'vitest'
import type { Article } from '../../src/contract/article.ts'
import { chooseKeyFacts } from '../../src/normalize/key-facts.ts'

/** An article of these sentences, one paragraph. */
function articleOf(sentences: readonly string[]): Article {
  let at = 0
  return {
    title: null,
    subtitle: null,
    authors: [],
    contributors: [],
    published: null,
    updated: null,
    dateline: null,
    section: null,
    labels: [],
    notes: [],
    blocks: [],
    paragraphs: [{ id: 'paragraph-1', start: 0, end: sentences.join(' ').length, kind: 'body' }],
    sentences: sentences.map((text, index) => {
      const start = at
      at += text.length + 1
      return { id: `sentence-${index + 1}`, paragraph: 'paragraph-1', start, end: start + text.length, text }
    }),
  }
}

const count = (weights: Readonly<Record<string, number>>) => (sentence: { readonly text: string }) =>
  Array.from({ length: weights[sentence.text] ?? 0 }, (_, index) => `figure-${index + 1}`)

test.each<[string, readonly string[], Readonly<Record<string, number>>, readonly string[]]>([
  ['the lede leads, whatever rests on it', ['The vote passed.', 'Nothing.'], {}, ['The vote passed.']],
  [
    'then the sentences on which most facts rest, in text order',
    ['Lede.', 'One fact.', 'Two facts.', 'Three facts.', 'Four facts.', 'None.'],
    { 'One fact.': 1, 'Two facts.': 2, 'Three facts.': 3, 'Four facts.': 4 },
    ['Lede.', 'Three facts.', 'Four facts.'],
  ],
  [
    'earlier ones first where equal',
    ['Lede.', 'Early two.', 'Middle two.', 'Late two.'],
    { 'Early two.': 2, 'Middle two.': 2, 'Late two.': 2 },
    ['Lede.', 'Early two.', 'Middle two.'],
  ],
  [
    'none that leans on another sentence, asks, or is a quotation alone',
    ['Lede.', 'He paid $2 for 3.', '“We pay $2 for 3.”', 'Who pays $2 for 3?', 'Ruiz paid $2 for 3.'],
    { 'He paid $2 for 3.': 5, '“We pay $2 for 3.”': 5, 'Who pays $2 for 3?': 5, 'Ruiz paid $2 for 3.': 2 },
    ['Lede.', 'Ruiz paid $2 for 3.'],
  ],
  [
    'the first that stands alone leads, where the first sentence does not',
    ['And so it goes.', 'The mill in Reno closed.', 'Nothing.'],
    {},
    ['The mill in Reno closed.'],
  ],
  [
    'none that tells whom to call',
    ['Lede.', 'Call the council at 555-0142 to bid on 3 mills.', 'Ruiz paid $2 for 3.', 'Bell paid $4.'],
    { 'Call the council at 555-0142 to bid on 3 mills.': 5, 'Ruiz paid $2 for 3.': 2, 'Bell paid $4.': 1 },
    ['Lede.', 'Ruiz paid $2 for 3.', 'Bell paid $4.'],
  ],
  [
    'what came of something before what is, and before the writer',
    [
      'Lede.',
      'The old mill stands near two gates.',
      'The old mill burned and two men died.',
      'I like the old mill and two men.',
    ],
    {
      'The old mill stands near two gates.': 1,
      'The old mill burned and two men died.': 1,
      'I like the old mill and two men.': 1,
    },
    ['Lede.', 'The old mill stands near two gates.', 'The old mill burned and two men died.'],
  ],
])('%s', (_, sentences, weights, chosen) => {
  expect(chooseKeyFacts(articleOf(sentences), count(weights), []).map(({ span }) => span.text)).toEqual(chosen)
})

test('at most eight', () => {
  const sentences = Array.from({ length: 60 }, (_, index) => `Sentence ${index}.`)
  const weights = Object.fromEntries(sentences.map((text) => [text, 3]))
  expect(chooseKeyFacts(articleOf(sentences), count(weights), [])).toHaveLength(8)
})

test('none that begins or ends within a quotation', () => {
  const sentences = [
    'Lede.',
    'Ruiz said, “We paid $2.',
    'Bell got 3 mills.',
    'Lund got 4,” he said.',
    'Ruiz sold “2 of 3”.',
  ]
  const text = sentences.join(' ')
  const quoted = ['We paid $2. Bell got 3 mills. Lund got 4,', '2 of 3'].map((words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  })
  const weights = Object.fromEntries(sentences.map((sentence) => [sentence, 2]))
  expect(chooseKeyFacts(articleOf(sentences), count(weights), quoted).map(({ span }) => span.text)).toEqual([
    'Lede.',
    'Ruiz sold “2 of 3”.',
  ])
})
