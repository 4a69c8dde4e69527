import { type Font, openFont } from './fontkit.ts'
import { type PlacedGlyph, shaperOf } from './shaper.ts'

export interface ShapedWord {
  readonly glyphs: readonly PlacedGlyph[]
  readonly width: number
}

export interface MeasuredText {
  readonly width: number
  readonly glyphs: number
}

/** A font file: which characters it has, and how a word is set in it. */
export interface Face {
  readonly font: Font
  has(codePoint: number): boolean
  /** The glyphs of a word or of a space. */
  shape(word: string): ShapedWord
  /** How wide a text of several words is, in units of the font's em, and how many glyphs it has. */
  measure(text: string): MeasuredText
}

/** Words, and texts that were measured, kept for each face: more than the longest article has, few enough to hold in memory for as long as one likes. */
const WORDS_KEPT = 8_000

/** Opens a font file. */
export function openFace(file: Uint8Array): Face {
  const font = openFont(file)
  const shaper = shaperOf(file)
  const has = new Map<number, boolean>()
  const shape = kept((word: string): ShapedWord => {
    const glyphs = shaper(word)
    return { glyphs, width: glyphs.reduce((width, { xAdvance }) => width + xAdvance, 0) }
  })
  return {
    shape,
    measure: kept((text): MeasuredText => {
      const words = wordsOf(text).map(shape)
      return {
        width: words.reduce((sum, { width }) => sum + width, 0),
        glyphs: words.reduce((sum, { glyphs }) => sum + glyphs.length, 0),
      }
    }),
    font,
    has(codePoint) {
      const known = has.get(codePoint)
      if (known !== undefined) return known
      const found = font.hasGlyphForCodePoint(codePoint)
      has.set(codePoint, found)
      return found
    },
  }
}

/** What was made of the latest words. */
function kept<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= WORDS_KEPT) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/**
 * Words and the spaces between them. They are shaped one by one, for measuring and for writing, so that the width of a
 * line is the sum of the widths of its words, and a word is shaped once wherever it stands.
 */
export function wordsOf(text: string): string[] {
  return text.match(/ |[^ ]+/gu) ?? []
}
