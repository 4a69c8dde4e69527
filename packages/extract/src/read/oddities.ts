import { type Problem, slice, type Span } from '@factsheet/model'
import { otherLanguages } from './language.ts'

/** Characters that steer and are not seen, tab and line ends aside: C0, C1, bidirectional marks, stray marks and breaks. */
const CONTROL =
  /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]+(?:[\s\p{M}\p{P}]+[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]+)*\p{M}*/gu
/** Places told of one problem: a thousand of them help nobody. */
const MOST_SPANS = 50

/** What is odd about the characters and the language of a text form, whatever its format. */
export function readOddities(text: string, body: readonly Span[]): Problem[] {
  return [...controlCharacters(text), ...rightToLeft(text), ...otherLanguages(text, body, MOST_SPANS)]
}

/** One problem for each character: the code point is told, for it cannot be shown. */
function controlCharacters(text: string): Problem[] {
  const spans = new Map<string, Span[]>()
  for (const { index, 0: character } of text.matchAll(CONTROL)) {
    // A byte order mark at the start is no character of the text.
    if (index === 0 && character === '\uFEFF') continue
    const found = spans.get(character) ?? []
    if (found.length === 0) spans.set(character, found)
    found.push(slice(text, index, index + character.length))
  }
  return [...spans].map(([character, found]) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    const times = found.length === 1 ? '' : `, ${found.length} times`
    return {
      rule: 'control-character',
      level: 'warning',
      message: `found the control character ${code}${times}, expected text: delete it`,
      spans: found.slice(0, MOST_SPANS),
    }
  })
}

function rightToLeft(text: string): Problem[] {
  const spans = [...text.matchAll(RIGHT_TO_LEFT)].map(({ index, 0: words }) => slice(text, index, index + words.length))
  if (spans.length === 0) return []
  const message = 'found words written from right to left: the sheet cannot print them, and nothing is read from them'
  return [{ rule: 'right-to-left-text', level: 'warning', message, spans: spans.slice(0, MOST_SPANS) }]
}
