import type { FigureLine, LargeFigures } from '../../compose/block.ts'
import type { Measurer } from '../measurer.ts'
import type { Place } from '../place.ts'
import { label, rect } from '../shapes.ts'
import { type Drawn, type LaidOut, type Node, type Slab, slab } from '../slab.ts'
import { drawLines, setText } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'

const SMALLEST = 15
const HEDGE_GAP = 3
const ABOVE = { first: 25, other: 33 }
const BELOW = 10.5

/** A few numbers set large, each with its hedge before it and what it counts below. */
export function layLargeFigures({ figures }: LargeFigures, place: Place): LaidOut {
  const laid = figures.map((figure, index) => layFigure(figure, index === 0, place))
  const list: Node = { role: 'L', numbering: 'None', children: laid.map(({ node }) => node) }
  return { flow: laid.map((one) => one.slab), nodes: [list] }
}

function layFigure(figure: FigureLine, first: boolean, place: Place): { slab: Slab; node: Node } {
  const { x, width, measurer } = place
  const baseline = first ? ABOVE.first : ABOVE.other
  const number = { drawn: numberLine(figure, place, baseline) }
  const caption = setText(figure.caption, styles.caption, width, measurer)
  const below = baseline + 5
  const { inks, children } = drawLines(caption, x, below)
  return {
    slab: slab({
      height: below + caption.lines.length * styles.caption.lead + BELOW,
      inks: [number, ...inks],
      artifacts: first ? [] : [rect(x, 0, width, 0.5, colors.hairline)],
      anchors: [],
    }),
    node: {
      role: 'LI',
      children: [
        { role: 'Lbl', children: [number] },
        { role: 'LBody', children },
      ],
    },
  }
}

/** Hedge, number, magnitude on one baseline; a number too wide for the column is set smaller. */
function numberLine({ before, number, after }: FigureLine, { x, width, measurer }: Place, y: number): Drawn[] {
  const hedge = before === '' ? '' : `${before} `
  const magnitude = after === '' ? '' : ` ${after}`
  const word = styles.largeFigureWord
  const others = widthOf(hedge, word, measurer) + widthOf(magnitude, word, measurer) + HEDGE_GAP
  const big = sized(styles.largeFigure, number, Math.max(width - others, width / 3), measurer)
  const at = x + widthOf(hedge, word, measurer)
  return [
    ...label(measurer, hedge, word, x, y),
    ...label(measurer, number, big, at, y),
    ...label(measurer, magnitude, word, at + widthOf(number, big, measurer), y),
  ]
}

function sized(style: TextStyle, text: string, width: number, measurer: Measurer): TextStyle {
  const size = Math.min(style.size, (style.size * width) / widthOf(text, style, measurer))
  return { ...style, size: Math.max(SMALLEST, Math.floor(size * 2) / 2) }
}

function widthOf(text: string, style: TextStyle, measurer: Measurer): number {
  return measurer
    .runs(text, style.font)
    .reduce((sum, face) => sum + measurer.width(face.text, face.font, style.size, style.spacing), 0)
}
