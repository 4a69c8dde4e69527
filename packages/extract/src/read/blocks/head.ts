import type { Span } from '@factsheet/model'
import { isByline } from '../byline.ts'
import { readDateline } from '../dateline.ts'
import { each, folded, isOpen, type Teller, type Told, wordCount } from './told.ts'

/** How many lines of text may stand before the first byline, and before a dateline: captions and summaries. */
const BYLINE_REACH = 6
const DATELINE_REACH = 2
/** In words. */
const LONGEST_CAPTION = 45

/** What an article's own head is known by: its title, subtitle and authors, said again in the content. */
export interface Head {
  readonly text: string
  readonly titles: readonly Span[]
  readonly authors: readonly Span[]
}

/** Lines that say the title or an author again, and the first byline. */
export function tellHead({ titles, authors }: Head): Teller {
  const headings = new Set(titles.map(folded))
  const names = new Set(authors.flatMap((author) => [folded(author), `by ${folded(author)}`]))
  return (blocks) => {
    const again = each((block) => {
      const words = folded(block)
      if (headings.has(words)) return 'heading'
      return names.has(words) ? 'byline' : undefined
    })(blocks)
    const byline = again.filter(isOpen).slice(0, BYLINE_REACH).find(isByline)
    return again.map((block) => (block === byline ? { ...block, told: 'byline' } : block))
  }
}

/** What a report opens with and no caption: a dateline, words in quotation marks, more than captions have. */
function isOpening(block: Told): boolean {
  return (
    /^\p{Lu}[\p{Lu}.,\s]{3,40}(?:\([^()]{2,20}\)\s)?[-–—]|["“”]/u.test(block.text) || wordCount(block) > LONGEST_CAPTION
  )
}

/** The first line, where the credit of a picture stands behind it. */
export const tellFirstCaption: Teller = (blocks) => {
  const [first, second] = blocks
  if (first === undefined || !isOpen(first) || second?.told !== 'credit' || isOpening(first)) return blocks
  return [{ ...first, told: 'caption' }, ...blocks.slice(1)]
}

/** Lines that are a dateline and nothing else. */
export function tellDatelines({ text }: Head): Teller {
  return each((block) => {
    const line = readDateline(text, block)
    return line !== undefined && text.slice(line.end, block.end).trim() === '' ? 'dateline' : undefined
  })
}

/** What stands before the line that a dateline opens. */
export function tellBeforeDateline({ text }: Head): Teller {
  return (blocks) => {
    const open = blocks.filter(isOpen)
    const at = open.slice(0, DATELINE_REACH + 1).findIndex((block) => restOf(text, block) !== undefined)
    const line = open[at]
    if (line === undefined) return blocks
    return blocks.map((block) => (isOpen(block) && block.start < line.start ? { ...block, told: 'caption' } : block))
  }
}

/** The sentence after a dateline; undefined where a block begins with none, or is nothing else. */
function restOf(text: string, block: Told): string | undefined {
  const line = readDateline(text, block)
  const rest = line === undefined ? '' : text.slice(line.end, block.end).trim()
  return rest === '' ? undefined : rest
}
