import { type Face, wordsOf } from '../font-face.ts'
import type { Font, Glyph, GlyphPosition, GlyphRun, Subset } from '../fontkit.ts'
import type { PlacedGlyph } from '../shaper.ts'

/** Glyph ids are 16 bits wide: numbers from here on are free. */
const FIRST_ALIAS = 0x10000

/**
 * A face as pdfkit takes it, for one document. Words come shaped from the face's memory. In some fonts one glyph stands
 * for several characters (’ and ʼ, µ and μ); a PDF says one character a glyph, so that the second would be copied and
 * read aloud as the first. Here such a glyph is embedded once for each of them.
 */
export function embeddableFont(face: Face): Font {
  const subset = face.font.createSubset()
  const claims = new Map<string, number>()
  const taken = new Set<number>()
  const aliased: number[] = []

  function idFor({ id, codePoints }: PlacedGlyph): number {
    const claim = `${id} ${codePoints.join(' ')}`
    const known = claims.get(claim)
    if (known !== undefined) return known
    const own = taken.has(id) ? FIRST_ALIAS + aliased.push(id) - 1 : id
    taken.add(own)
    claims.set(claim, own)
    return own
  }

  const own = { layout: (text: string) => toRun(face, text, idFor), createSubset: () => aliasing(subset, aliased) }
  return Object.assign(Object.create(face.font) as Font, own)
}

function toRun(face: Face, text: string, idFor: (glyph: PlacedGlyph) => number): GlyphRun & { advanceWidth: number } {
  const words = wordsOf(text).map((word) => face.shape(word))
  const glyphs = words.flatMap((word) => word.glyphs)
  return {
    glyphs: glyphs.map((glyph): Glyph => ({ ...glyph, id: idFor(glyph) })),
    // New objects each time, since pdfkit scales them in place.
    positions: glyphs.map(({ xAdvance, yAdvance, xOffset, yOffset }): GlyphPosition => ({
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    })),
    advanceWidth: words.reduce((sum, { width }) => sum + width, 0),
  }
}

function aliasing(subset: Subset, aliased: readonly number[]): Subset {
  const included = new Map<number, number>()
  return {
    mapping: subset.mapping,
    encode: () => subset.encode(),
    includeGlyph(id) {
      const original = aliased[id - FIRST_ALIAS]
      if (original === undefined) return subset.includeGlyph(id)
      const known = included.get(id)
      if (known !== undefined) return known
      const first = subset.includeGlyph(original)
      Reflect.deleteProperty(subset.mapping, original)
      const second = subset.includeGlyph(original)
      subset.mapping[original] = first
      included.set(id, second)
      return second
    },
  }
}
