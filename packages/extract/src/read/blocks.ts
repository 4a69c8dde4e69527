import type { BlockKind } from '@factsheet/model'
import { isPageButton } from '../words/page-words.ts'
import { asksReader } from './blocks/asks.ts'
import { tellBios } from './blocks/bios.ts'
import { tellContributors } from './blocks/contributor-lines.ts'
import { tellEnding } from './blocks/ending.ts'
import { formOf } from './blocks/forms.ts'
import { type Head, tellBeforeDateline, tellDatelines, tellFirstCaption, tellHead } from './blocks/head.ts'
import { tellHeadings } from './blocks/headings.ts'
import { tellLabels } from './blocks/labels.ts'
import { tellLinkLists } from './blocks/link-lists.ts'
import { tellPulls } from './blocks/pulls.ts'
import { tableOf } from './blocks/tables.ts'
import { timestampOf } from './blocks/timestamps.ts'
import { each, isRead, type Teller, type Told } from './blocks/told.ts'
import type { Block } from './draft.ts'
import { noteKind } from './notes.ts'

/** What a block is by the form that its format gives it. */
const FORMED: Readonly<Record<Block['form'], BlockKind>> = {
  body: 'body',
  quote: 'body',
  item: 'item',
  heading: 'heading',
  caption: 'caption',
  link: 'link',
}
/** What comes before the words of a line: bullets and other marks. */
const MARKS = /^[\s•●▪*_>|»›]+/u

/**
 * Tells of every block what it is: by its format, its words, its place and its neighbors; what nothing tells to be
 * something else is body. The tellers run in this order, and none takes back what one before it told. Where nothing
 * would be left to read, and with `keepAll`, only the format tells.
 */
export function tellBlocks(blocks: readonly Block[], head: Head, keepAll: boolean): readonly Told[] {
  const formed = blocks.map((block): Told => ({ ...block, told: FORMED[block.form] }))
  if (keepAll) return formed
  const tellers: readonly Teller[] = [
    tellLabels,
    tellHead(head),
    tellDatelines(head),
    each((block) => (isPageButton(block.text) ? 'link' : undefined)),
    each(wordedKind),
    tellFirstCaption,
    tellContributors(head.text),
    tellLinkLists,
    tellBeforeDateline(head),
    tellBios,
    tellEnding,
    tellHeadings,
    tellPulls,
  ]
  const all = tellers.reduce<readonly Told[]>((told, teller) => teller(told), formed)
  return all.some(({ told }) => isRead(told)) ? all : formed
}

/** What a line is by its own words. */
function wordedKind(block: Told): BlockKind | undefined {
  const words = block.text.replace(MARKS, '')
  const note = noteKind(block)
  if (note !== undefined) return note === 'contact' ? 'contact' : 'notice'
  return formOf(words) ?? timestampOf(block) ?? asksReader(block) ?? tableOf(block)
}
