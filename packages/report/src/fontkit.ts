// @ts-expect-error fontkit ships no types
import { create } from 'fontkit'

/** What the sheet uses of fontkit 2.0. Lengths are in units of the font's em. */
export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

export interface GlyphPosition {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly GlyphPosition[]
}

/** The glyphs that a document uses, numbered anew from 1; 0 is the missing glyph. */
export interface Subset {
  /** New number by old; a glyph that is not in it is appended when it is included. */
  readonly mapping: Record<number, number>
  includeGlyph(glyph: number): number
  encode(): Uint8Array
}

export interface Font {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph: (id: number, codePoints?: readonly number[]) => Glyph
  layout(text: string): GlyphRun
  createSubset(): Subset
}

/**
 * Opens a font file; its tables are read when they are first used. The library keeps each glyph with the characters of
 * its first use, so that a glyph which several characters share (’ and ʼ) would stand for whichever came first, in
 * this word or long before; here each use has its own.
 */
export function openFont(file: Uint8Array): Font {
  const font = (create as (file: Uint8Array) => Font)(file)
  const kept = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints) => {
    const glyph = kept(id, codePoints)
    return codePoints === undefined ? glyph : sharing(glyph, codePoints)
  }
  return font
}

/** A glyph for other characters, which has all else in common with the given one. */
function sharing(glyph: Glyph, codePoints: readonly number[]): Glyph {
  // Reading the outline for the width is slow: asked once of the common glyph, it is known to all that share it.
  void glyph.advanceWidth
  return Object.create(glyph, { codePoints: { value: codePoints } }) as Glyph
}
