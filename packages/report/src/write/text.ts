import { wordsOf } from '../font-face.ts'
import { faceOf } from '../fonts.ts'
import type { FontFace, TextItem } from '../layout/page.ts'
import { embeddableFont } from './fonts.ts'
import { encodeWord, fontOnPage, type PdfDocument } from './pdfkit.ts'

type DrawText = (item: TextItem) => void

/** A font that the document has, and its words as the operands of `TJ`; null for one whose glyphs stand off the line. */
interface Pen {
  readonly words: Map<string, string | null>
}

/**
 * Draws text with the operators that pdfkit would write for it. A word is encoded once a document and kept as a string:
 * pdfkit keeps objects of each glyph, and writes each operator as bytes of its own.
 */
export function textDrawer(document: PdfDocument): DrawText {
  const pens = new Map<FontFace, Pen>()
  return (item) => {
    const { text, font, size, color, spacing, x, y } = item
    const pen = pens.get(font) ?? register(document, font, pens)
    document.font(font, size)
    document.fillColor(color)
    const operands = operandsOf(document, pen, item)
    if (operands === null) {
      document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
    } else if (operands !== '') {
      const { height } = document.page
      document.addContent(
        `q\n1 0 0 -1 0 ${rounded(height)} cm\nBT\n1 0 0 1 ${rounded(x)} ${rounded(height - y)} Tm\n` +
          `/${fontOnPage(document)} ${rounded(size)} Tf\n${spacing === 0 ? '' : `${rounded(spacing)} Tc\n`}[${operands}] TJ\nET\nQ`,
      )
    }
  }
}

function register(document: PdfDocument, font: FontFace, pens: Map<FontFace, Pen>): Pen {
  document.registerFont(font, embeddableFont(faceOf(font)))
  const pen: Pen = { words: new Map() }
  pens.set(font, pen)
  return pen
}

/** "<0012> 30 <00130014> 0": glyphs, and how far the next is moved to the left, in thousandths of the size. */
function operandsOf(document: PdfDocument, { words }: Pen, { text, font }: TextItem): string | null {
  let operands = ''
  for (const word of wordsOf(text)) {
    let known = words.get(word)
    if (known === undefined) {
      assertDrawable(word, font, text)
      known = encoded(document, word)
      words.set(word, known)
    }
    if (known === null) return null
    operands += known
  }
  if (operands === '') return ''
  return operands.endsWith(' <') ? `<${operands.slice(0, -2)}` : `<${operands}> 0`
}

/** A word's glyphs, with the string closed and opened again where the next is not simply behind. */
function encoded(document: PdfDocument, word: string): string | null {
  const [codes, positions] = encodeWord(document, word)
  let operands = ''
  for (const [index, code] of codes.entries()) {
    const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    if (xOffset !== 0 || yOffset !== 0) return null
    operands += xAdvance === advanceWidth ? code : `${code}> ${rounded(advanceWidth - xAdvance)} <`
  }
  return operands
}

/** Numbers as pdfkit writes them. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** A glyph that is missing leaves no trace in a PDF but a blank; this says so instead. */
function assertDrawable(word: string, font: FontFace, text: string): void {
  const face = faceOf(font)
  for (const character of word) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!face.has(codePoint)) throw new Error(`${font} has no glyph for U+${codePoint.toString(16)} in "${text}"`)
  }
}
