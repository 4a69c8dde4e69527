import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

/** A telephone number of North America: area, exchange, line; one of other lengths behind a word of calling. */
const PHONE =
  /\b(?:call|phone|telephone|dial|text|tel\.?|contact)\b[^.;\d]{0,40}(?<number>\(?\d{3}\)?[ .-]\d{1,4}[ .-]\d{1,5})(?![\d-])/giu
const WHOLE = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u
const URL_LIKE = /\bhttps?:\/\/[^\s<>“”"')]+|\bwww\.[^\s<>“”"')]+/giu

/** `contact-malformed`: a telephone number with too few or too many digits, a web address that leads nowhere. */
export const contacts: Rule = (sheet, text) =>
  sheet.article.sentences.flatMap((sentence) => {
    const phones = [...sentence.text.matchAll(PHONE)]
      .map(({ index, 0: words, groups }) => ({
        at: index + words.indexOf(groups?.['number'] ?? ''),
        words: groups?.['number'] ?? '',
      }))
      .filter(({ words }) => !WHOLE.test(words))
      .map((found) => ({ ...found, what: 'a telephone number of ten digits was expected' }))
    const addresses = [...sentence.text.matchAll(URL_LIKE)]
      .map(({ index, 0: words }) => ({ at: index, words: words.replace(/(?<![.,;:!?])[.,;:!?]+$/u, '') }))
      .filter(({ words }) => !leads(words))
      .map((found) => ({ ...found, what: 'no such web address can be' }))
    return [...phones, ...addresses].map(({ at, words, what }) => {
      const span = slice(text, sentence.start + at, sentence.start + at + words.length)
      return {
        rule: 'contact-malformed' as const,
        level: 'warning' as const,
        message: `${what}: “${span.text}” in ${placeName(sheet, span)}`,
        spans: [span],
      }
    })
  })

/** Whether an address can be one: its host has two names or more, none of them empty. */
function leads(words: string): boolean {
  const address = /^www\./iu.test(words) ? `http://${words}` : words
  const host = /^https?:\/\/(?<host>[^/?#:]*)/iu.exec(address)?.groups?.['host'] ?? ''
  return (
    URL.canParse(address) && host.includes('.') && host.split('.').every((label) => /^[\p{L}\p{N}_-]+$/u.test(label))
  )
}
