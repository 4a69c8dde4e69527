import type { Quotation, Quotations } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow } from '../row.ts'
import { label } from '../shapes.ts'
import type { Ink, LaidOut, Node, Slab } from '../slab.ts'
import { setText } from '../text.ts'
import { styles, type TextStyle } from '../theme.ts'

const GUTTER = 18
const HANG = 18
/** All are set smaller where one has more characters, or where there are more of them. */
const LONG = 150
const MANY = 8
const GAP = 18
/** In lines; a shorter quotation stands in one piece. */
const CUT_FROM = 12

/** Quotations in two columns, the opening mark hanging large before them, the speaker below. */
export function layQuotations({ quotations }: Quotations, place: Place): LaidOut {
  const column = { ...place, width: (place.width - GUTTER) / 2 }
  const small = quotations.length > MANY || quotations.some((quotation) => lengthOf(quotation) > LONG)
  const style = small ? styles.quotationSmall : styles.quotation
  const laid = quotations.map((quotation, index) => layQuotation(quotation, style, column, index === 0 ? 0 : GAP))
  return {
    flow: [
      {
        kind: 'balanced',
        count: 2,
        offset: column.width + GUTTER,
        gap: 0,
        slabs: laid.flatMap(({ slabs }) => slabs),
      },
    ],
    nodes: laid.map(({ node }) => node),
  }
}

function layQuotation(
  { id, words: said, speaker }: Quotation,
  style: TextStyle,
  place: Place,
  gap: number,
): { slabs: Slab[]; node: Node } {
  const { x, width, measurer } = place
  const mark: Ink = { drawn: label(measurer, '“', styles.quotationMark, x, style.lead * 0.7 + 17) }
  const text = setText(said, style, width - HANG, measurer)
  const quoted = layRow([{ set: text, x: x + HANG }], {
    main: 0,
    above: 0,
    below: 3,
    gap,
    cutFrom: CUT_FROM,
    keep: true,
    names: [id],
    inks: [mark],
  })
  const spoken = layRow(
    [
      { set: setText([words(id)], styles.id, HANG, measurer), x },
      { set: setText(speaker, styles.speaker, width - HANG, measurer), x: x + HANG },
    ],
    { main: 1, above: 0, below: 0 },
  )
  return { slabs: [...quoted.slabs, ...spoken.slabs], node: quoteOf(mark, quoted, spoken) }
}

function lengthOf({ words: said }: Quotation): number {
  return said.reduce((sum, inline) => sum + (inline.kind === 'words' ? inline.text.length : 0), 0)
}

function quoteOf(mark: Ink, quoted: LaidRow, { parts: [id = [], speaker = []] }: LaidRow): Node {
  return {
    role: 'BlockQuote',
    children: [
      { role: 'P', children: [mark, ...quoted.parts.flat()] },
      { role: 'P', children: [...id, ...speaker] },
    ],
  }
}
