import type { Content, Section } from './block.ts'

/** A section of one content, or none where it would be empty. */
export function section(title: string, note: string | null, content: Content, entries: number): Section[] {
  return entries === 0 ? [] : [{ kind: 'section', title, note, content: [content] }]
}

/** Few rows take the whole width of the page, more of them half of it. */
const FEW_ROWS = 4

/** How many rows of a table of so many stand side by side. */
export function abreast(rows: number): 1 | 2 {
  return rows <= FEW_ROWS ? 1 : 2
}
