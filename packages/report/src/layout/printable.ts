/**
 * What a character becomes on paper. Spaces of every kind are set as the plain one and hyphens as the plain one (line
 * breaks, which they bear on, have been found by then); marks without width are left out; what cannot be drawn as it is
 * written stands as its code point.
 */
const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{Variation_Selector}/gu
const SPACES = /[\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu
const HYPHENS = /[\u2010\u2011]/gu

/** Control characters, and those that steer the direction of writing without being seen. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2061-\u206f]/u

/** The blocks of scripts that run from right to left: Hebrew to Arabic, N'Ko, and the historic ones. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Text as it is drawn: composed accents (NFC), one kind of space and of hyphen, no marks without width. */
export function asDrawn(text: string): string {
  return text.normalize('NFC').replace(DROPPED, '').replace(SPACES, ' ').replace(HYPHENS, '-')
}

/** Why a character is shown as its code point though a font may have it. */
export type CodeReason = 'control' | 'right to left'

/** The reason why a character is shown as its code point whatever the fonts have, or null. */
export function reasonForCode(character: string): CodeReason | null {
  if (CONTROL.test(character)) return 'control'
  return RIGHT_TO_LEFT.test(character) ? 'right to left' : null
}

/** "[U+4E2D]" */
export function codeOf(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
}
