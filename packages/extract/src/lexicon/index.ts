import { tableOf } from './table.ts'

/** The rows of a table of `data/en` with the columns asked for; throws where it has no such column. */
export function rowsOf<Column extends string>(
  table: string,
  ...columns: readonly Column[]
): readonly Readonly<Record<Column, string>>[] {
  const { columns: known, rows } = tableOf(table)
  const places = columns.map((column) => [column, placeOf(table, known, column)] as const)
  return rows.map(
    (cells) => Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? ''])) as Record<Column, string>,
  )
}

/** The words of a table, in its order: all of them, or those among whose kinds is the one asked for. */
export function wordsOf(table: string, kind?: string): ReadonlySet<string> {
  if (kind === undefined) return new Set(rowsOf(table, 'word').map(({ word }) => word))
  return new Set(ofKind(table, kind, rowsOf(table, 'word', 'kinds')).map(({ word }) => word))
}

/** The words of one kind with what each means, in the table's order. The table's test says which values there are. */
export function valuesOf<Value extends string>(table: string, kind: string): ReadonlyMap<string, Value> {
  const rows = ofKind(table, kind, rowsOf(table, 'word', 'kinds', 'value'))
  return new Map(rows.map(({ word, value }) => [word, value as Value]))
}

/** The words of one kind with the number that each means, in the table's order. */
export function numbersOf(table: string, kind: string): ReadonlyMap<string, number> {
  return new Map([...valuesOf(table, kind)].map(([word, value]) => [word, Number(value)]))
}

function ofKind<Row extends { readonly kinds: string }>(table: string, kind: string, rows: readonly Row[]): Row[] {
  const found = rows.filter(({ kinds }) => kinds.split(' ').includes(kind))
  if (found.length === 0) throw new Error(`data/en/${table}.tsv: no word of the kind "${kind}".`)
  return found
}

function placeOf(table: string, columns: readonly string[], column: string): number {
  const at = columns.indexOf(column)
  if (at === -1) throw new Error(`data/en/${table}.tsv: no column "${column}"; there are ${columns.join(', ')}.`)
  return at
}
