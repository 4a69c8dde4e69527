import type { Inline, Section } from './block.ts'
import { words } from './inline.ts'
import { legend, sections } from './wording.ts'

/** How to read the sheet, in three short texts. */
export function composeLegend(proof: boolean): Section[] {
  const { brackets, verbatim, ids } = legend
  const paragraph = (lead: string, text: string): Inline[] => [words(lead, 'strong'), words(text, 'soft')]
  const paragraphs = [
    paragraph(brackets.lead, brackets.text),
    paragraph(verbatim.lead, verbatim.text),
    paragraph(ids.lead, proof ? ids.text + ids.proof : ids.text),
  ]
  return [
    { kind: 'section', title: sections.legend, note: null, content: [{ kind: 'notes', paragraphs }], follows: true },
  ]
}
