import { each, isFinished, isOpen, isProse, type Teller, type Told, wordCount } from './told.ts'

/** Of the words in an article’s longer lines, how many stand in lines that end as sentences do, before others are told from them. */
const LEAST_FINISHED = 0.6
const LONGER = 8
/** The bullets of lists; one hyphen stands before a byline too, which is told before. */
const BULLET = /^(?:[•●▪■◦‣*·–—-]|\d{1,2}[.)])\s+\S/u
/** A sentence about somebody named before, its period forgotten: no heading begins so. */
const LEANS = /^(?:He|She|It|They|His|Her|Its|Their|But|And)\s/u
/** What announces a list. */
const ANNOUNCES = /:[”"’]?$/u
const FEWEST_ANNOUNCING = 5
/** A heading that is a sentence set apart is longer than the labels of a page. */
const LONG_LABEL = 7

/** Lines that do not end as sentences do, among those which do: headings, headlines of other articles, captions. */
export const tellHeadings: Teller = (blocks) => {
  const finished = blocks.map((block) => isOpen(block) && isFinished(block))
  const [first, last] = [finished.indexOf(true), finished.lastIndexOf(true)]
  const longer = blocks.filter((block) => isOpen(block) && wordCount(block) >= LONGER)
  if (first === -1 || wordsOf(longer.filter(isFinished)) < LEAST_FINISHED * wordsOf(longer)) return blocks
  const items = itemsOf(blocks)
  return each((block, index) => {
    if (items.has(index)) return 'item'
    if (block.form === 'item' || finished[index] === true || isCounted(block)) return undefined
    const isLong = wordCount(block) >= LONG_LABEL
    if (index < first) return isLong ? 'caption' : 'heading'
    if (isProse(block) || (isLong && LEANS.test(block.text))) return undefined
    if (index > last) return 'link'
    return isLong ? 'link' : 'heading'
  })(blocks)
}

function wordsOf(blocks: readonly Told[]): number {
  return blocks.reduce((sum, block) => sum + wordCount(block), 0)
}

/** Names and numbers in a row, "Lynx 84, Sun 79", "Dead: 4 Injured: 12", may be what is told: no heading. */
function isCounted({ text }: Told): boolean {
  return (text.match(/(?<=[\p{L}:]\s)\d+(?=[\s,;]|$)/gu)?.length ?? 0) >= 2
}

/** Items of lists: bulleted ones before the text's `last` line, or two and more that a sentence with a colon announces. */
function itemsOf(blocks: readonly Told[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(block) || !isFinished(block)) continue
    const run = runAfter(blocks, index)
    const next = blocks[index + run.length + 1]
    // “She said:” speaks of the words that follow, not of what a page sets between.
    const isAnnounced = ANNOUNCES.test(block.text) && wordCount(block) >= FEWEST_ANNOUNCING
    const isList = run.length > 1 && isAnnounced && !(next !== undefined && /^["“‘]/u.test(next.text))
    const isBulleted = run.slice(0, 1).some((item) => BULLET.test(blocks[item]?.text ?? ''))
    for (const item of run) if (isList || (isBulleted && BULLET.test(blocks[item]?.text ?? ''))) found.add(item)
  }
  return found
}

/** Positions of the open lines that follow and do not end as sentences do. */
function runAfter(blocks: readonly Told[], from: number): number[] {
  const found: number[] = []
  for (let index = from + 1; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined || !isOpen(block) || isFinished(block)) break
    found.push(index)
  }
  return found
}
