import type { FontFace, FontRole } from './page.ts'

/** Text that one face can draw. */
export interface FaceRun {
  readonly text: string
  readonly font: FontFace
}

/** What layout must know of the fonts; `measure.ts` answers from the font files, tests may answer by rule of thumb. */
export interface Measurer {
  /** Width in points of `text` at `size`, with `spacing` added behind each character. */
  width(text: string, font: FontFace, size: number, spacing: number): number
  /**
   * The text as it is drawn, cut by grapheme into runs of the wanted face and of the fallback. A character that no
   * face has, and one that runs from right to left, stands as its code point in brackets: "[U+4E2D]". Soft hyphens and
   * other marks without width are left out; every space has the width of the plain one.
   */
  runs(text: string, font: FontRole): readonly FaceRun[]
}
