import type { FontRole } from './page.ts'

/** The look of the sheet in one place: paper, grid, colors, type. Lengths are points. */

export type Paper = 'a4' | 'letter'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** Where content begins below the masthead, and what no block may end below. */
  readonly top: number
  readonly bottom: number
}

const SIZES = { a4: [595.28, 841.89], letter: [612, 792] } as const
/** Wide enough for a hole punch (15 mm) and any printer. */
const MARGIN = 45

export function frameOf(paper: Paper): Frame {
  const [width, height] = SIZES[paper]
  return { width, height, left: MARGIN, right: width - MARGIN, top: 61, bottom: height - 51.9 }
}

const COLUMNS = 12
const GUTTER = 12

export const colors = {
  ink: '#14171C',
  soft: '#4B525C',
  accent: '#0B5567',
  plan: '#A8480F',
  past: '#D5E4E7',
  future: '#F0F3F4',
  rule: '#C4C9CF',
  hairline: '#DDE0E4',
  warning: '#FAF3EC',
  paper: '#FFFFFF',
} as const

export interface TextStyle {
  readonly font: FontRole
  readonly size: number
  readonly lead: number
  readonly color: string
  /** Added behind each character. */
  readonly spacing: number
}

function style(font: FontRole, size: number, lead: number, color: string, spacing = 0): TextStyle {
  return { font, size, lead, color, spacing }
}

const { ink, soft, accent } = colors
export const styles = {
  headline: style('display', 28, 31, ink, -0.35),
  standfirst: style('subhead', 13.2, 17.5, soft),
  asOf: style('sans', 8.5, 11.5, ink),
  note: style('sans', 9, 11.6, ink),
  proofTitle: style('display', 18, 22, ink),
  proofIntro: style('sans', 9, 11.6, soft),
  masthead: style('sans-bold', 11, 13, ink),
  mastheadSection: style('sans', 9, 13, soft),
  sectionTitle: style('sans-bold', 10.5, 13, ink),
  sectionNote: style('sans', 8, 13, soft),
  keyFact: style('serif', 10, 13.4, ink),
  finding: style('sans', 9, 11.6, ink),
  id: style('sans-bold', 7.2, 11.2, accent),
  largeFigure: style('display', 33, 36, accent, -0.4),
  largeFigureSmall: style('display', 18, 21, accent, -0.2),
  largeFigureWord: style('sans', 12, 14, accent),
  caption: style('sans', 8.8, 11.2, ink),
  groupTitle: style('sans-bold', 8, 11, soft),
  name: style('serif-bold', 9.8, 11.6, ink),
  nameShort: style('sans', 9, 11.6, ink),
  cell: style('sans', 9, 11.6, ink),
  cellStrong: style('sans-bold', 9, 11.6, ink),
  columnTitle: style('sans-bold', 8, 11, soft),
  quotation: style('subhead', 10.5, 13, ink),
  statement: style('serif-small', 9.4, 11.9, ink),
  legend: style('sans', 8.8, 11.6, ink),
  proofSentence: style('serif-small', 9.1, 11.4, ink),
  proofNumber: style('sans-bold', 8, 11.4, ink),
  verdict: style('sans', 8, 11.4, soft),
  used: style('sans-bold', 7.2, 11.4, accent),
  signOff: style('sans', 9, 12, soft),
  footer: style('sans', 7.2, 10, soft),
  footerStrong: style('sans-bold', 7.2, 10, soft),
  footerPage: style('sans-bold', 7.8, 10, ink),
  eventDate: style('sans-bold', 8, 10, accent),
  eventLabel: style('sans', 8, 10, ink),
  tick: style('sans', 7.4, 10, ink),
} as const satisfies Record<string, TextStyle>

/** Space above a section's rule, and from the rule to its content. */
export const sectionGap = 13
export const sectionHead = 20

/** `count` grid columns of a block of `width`, from the `first` (from 0) on; `x` from the block's left edge. */
export function columnShare(
  width: number,
  first: number,
  count: number,
): { readonly x: number; readonly width: number } {
  const column = (width - (COLUMNS - 1) * GUTTER) / COLUMNS
  return { x: first * (column + GUTTER), width: count * column + (count - 1) * GUTTER }
}
