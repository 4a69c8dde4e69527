import { readData } from '../tagger/package-data.ts'

/** A table of words: its columns, and its rows as cells in their order. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const tables = new Map<string, Table>()

/**
 * The table `data/en/<name>.tsv`, read once. Lines that begin with "# " say what it holds, its source and its licence; the
 * next line names the columns; the rest are rows, cells apart by tabs.
 */
export function tableOf(name: string): Table {
  const known = tables.get(name)
  if (known !== undefined) return known
  const table = parseTable(`data/en/${name}.tsv`, new TextDecoder().decode(readData(`en/${name}.tsv`)))
  tables.set(name, table)
  return table
}

/** Reads a table's text; throws where a row has more or fewer cells than there are columns, saying the line. */
export function parseTable(file: string, text: string): Table {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }))
  const [head, ...rest] = lines.filter(({ line }) => line !== '' && !line.startsWith('# '))
  const columns = head?.line.split('\t') ?? []
  const rows = rest.map(({ line, number }) => {
    const cells = line.split('\t')
    if (cells.length === columns.length) return cells
    throw new Error(
      `${file}:${number}: ${cells.length} cells where the table has ${columns.length} columns (${columns.join(', ')}). ` +
        'Put one tab between two cells, and leave a cell without a value empty.',
    )
  })
  return { columns, rows }
}
