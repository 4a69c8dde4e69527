import { type Font, openFont } from './fontkit.ts'
import { type PlacedGlyph, shaperOf } from './shaper.ts'

export interface ShapedWord {
  readonly glyphs: readonly PlacedGlyph[]
  readonly width: number
}

/** A font file: which characters it has, and how a word is set in it. */
export interface Face {
  readonly font: Font
  has(codePoint: number): boolean
  /** The glyphs of a word or of a space. */
  shape(word: string): ShapedWord
}

/** Words kept for each face: more than the longest article has, few enough to hold in memory for as long as one likes. */
const WORDS_KEPT = 8_000

/** Opens a font file. */
export function openFace(file: Uint8Array): Face {
  const font = openFont(file)
  const shape = shaperOf(file)
  const has = new Map<number, boolean>()
  const words = new Map<string, ShapedWord>()
  return {
    font,
    has(codePoint) {
      const known = has.get(codePoint)
      if (known !== undefined) return known
      const found = font.hasGlyphForCodePoint(codePoint)
      has.set(codePoint, found)
      return found
    },
    shape(word) {
      const known = words.get(word)
      if (known !== undefined) return known
      if (words.size >= WORDS_KEPT) words.clear()
      const glyphs = shape(word)
      const shaped = { glyphs, width: glyphs.reduce((width, { xAdvance }) => width + xAdvance, 0) }
      words.set(word, shaped)
      return shaped
    },
  }
}

/**
 * Words and the spaces between them. They are shaped one by one, for measuring and for writing, so that the width of a
 * line is the sum of the widths of its words, and a word is shaped once wherever it stands.
 */
export function wordsOf(text: string): string[] {
  return text.match(/ |[^ ]+/gu) ?? []
}
