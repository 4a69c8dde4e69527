import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/lexicon/index.ts'
import { reportingNouns, reportingVerbs } from '../../src/recognize/speech/cue-lexicon.ts'
import { quotationsIn, readBody } from '../support/speech.ts'

/** The article's first sentence with the example in it, its words in lower case. */
function wordsIn(example: string): string[] {
  return (readBody(`${example}.`).sentences[0]?.words ?? []).map(({ normal }) => normal)
}

describe('a form of the verb or noun stands in its example, its particle behind it', () => {
  test.each(rowsOf('reporting', 'word', 'part', 'example'))('$part $word: $example', ({ word, part, example }) => {
    const words = wordsIn(example)
    const known: (form: string) => readonly { lemma: string; particle: readonly string[] }[] =
      part === 'verb' ? reportingVerbs : reportingNouns
    const found = words.flatMap((form, at) =>
      known(form)
        .filter(({ particle }) => particle.every((own, index) => words[at + 1 + index] === own))
        .map(({ lemma }) => lemma),
    )
    expect(found).toContain(word)
  })
})

describe('a mark of elision opens no quotation', () => {
  test.each(rowsOf('elisions', 'example'))('$example', ({ example }) =>
    expect(quotationsIn(`They wrote it, ${example.replaceAll('’', '‘')}, in chalk.`)).toEqual([]),
  )
})

describe('quotation marks that quote nobody', () => {
  test.each(rowsOf('quotation-nouns', 'kinds', 'example'))('$kinds: $example', ({ kinds, example }) => {
    const uses = quotationsIn(`They knew ${example} well.`).map(({ use }) => use)
    expect([...new Set<string>(uses)]).toEqual([kinds])
  })
})
