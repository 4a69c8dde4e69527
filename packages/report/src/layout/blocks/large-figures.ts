import type { FigureLine, LargeFigures } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Measurer } from '../measurer.ts'
import type { Place } from '../place.ts'
import { label, rect } from '../shapes.ts'
import { type Drawn, type LaidOut, type Node, type Slab, slab } from '../slab.ts'
import { drawLines, setText } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'

const HEDGE_GAP = 3
/** From the top to the number's baseline. */
const ABOVE = { first: 25, other: 33 }
const BELOW = 10.5
const CAPTION_BELOW = 5

/** A few numbers set large, each with its hedge before it and what it counts below. */
export function layLargeFigures({ figures }: LargeFigures, place: Place): LaidOut {
  const laid = figures.map((figure, index) => layFigure(figure, index === 0, place))
  const list: Node = { role: 'L', numbering: 'None', children: laid.map(({ node }) => node) }
  return { flow: laid.map((one) => one.slab), nodes: [list] }
}

function layFigure(figure: FigureLine, first: boolean, place: Place): { slab: Slab; node: Node } {
  const { x, width, measurer } = place
  const { drawn, baseline } = drawNumber(figure, first ? ABOVE.first : ABOVE.other, place)
  const number = { drawn }
  const caption = setText(figure.caption, styles.caption, width, measurer)
  const below = baseline + CAPTION_BELOW
  const { inks, children } = drawLines(caption, x, below)
  return {
    slab: slab({
      height: below + caption.lines.length * styles.caption.lead + BELOW,
      inks: [number, ...inks],
      artifacts: first ? [] : [rect(x, 0, width, 0.5, colors.hairline)],
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

/** Hedge, number and magnitude on one baseline; set smaller where they are too wide, and in lines as the last resort. */
function drawNumber(figure: FigureLine, y: number, place: Place): { drawn: readonly Drawn[]; baseline: number } {
  const { x, width, measurer } = place
  const { before, number, after } = figure
  const word = styles.largeFigureWord
  const hedgeWidth = widthOf(before, word, measurer)
  const room = width - hedgeWidth - widthOf(after, word, measurer) - HEDGE_GAP
  const big = shrunk(styles.largeFigure, number, room, measurer)
  if (big === undefined) return drawInLines(figure, y, place)
  const at = x + hedgeWidth
  const drawn = [
    ...label(measurer, before, word, x, y),
    ...label(measurer, number, big, at, y),
    ...label(measurer, after, word, at + widthOf(number, big, measurer), y),
  ]
  return { drawn, baseline: y }
}

function drawInLines({ before, number, after }: FigureLine, y: number, place: Place): ReturnType<typeof drawNumber> {
  const style = styles.largeFigureSmall
  const set = setText([words(before + number + after)], style, place.width, place.measurer)
  const top = y - style.lead
  const { inks } = drawLines(set, place.x, top)
  return {
    drawn: inks.flatMap(({ drawn }) => drawn),
    baseline: top + set.lines.length * style.lead,
  }
}

/** The style as large as the room allows; undefined where that is smaller than the smallest. */
function shrunk(style: TextStyle, text: string, room: number, measurer: Measurer): TextStyle | undefined {
  const fitting = Math.min(style.size, (style.size * room) / widthOf(text, style, measurer))
  const size = Math.floor(fitting * 2) / 2
  return size < styles.largeFigureSmall.size ? undefined : { ...style, size }
}

function widthOf(text: string, style: TextStyle, measurer: Measurer): number {
  return measurer
    .runs(text, style.font)
    .reduce((sum, face) => sum + measurer.width(face.text, face.font, style.size, style.spacing), 0)
}
