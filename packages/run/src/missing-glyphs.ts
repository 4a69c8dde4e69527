import { type Problem, slice } from '@factsheet/model'
import { unprintable } from '@factsheet/report'

/** Most articles hold nothing but what every text font has; only others ask the fonts. */
const RARE =
  /[^\u0009-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2122\ufeff]/u
/** Characters and places told of one problem: a thousand of them help nobody. */
const MOST_NAMES = 5
const MOST_SPANS = 50

/**
 * The characters of a text form that are printed as code points, as one problem. Those that steer and are not seen are
 * a problem of reading, told there one by one.
 */
export function charactersWithoutGlyph(text: string): Problem[] {
  if (!RARE.test(text)) return []
  const missing = unprintable(text).filter(({ reason }) => reason !== 'control')
  if (missing.length === 0) return []
  const spans = missing.map(({ index, codePoint }) =>
    slice(text, index, index + String.fromCodePoint(codePoint).length),
  )
  const message = messageFor([...new Set(missing.map(({ codePoint }) => nameOf(codePoint)))])
  return [{ rule: 'character-without-glyph', level: 'warning', message, spans: spans.slice(0, MOST_SPANS) }]
}

function messageFor(names: readonly string[]): string {
  const [first = ''] = names
  if (names.length === 1) return `the sheet has no glyph for ${first}: it is printed as [${first}]`
  const listed = names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '')
  return `the sheet has no glyphs for ${names.length} characters (${listed}): they are printed as their code points`
}

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}
