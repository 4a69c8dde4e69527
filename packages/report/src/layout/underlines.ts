import type { FactMark, Inline } from '../compose/line-parts.ts'
import type { Fragment } from './lines.ts'
import type { Drawn } from './slab.ts'
import { colors } from './theme.ts'

/** A line below words: how far below the baseline, how thick, and whether it is broken. */
interface Underline {
  readonly below: number
  readonly width: number
  readonly dash?: readonly [on: number, off: number]
}

/** Told apart without color; those of what is said lie lower, for names, dates and numbers stand within it. */
const UNDERLINES: Readonly<Record<FactMark, readonly Underline[]>> = {
  name: [{ below: 1.8, width: 0.5 }],
  date: [{ below: 1.8, width: 0.6, dash: [2.6, 1.4] }],
  number: [
    { below: 1.5, width: 0.4 },
    { below: 2.6, width: 0.4 },
  ],
  quotation: [{ below: 3.7, width: 0.9 }],
  claim: [{ below: 3.7, width: 0.7, dash: [0.7, 1.6] }],
}

/** The space behind a fragment is not underlined. */
const SPACE = 2

/** What is drawn below a fragment for the facts that its words belong to. */
export function underlines(inline: Inline | undefined, fragment: Fragment, x: number, baseline: number): Drawn[] {
  if (inline?.kind !== 'words' || inline.marks === undefined) return []
  const from = x + fragment.x
  const to = from + fragment.width - (fragment.text.endsWith(' ') ? SPACE : 0)
  return inline.marks.flatMap((mark) =>
    UNDERLINES[mark].map(({ below, width, dash }): Drawn => ({
      kind: 'path',
      points: [
        [from, baseline + below],
        [to, baseline + below],
      ],
      closed: false,
      stroke: { color: colors.soft, width, ...(dash === undefined ? {} : { dash }) },
    })),
  )
}
