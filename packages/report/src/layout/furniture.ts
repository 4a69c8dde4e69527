import type { Furniture } from '../compose/block.ts'
import type { Measurer } from './measurer.ts'
import { label, rect } from './shapes.ts'
import type { Drawn } from './slab.ts'
import { colors, type Frame, styles } from './theme.ts'

const BAR = { y: 30, height: 2.4 }
const STRIP_BASELINE = 46.5
const STRIP_RULE = 54
/** From the page's foot. */
const FOOTER = { rule: 41.9, baseline: 30.9 }

/** The masthead of one page. */
export function masthead(furniture: Furniture, proof: boolean, frame: Frame, measurer: Measurer): Drawn[] {
  const { left, right } = frame
  const name = proof ? furniture.masthead.proof : furniture.masthead.facts
  const drawn = label(measurer, name, styles.masthead, left, STRIP_BASELINE)
  const section = furniture.section ?? ''
  return [
    rect(left, BAR.y, right - left, BAR.height, colors.ink),
    ...drawn,
    ...label(measurer, section, styles.mastheadSection, endOf(drawn) + 6, STRIP_BASELINE),
    ...label(measurer, furniture.slug, styles.mastheadSection, right, STRIP_BASELINE, 'right'),
    rect(left, STRIP_RULE, right - left, 0.5, colors.rule),
  ]
}

/** The footer of one page: the hash of the article's file in groups of eight, and page x of y. */
export function footer(furniture: Furniture, page: number, pages: number, frame: Frame, measurer: Measurer): Drawn[] {
  const { left, right, height } = frame
  const y = height - FOOTER.baseline
  const drawn = label(measurer, furniture.hashLabel, styles.footerStrong, left, y)
  const groups = furniture.hash.match(/.{1,8}/gu) ?? []
  return [
    rect(left, height - FOOTER.rule, right - left, 0.5, colors.rule),
    ...drawn,
    ...label(measurer, groups.join(' '), styles.footer, endOf(drawn) + 9, y),
    ...label(measurer, furniture.pageOf(page + 1, pages), styles.footerPage, right, y, 'right'),
  ]
}

function endOf(drawn: readonly Drawn[]): number {
  const last = drawn.at(-1)
  return last?.kind === 'text' ? last.x + last.width : 0
}
