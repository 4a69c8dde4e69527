import { isOpen, type Teller, type Told, wordCount } from './told.ts'

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}`
/** "-- Ana Ruiz", "— Ana Ruiz, The Courier"; "Ana Ruiz, Radio Reno News." */
const SIGNATURE = new RegExp(
  String.raw`^(?:[-–—]{1,3}\s*(?:[Bb]y\s)?${NAME}(?:,\s[^.?!]{2,60})?|${NAME},\s(?:\p{Lu}[\p{L}&]*\s){0,4}(?:News|Radio|Times|Post|Press|Courier|Herald|Tribune|Service|Agency|Television|TV)\.?)$`,
  'u',
)
/** What readers and makers of a page have below an article. */
const COMMENTS =
  /^(?:(?:\d+\s)?comments?|(?:leave|post|add)\sa\s(?:comment|reply)|about\sthe\sauthors?|(?:tags|filed\sunder|categories)\b.{0,80})$/iu
/** How much of an article's words may stand after its end, before that is doubted. */
const MOST_AFTER = 0.3

/** The signature in the last line of the text, and all that stands after lines which only end an article. */
export const tellEnding: Teller = (blocks) => {
  const signed = sign(blocks)
  const at = signed.findIndex(
    (block, index) => endsArticle(block) && wordsOf(signed.slice(index)) <= MOST_AFTER * wordsOf(signed),
  )
  return signed.map((block, index) => (at !== -1 && index > at && isOpen(block) ? { ...block, told: 'link' } : block))
}

function sign(blocks: readonly Told[]): readonly Told[] {
  const at = blocks.findLastIndex(isOpen)
  const isQuoted = /["”’]$/u.test(blocks[at - 1]?.text ?? '')
  return blocks.map((block, index) =>
    index === at && !isQuoted && SIGNATURE.test(block.text) ? { ...block, told: 'byline' } : block,
  )
}

/** Who reported and edited, and whose the rights are, stands behind the last line of an article. */
function endsArticle(block: Told): boolean {
  return (
    block.told === 'rights' ||
    COMMENTS.test(block.text) ||
    (block.told === 'byline' && /^\(?(?:Additional\s+)?Reporting\s(?:and\s\p{L}+\s)?by\b/iu.test(block.text))
  )
}

function wordsOf(blocks: readonly Told[]): number {
  return blocks.filter(isOpen).reduce((sum, block) => sum + wordCount(block), 0)
}
