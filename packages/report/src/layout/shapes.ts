import type { Drawn } from './slab.ts'
import type { Measurer } from './measurer.ts'
import type { TextStyle } from './theme.ts'

/** A filled rectangle. */
export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): Drawn {
  return { kind: 'rect', x, y, width, height, radius, fill }
}

/** Words of the program in one line, `y` their baseline; set to end at `x` when `align` is right. */
export function label(
  measurer: Measurer,
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  align: 'left' | 'right' | 'center' = 'left',
): Drawn[] {
  const faces = measurer.runs(text, style.font)
  const widths = faces.map((face) => measurer.width(face.text, face.font, style.size, style.spacing))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const shift = { left: 0, center: total / 2, right: total }[align]
  let at = x - shift
  return faces.map((face, index): Drawn => {
    const width = widths[index] ?? 0
    const { size, color, spacing } = style
    const drawn: Drawn = { kind: 'text', x: at, y, text: face.text, font: face.font, size, color, spacing, width }
    at += width
    return drawn
  })
}
