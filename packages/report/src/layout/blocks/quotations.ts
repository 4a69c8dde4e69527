import type { Quotation, Quotations } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow } from '../row.ts'
import { label } from '../shapes.ts'
import type { Ink, LaidOut, Node, Slab } from '../slab.ts'
import { setText } from '../text.ts'
import { styles } from '../theme.ts'

const GUTTER = 18
const HANG = 18
/** A quotation of more characters, or one of more quotations, is set smaller. */
const LONG = 150
const MANY = 8
const GAP = 18
/** In lines; a shorter quotation stands in one piece. */
const CUT_FROM = 12

/** Quotations in two columns, the opening mark hanging large before them, the speaker below. */
export function layQuotations({ quotations }: Quotations, place: Place): LaidOut {
  const column = { ...place, width: (place.width - GUTTER) / 2 }
  const laid = quotations.map((quotation, index) =>
    layQuotation(quotation, column, index === 0 ? 0 : GAP, quotations.length > MANY),
  )
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
  place: Place,
  gap: number,
  oneOfMany: boolean,
): { slabs: Slab[]; node: Node } {
  const { x, width, measurer } = place
  const length = said.reduce((sum, inline) => sum + (inline.kind === 'words' ? inline.text.length : 0), 0)
  const style = oneOfMany || length > LONG ? styles.quotationLong : styles.quotation
  const mark: Ink = { drawn: label(measurer, '“', styles.quotationMark, x, style.lead * 0.7 + 17) }
  const text = setText(said, style, width - HANG, measurer)
  const quoted = layRow([{ set: text, x: x + HANG }], {
    main: 0,
    above: 0,
    below: 3,
    gap,
    cutFrom: CUT_FROM,
    keep: true,
    name: id,
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

function quoteOf(mark: Ink, quoted: LaidRow, { parts: [id = [], speaker = []] }: LaidRow): Node {
  return {
    role: 'BlockQuote',
    children: [
      { role: 'P', children: [mark, ...quoted.parts.flat()] },
      { role: 'P', children: [...id, ...speaker] },
    ],
  }
}
