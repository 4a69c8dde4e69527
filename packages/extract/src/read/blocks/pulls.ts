import { folded, isOpen, type Teller, wordCount } from './told.ts'

/** How far a page sets a quotation from where it stands in the text, in blocks; its length in words. */
const REACH = 8
const FEWEST = 5
const MOST = 25

/** Words set apart that a longer block nearby has again, letter for letter. */
export const tellPulls: Teller = (blocks) => {
  const words = blocks.map((block) => ` ${folded(block)} `)
  return blocks.map((block, index) => {
    const count = wordCount(block)
    if (!isOpen(block) || count < FEWEST || count > MOST) return block
    const own = words[index] ?? ''
    const isAgain = words
      .slice(Math.max(0, index - REACH), index + REACH + 1)
      .some((other) => other.length > own.length && other.includes(own))
    return isAgain ? { ...block, told: 'pull' } : block
  })
}
