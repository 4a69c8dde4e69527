import type { Bare } from './block.ts'
import { words } from './inline.ts'
import { legend } from './wording.ts'

/** How to read the sheet, in two lines. */
export function composeLegend(): Bare {
  const paragraphs = [[words(legend.text, 'soft')]]
  return { kind: 'bare', content: [{ kind: 'notes', paragraphs }] }
}
