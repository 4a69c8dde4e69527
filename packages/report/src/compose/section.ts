import type { Content, Section } from './block.ts'

/** A section of one content, or none where it would be empty. */
export function section(title: string, note: string | null, content: Content, entries: number): Section[] {
  return entries === 0 ? [] : [{ kind: 'section', title, note, content: [content] }]
}
