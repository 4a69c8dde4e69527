import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'

function read(body: string) {
  const bytes = new TextEncoder().encode(`title: Pier\ndate: March 14, 2027\ncontent:\n${body}\n`)
  const { article, text, problems } = readArticle({ path: 'a.txt', bytes })
  return { article, text, rules: problems.map(({ rule }) => rule) }
}

describe('a sentence longer than any is read in parts', () => {
  test.each([
    ['clauses', 'the pier is closed, and the road is open; ', /;$/u],
    ['a list', 'the pier, the old town, ', /,$/u],
    ['words', 'pier road ', /(?:pier|road)$/u],
    ['one word', 'a', /a$/u],
    ['letters with accents', 'e\u0301\u0302', /e\u0301\u0302$/u],
    ['quotations', '“a pier” ', /”$/u],
  ])('%s', (_, unit, end) => {
    const { article, text, rules } = read(unit.repeat(6000 / unit.length))
    expect(rules).toContain('long-sentence')
    expect(article.sentences.length).toBeGreaterThan(2)
    for (const sentence of article.sentences) {
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
      expect(sentence.text.length).toBeLessThanOrEqual(2000)
      expect(sentence.text.trim()).toBe(sentence.text)
    }
    for (const sentence of article.sentences.slice(0, -1)) expect(sentence.text).toMatch(end)
    const words = article.sentences.map((sentence) => sentence.text).join('')
    expect(words.replaceAll(/\s/gu, '')).toBe(unit.repeat(6000 / unit.length).replaceAll(/\s/gu, ''))
  })
})

test.each(['The pier is closed. '.repeat(400), `${'the pier, '.repeat(150)}and the road are closed.`])(
  'no other sentence is touched: %#',
  (body) => {
    expect(read(body).rules).not.toContain('long-sentence')
  },
)
