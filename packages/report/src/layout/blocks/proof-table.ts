import type { ProofRow, ProofTable } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { type LaidRow, layRow, type RowOptions } from '../row.ts'
import { rect } from '../shapes.ts'
import type { LaidOut } from '../slab.ts'
import { setText } from '../text.ts'
import { colors, styles, type TextStyle } from '../theme.ts'
import { isAtEdge, layHead, tableOf } from './table.ts'

/** Widths of the columns around the sentence, which takes what they leave. */
const WIDTHS = { facts: 56, number: 18, source: 58, method: 36, verdict: 33 } as const
/** Between a column's text and the next column. */
const GAP = 5
/** The columns to write in are parted by lines, which their text keeps off from. */
const INSET = 4

interface ProofColumn {
  readonly title: string
  readonly x: number
  readonly width: number
  readonly style: TextStyle
}

/** The article sentence by sentence: its facts to tick in the margin, then room for source, method and verdict. */
export function layProofTable(table: ProofTable, place: Place): LaidOut {
  const columns = columnsOf(table, place)
  const head = layHead(columns, place)
  const [header] = head.slabs
  const rows = table.rows.map((row, index) =>
    layProofRow(table, row, columns, place, {
      ...(header === undefined ? {} : { header }),
      keep: isAtEdge(index, table.rows.length),
    }),
  )
  return { flow: [...head.slabs, ...rows.flatMap(({ slabs }) => slabs)], nodes: [tableOf(head, rows, 1)] }
}

function columnsOf({ titles }: ProofTable, { x, width }: Place): ProofColumn[] {
  const { facts, number, source, method, verdict } = WIDTHS
  const sentence = width - facts - number - source - method - verdict
  let at = x
  const column = (title: string, wide: number, style: TextStyle, inset = 0): ProofColumn => {
    at += wide
    return { title, x: at - wide + inset, width: wide - GAP, style }
  }
  return [
    column(titles.facts, facts, styles.used),
    column(titles.number, number, styles.proofNumber),
    column(titles.sentence, sentence, styles.proofSentence),
    column(titles.source, source, styles.cell, INSET),
    column(titles.method, method, styles.cell, INSET),
    column(titles.verdict, verdict, styles.verdict, INSET),
  ]
}

function layProofRow(
  { verdicts }: ProofTable,
  { number, name, text, facts }: ProofRow,
  columns: readonly ProofColumn[],
  { x, width, measurer }: Place,
  options: Pick<RowOptions, 'header' | 'keep'>,
): LaidRow {
  const contents = [facts, [words(number)], text, [], [], [words(verdicts)]]
  const parts = columns.map((column, index) => ({
    set: setText(contents[index] ?? [], column.style, column.width, measurer),
    x: column.x,
  }))
  const written = columns.slice(3)
  return layRow(parts, {
    main: 2,
    above: 1,
    below: 2.4,
    names: [name],
    ground: (height) => [
      rect(x, height - 0.5, width, 0.5, colors.hairline),
      ...written.map((column) => rect(column.x - INSET - 0.25, 0, 0.5, height, colors.hairline)),
    ],
    ...options,
  })
}
