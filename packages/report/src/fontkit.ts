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
  layout(text: string): GlyphRun
  createSubset(): Subset
}

/** Opens a font file; its tables are read when they are first used. */
export function openFont(file: Uint8Array): Font {
  return (create as (file: Uint8Array) => Font)(file)
}
