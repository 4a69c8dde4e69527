import type { ProofRow, ProofTable } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow } from '../row.ts'
import { label, rect } from '../shapes.ts'
import type { Drawn, Ink, LaidOut, Node, Slab } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, styles } from '../theme.ts'
import { isAtEdge, layHead, tableOf } from './table.ts'

const NUMBER = 76
const SENTENCE = 98
/** From the right edge. */
const TEXT_BOX = 52
const LINES_BOX = 20
const BOX = { size: 8.4, stroke: 0.7, top: 4.4 }

/** The article sentence by sentence: what rests on it in the margin, two boxes to tick. */
export function layProofTable(table: ProofTable, place: Place): LaidOut {
  const { x, width } = place
  const { titles } = table
  const columns = [
    { title: titles.used, x, width: NUMBER - 8 },
    { title: titles.number, x: x + NUMBER, width: SENTENCE - NUMBER },
    { title: titles.sentence, x: x + SENTENCE, width: width - SENTENCE - TEXT_BOX - 20 },
    { title: titles.text, x: x + width - TEXT_BOX, width: 30 },
    { title: titles.lines, x: x + width - LINES_BOX, width: 30 },
  ]
  const head = layHead(columns, place)
  const [header] = head.slabs
  const rows = table.rows.map((row, index) =>
    layProofRow(table, row, place, { header, keep: isAtEdge(index, table.rows.length) }),
  )
  return { flow: [...head.slabs, ...rows.flatMap(({ slabs }) => slabs)], nodes: [tableOf(head, rows, 1)] }
}

function layProofRow(
  { unused, boxes }: ProofTable,
  { number, name, text, used }: ProofRow,
  { x, width, measurer }: Place,
  { header, keep }: { readonly header: Slab | undefined; readonly keep: boolean },
): LaidRow {
  const margin =
    used.length === 0
      ? setText([words(unused)], styles.unused, NUMBER - 8, measurer)
      : setText(used, styles.used, NUMBER - 8, measurer)
  const first: Ink = { drawn: [box(x + width - TEXT_BOX)] }
  const second: Ink = { drawn: used.length === 0 ? dash(x + width - LINES_BOX) : [box(x + width - LINES_BOX)] }
  const row = layRow(
    [
      { set: margin, x },
      { set: setText([words(number)], styles.proofNumber, SENTENCE - NUMBER, measurer), x: x + NUMBER },
      {
        set: setText([words(text)], styles.proofSentence, width - SENTENCE - TEXT_BOX - 14, measurer),
        x: x + SENTENCE,
      },
    ],
    {
      main: 2,
      above: 2.2,
      below: 2.5,
      keep,
      names: [name],
      inks: [first, second],
      ground: (height) => [rect(x, height - 0.5, width, 0.5, colors.hairline)],
      ...(header === undefined ? {} : { header }),
    },
  )
  const ticked: Node = { role: 'Form', alt: boxes.text(number), children: [first] }
  const lines: Node = { role: 'Form', alt: boxes.lines(number), children: [second] }
  return { slabs: row.slabs, parts: [...row.parts, [ticked], [used.length === 0 ? second : lines]] }

  function dash(at: number): Drawn[] {
    return label(measurer, '–', styles.unused, at + BOX.size / 2, 11.6, 'center')
  }
}

function box(x: number): Drawn {
  const { size, stroke, top } = BOX
  return { kind: 'rect', x, y: top, width: size, height: size, radius: 0, stroke: { color: colors.ink, width: stroke } }
}
