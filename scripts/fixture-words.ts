// How the words of an expected fact are held against a sheet's.
import type { FactSheet, Span } from '@factsheet/model'

/** Whether two wordings are one but for case, accents, marks and a leading article. */
export function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** Whether two wordings share all but a few words at the edges. */
export function near(a: string, b: string): boolean {
  const [x, y] = [plain(a).split(/\s+/u), plain(b).split(/\s+/u)]
  const both = x.filter((word) => y.includes(word)).length
  return both / Math.max(x.length, y.length) >= 0.8
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|[.,’'"“”]/gu, '')
    .replace(/^(?:the|an?) /iu, '')
    .toLowerCase()
    .trim()
}

/** Where whole words stand in a sentence of the sheet: "10,000" is no part of "$310,000". */
export function placeOf(sheet: FactSheet, number: number, words: string): { start: number; end: number } | undefined {
  const sentence = sheet.article.sentences[number - 1]
  if (sentence === undefined) return undefined
  const escaped = words.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])${escaped}(?![\p{L}\p{N}]|[.,]\d)`, 'u')
  const at = sentence.text.search(whole)
  return at === -1 ? undefined : { start: sentence.start + at, end: sentence.start + at + words.length }
}

/** The number of the sentence in which a span begins; 0 for none. */
export function numberAt(sheet: FactSheet, { start }: Pick<Span, 'start'>): number {
  return sheet.article.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) + 1
}
