import { type Span, trimmed } from '@factsheet/model'

/** A name of two to five words, as bylines write it: "Ana Ruiz", "JOHN F. OTT", "Ludwig van der Berg". */
export const PERSON_NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|al|el|y)){1,4}`

const SEPARATOR = /,\s*(?:and\s+|&\s*)?|(?<!\s)\s+and\s+|(?:(?<!\s)\s+)?[;|&/]\s*/giu
/** "Tom Ott, Jr." is one name. */
const SUFFIX = /^(?:Jr|Sr|Esq|M\.?D|Ph\.?D|I{2,3}|IV)\.?$/u
/** What stands beside a name in a byline: "Ana Ruiz, Staff Writer". */
const DESCRIPTION =
  /(?:\b(?:writers?|reporters?|correspondents?|editors?|staff|bureau|chief|columnists?|contributors?|critics?|desk|service|press|news|times|post|reuters|ap|afp|upi|special to .*)|@[^\s@]+|^the\s.*)$/iu
const BYLINE = new RegExp(String.raw`^(?:By|BY)\s+${PERSON_NAME}(?:[,;|&]?\s.*)?$`, 'su')

/** The names of an author line, without "By": "By Ana Ruiz and Tom Ott" gives two. Descriptions are left out. */
export function readAuthors(text: string, line: Span): Span[] {
  const start = line.start + (/^(?:written\s+)?by:?\s+/iu.exec(line.text)?.[0].length ?? 0)
  const names: Span[] = []
  for (const part of partsOf(text, start, line.end)) {
    const previous = names.at(-1)
    if (previous !== undefined && SUFFIX.test(part.text))
      names.splice(-1, 1, trimmed(text, { start: previous.start, end: part.end }))
    else if (names.length === 0 || !DESCRIPTION.test(part.text)) names.push(part)
  }
  return names
}

function partsOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let at = start
  for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
    found.push(trimmed(text, { start: at, end: start + match.index }))
    at = start + match.index + match[0].length
  }
  return [...found, trimmed(text, { start: at, end })]
    .map((part) => {
      // "Ana Ruiz in Seoul", "Tom Ott for The Courier", "Ana Ruiz (ana@courier.example)"
      const tail = /\s(?:(?:in|for|of|at|from)\s\p{Lu}|[(<])/u.exec(part.text)
      return tail === null ? part : trimmed(text, { start: part.start, end: part.start + tail.index })
    })
    .filter((part) => part.text !== '')
}

/** Whether a line at the head of the content is a byline: "By ANA RUIZ, Staff Writer", every word a name's. */
export function isByline(line: Span): boolean {
  if (line.text.length > 120 || !BYLINE.test(line.text) || /[!?:]$|\p{Ll}\.$/u.test(line.text)) return false
  const small = line.text
    .split(/\s+/u)
    .slice(1)
    .filter((word) => /^\p{Ll}/u.test(word))
  return small.every((word) =>
    /^(?:and|of|for|the|in|to|de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|ibn|al|el|y)$/u.test(word),
  )
}
