import type { ExtractedStatement } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import type { QuotationMention } from '../../src/recognize/mention.ts'
import { quotationProblems, unusedQuotations } from '../../src/resolve/quotation-findings.ts'

/** A quotation of the text, which is closed where its words end in a mark. */
function quotation(text: string, words: string, use: QuotationMention['use'] = 'speech'): QuotationMention {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length, text: words }
  return { spans: [span], closed: words.endsWith('”'), use, sentence: 0 }
}

const statement = (
  kind: ExtractedStatement['kind'],
  of: QuotationMention,
  source: string | null,
): ExtractedStatement => ({
  ref: 'q1',
  kind,
  content: of.spans,
  quoted: of.spans,
  cue: null,
  source: source === null ? null : { span: { start: 0, end: 0, text: '' }, name: source, entities: [], type: 'person' },
  stance: 'asserts',
  time: null,
  via: null,
})

const open = (text: string, ...words: readonly string[]): string[] =>
  quotationProblems(
    text,
    words.map((word) => quotation(text, word)),
    [],
  ).map(({ spans }) => text.slice(spans[0]?.start, (spans[0]?.start ?? 0) + 4))

describe('quotation-open', () => {
  test('points at the mark', () => {
    const text = '“We stay, she said.'
    expect(quotationProblems(text, [quotation(text, text)], [])).toEqual([
      expect.objectContaining({ rule: 'quotation-open', level: 'warning', spans: [{ start: 0, end: 1, text: '“' }] }),
    ])
  })

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['closed', '“We stay.”', ['“We stay.”'], []],
    ['paragraphs that none closes are one', '“Aaa.\n“Bbb.\n“Ccc.', ['“Aaa.', '“Bbb.', '“Ccc.'], ['“Aaa']],
    ['a paragraph between that is in no quotation found', '“Aaa.\n“(Noise.)\n“Ccc.', ['“Aaa.', '“Ccc.'], ['“Aaa']],
    [
      'a straight mark whose partner stands behind a number',
      'The "Fight for 15" went on.',
      ['"Fight for 15" went on.'],
      [],
    ],
    [
      'straight marks, the last of several paragraphs closed',
      '"Aaa.\n"Bbb.\n“Ccc," he said."',
      ['"Aaa.', '"Bbb.'],
      ['"Aaa'],
    ],
    ['a straight mark closed two paragraphs on', '"Aaa.\n"Bbb.\n“Ccc,” he said."', ['"Aaa.', '"Bbb.'], []],
    [
      'a transcript, each paragraph of which opens a mark',
      '"RUIZ: Aaa “bbb.”\n"(CROSSTALK.)\n"WEBB: Ccc.',
      ['"RUIZ: Aaa', '"WEBB: Ccc.'],
      ['"RUI'],
    ],
    ['a paragraph without a mark ends the run', '"Aaa.\nHe sang.\n"Ccc “d.', ['"Aaa.', '"Ccc “d.'], ['"Aaa', '"Ccc']],
    ['words between make two', '“Aaa.\nHe sang.\n“Bbb.', ['“Aaa.', '“Bbb.'], ['“Aaa', '“Bbb']],
    ['a closed one between makes two', '“Aaa.\n“Bbb.”\n“Ccc.', ['“Aaa.', '“Bbb.”', '“Ccc.'], ['“Aaa', '“Ccc']],
  ])('%s', (_, text, words, expected) => {
    expect(open(text, ...words)).toEqual(expected)
  })
})

describe('quotation-without-speaker', () => {
  const said = quotation('“We stay.”', '“We stay.”')
  test.each<[string, ExtractedStatement, number]>([
    ['nobody', statement('direct', said, null), 1],
    ['somebody', statement('direct', said, 'Ana Ruiz'), 0],
    ['no quotation', statement('indirect', said, null), 0],
    ['a part of a sentence', statement('mixed', said, null), 0],
    ['a paraphrase that somebody said', statement('indirect', said, 'Ana Ruiz'), 0],
  ])('%s', (_, of, times) => {
    expect(quotationProblems('“We stay.”', [said], [of])).toHaveLength(times)
  })
})

test('quotations that no statement holds, with why not', () => {
  const text = '“We stay,” they sang of “Big Rain”.'
  const [said, title] = [quotation(text, '“We stay,”'), quotation(text, '“Big Rain”', 'title')]
  expect(unusedQuotations([said, title], [statement('direct', said, null)])).toEqual([
    { span: title.spans[0], kind: 'quotation', reason: 'the title of a work' },
  ])
})
