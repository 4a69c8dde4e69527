import type { Span } from '@factsheet/model'
import { isPageButton } from '../../words/page-words.ts'
import { isOpen, type Teller } from './told.ts'

const LABEL =
  /^(?:\p{Ll}[\p{Ll}\p{N}/&’' -]{1,29}|\p{Lu}[\p{L}]+(?:\s(?:&|and)\s\p{Lu}\p{L}+)?|(?:U\.S\.|U\.K\.)(?:\s\p{Lu}\p{L}+)?|[-—–]\s*30\s*[-—–])$/u
const LABEL_LIST = /^(?:Tags?|Topics?|Filed under|Categor(?:y|ies)|Sections?|Keywords?):\s\S/iu

/** A label of the section or the desk: "business", "Arts & Leisure", "-30-", "Filed under: mills, rain". */
export function isLabel({ text }: Span): boolean {
  return LABEL_LIST.test(text) || (LABEL.test(text) && !isPageButton(text) && text.split(/\s+/u).length <= 3)
}

/** Labels at the very end. */
export const tellLabels: Teller = (blocks) => {
  const last = blocks.findLastIndex((block) => !isOpen(block) || block.form === 'quote' || !isLabel(block))
  return last === -1 ? blocks : blocks.map((block, index) => (index > last ? { ...block, told: 'link' } : block))
}
