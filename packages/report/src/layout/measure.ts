import { faceOf } from '../fonts.ts'
import type { FaceRun, Measurer } from './measurer.ts'
import type { FontFace, FontRole } from './page.ts'
import { asDrawn, codeOf, type CodeReason, reasonForCode } from './printable.ts'

/** A character of the text that is printed as its code point. */
export interface UnprintableCharacter {
  /** In UTF-16 code units. */
  readonly index: number
  readonly codePoint: number
  readonly reason: CodeReason | 'no glyph'
}

/** Measures by the sheet's own font files. */
export const measurer: Measurer = { width, runs }

/** What not every cut has, or is drawn otherwise than it is written. */
const RARE = /[^ -~¡-¬®-īĮ-ıĴ-ťŨ-ſ–—‘-‚“-”…]/u
const EACH_RARE = new RegExp(RARE, 'gu')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function width(text: string, font: FontFace, size: number, spacing: number): number {
  const face = faceOf(font)
  const { width: units, glyphs } = face.measure(text)
  return (units * size) / face.font.unitsPerEm + glyphs * spacing
}

function runs(text: string, font: FontRole): readonly FaceRun[] {
  if (!RARE.test(text)) return text === '' ? [] : [{ text, font }]
  const found: FaceRun[] = []
  for (const { segment } of graphemes.segment(text)) {
    for (const run of runsOfGrapheme(segment, font)) {
      const last = found.at(-1)
      if (last?.font === run.font) found[found.length - 1] = { text: last.text + run.text, font: run.font }
      else found.push(run)
    }
  }
  return found
}

/** A grapheme is set in one face, so that its accents stand where they belong; failing that, character by character. */
function runsOfGrapheme(grapheme: string, font: FontRole): readonly FaceRun[] {
  const text = asDrawn(grapheme)
  if (text === '') return []
  const face = faceFor(text, font)
  if (face !== undefined) return [{ text, font: face }]
  return Array.from(text).map((character) => {
    const own = faceFor(character, font)
    return own === undefined ? { text: codeOf(character.codePointAt(0) ?? 0), font } : { text: character, font: own }
  })
}

function faceFor(text: string, font: FontRole): FontFace | undefined {
  const characters = Array.from(text)
  if (characters.some((character) => reasonForCode(character) !== null)) return undefined
  const codePoints = characters.map((character) => character.codePointAt(0) ?? 0)
  return [font, 'fallback' as const].find((name) => codePoints.every((codePoint) => faceOf(name).has(codePoint)))
}

/** A cut of each family: the cuts of one have the same characters. */
const FAMILIES = ['serif', 'sans'] as const

/** The characters of a text that some cut of the sheet prints as their code points, in text order. */
export function unprintable(text: string): UnprintableCharacter[] {
  const found: UnprintableCharacter[] = []
  for (const { 0: character, index } of text.matchAll(EACH_RARE)) {
    const drawn = Array.from(asDrawn(character))
    if (drawn.some((part) => FAMILIES.some((cut) => faceFor(part, cut) === undefined))) {
      const reason = reasonForCode(character) ?? 'no glyph'
      found.push({ index, codePoint: character.codePointAt(0) ?? 0, reason })
    }
  }
  return found
}
