import { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } from 'harfbuzzjs'
import type { Glyph, GlyphPosition } from './fontkit.ts'

/**
 * A glyph as it stands in its word; lengths are in units of the font's em. Its characters are several for a ligature, none
 * where another glyph has them; `xAdvance` is its width with the kerning.
 */
export interface PlacedGlyph extends Glyph, GlyphPosition {}

/**
 * The shaper of a font file, by HarfBuzz: the glyphs of a word, with the font's ligatures, kerning and accents. One that
 * keeps its own memory of the file, so that it is asked for once a face.
 */
export function shaperOf(file: Uint8Array): (word: string) => readonly PlacedGlyph[] {
  const font = new Font(new Face(new Blob(file)))
  const buffer = new Buffer()
  return (word) => {
    prepare(buffer, word)
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    const infos = buffer.getGlyphInfos()
    return infos.map(({ codepoint: id, cluster }, index) => ({
      id,
      codePoints: infos[index - 1]?.cluster === cluster ? [] : codePointsOf(word, index, infos),
      advanceWidth: font.glyphHAdvance(id),
      ...(positions[index] ?? { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 }),
    }))
  }
}

/** Language and direction are told, not guessed: HarfBuzz would take the language of the machine. */
function prepare(buffer: Buffer, word: string): void {
  buffer.reset()
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(word)
  buffer.setDirection(Direction.LTR)
  buffer.setLanguage('en')
  buffer.guessSegmentProperties()
}

/** The characters from the start of a glyph's cluster to that of the next one. */
function codePointsOf(word: string, index: number, infos: readonly { readonly cluster: number }[]): readonly number[] {
  const start = infos[index]?.cluster
  let next = index + 1
  while (infos[next]?.cluster === start) next += 1
  return Array.from(word.slice(start, infos[next]?.cluster), (character) => character.codePointAt(0) ?? 0)
}
