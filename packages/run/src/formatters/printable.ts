/** What ends a line. */
const LINE_END = /[\r\n\u2028\u2029]/u

/**
 * Text of an article for a terminal or a line: control sequences and line ends cannot break out of
 * it, and what XML cannot hold is told by its code point.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/gu, (run) => (LINE_END.test(run) ? ' ' : run))
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, codePoint)
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}
