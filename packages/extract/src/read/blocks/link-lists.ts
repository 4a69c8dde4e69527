import { isPageButton } from '../../words/page-words.ts'
import { isOpen, isProse, type Teller, type Told, wordCount } from './told.ts'

/** What a list of other articles is headed with, besides the labels that every page has. */
const LABEL =
  /^(?:see\s+also|related(?:\s+\p{L}+)?|more\s+(?:from|on|about|in)\s[^.]{2,60}|read\s+(?:more|also|next)|trending(?:\s+(?:on|in)\s[^.]{2,40})?|most\s+\p{L}+(?:\s+(?:in|on)\s[^.]{2,40})?|recommended(?:\s[^.]{2,40})?|also\s+in\s[^.]{2,40}|latest\s+(?:in|from|on)\s[^.]{2,40}|you\s+(?:may|might)\s+also\s[^.]{2,30})\s*:?$/iu
/** A line that announces such a list: "Read our other stories about the mill:". */
const ANNOUNCES =
  /^(?!["“‘]).{0,90}\b(?:stories|articles|coverage|links?|posts|reading|reads?|related|follow|share|newsletters?|information)\b[^“”"]{0,40}:$/iu
const LONGEST_HEADLINE = 16

/** The entries of a list of other articles, from its label to the next line of text. */
export const tellLinkLists: Teller = (blocks) => {
  let isListed = false
  return blocks.map((block): Told => {
    if (
      LABEL.test(block.text) ||
      (isOpen(block) && ANNOUNCES.test(block.text)) ||
      (isPageButton(block.text) &&
        /\b(?:related|more|most|trending|recommended|also|latest|stories|next|popular)\b/iu.test(block.text))
    ) {
      isListed = true
      return { ...block, told: 'link' }
    }
    if (!isOpen(block)) return block
    isListed &&= isEntry(block)
    return isListed ? { ...block, told: 'link' } : block
  })
}

function isEntry(block: Told): boolean {
  return block.form === 'item' || !isProse(block) || (block.text.endsWith('?') && wordCount(block) <= LONGEST_HEADLINE)
}
