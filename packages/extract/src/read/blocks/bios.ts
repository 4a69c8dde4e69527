import { isOpen, isProse, type Teller, type Told } from './told.ts'

const SUBJECT = String.raw`^(?:About\s)?(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})(?:,\s[^,]{3,60},)?\s`
const TRADE = String.raw`(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Pp]roducer|[Aa]nchor|[Pp]hotographer|[Pp]hotojournalist|[Ii]ntern|[Cc]ontributor|[Cc]ritic|[Bb]ureau\s[Cc]hief|[Hh]ost|[Bb]logger|[Aa]uthor)s?`
/** "Ana Ruiz is a reporter covering courts", "Ana covers courts for The Courier", "Ruiz joined The Courier as a reporter in 2010". */
const BIO = new RegExp(
  String.raw`${SUBJECT}(?:(?:is|was)\s(?:an?|the|our)\s[^.?!]{0,60}\b${TRADE}\b|(?:covers|writes\s(?:about|for|on)|reports\s(?:on|for)|edits|has\s(?:covered|written\sfor|reported\sfor))\s|joined\s[^.?!]{2,80}\bas\s(?:an?|the)\s[^.?!]{0,60}\b${TRADE})`,
  'u',
)
/** What goes on about the same person. */
const MORE =
  /^(?:He|She|They|Previously,?\s(?:he|she|they)|Before\s(?:that|joining))\b.{3,200}\b(?:covered|wrote|written|reported|worked|joined|graduated|lives|based|intern(?:ed)?|newspaper|magazine|Times|Post|Tribune|News)\b/u
const TIP = /\bGot\s+a\s+(?:news\s+)?tip\?|\bHave\s+a\s+tip\?/iu

/** Lines after the last of the text about those who made the article, whom the article itself does not name. */
export const tellBios: Teller = (blocks) => {
  const from = blocks.findLastIndex((block, index) => isOpen(block) && isProse(block) && !isBio(blocks, index)) + 1
  return blocks.map((block, index) =>
    index >= from && isOpen(block) && isBio(blocks, index) ? { ...block, told: 'bio' } : block,
  )
}

function isBio(blocks: readonly Told[], index: number): boolean {
  const { text } = blocks[index] ?? { text: '' }
  if (index === 0 || /["“”]/u.test(text)) return false
  return TIP.test(text) || isOfMaker(text, blocks.slice(0, index)) || (MORE.test(text) && isBio(blocks, index - 1))
}

/** The person is named nowhere in the text before: the makers of an article are told of after it. */
function isOfMaker(text: string, before: readonly Told[]): boolean {
  const name = BIO.exec(text)?.groups?.['name']
  if (name === undefined || /^(?:The|This|It|He|She|They|That|There|These|In|At|For)\b/u.test(name)) return false
  const words = name.split(/\s+/u).filter((word) => word.length > 2)
  return words.every((word) => !before.some((block) => isOpen(block) && isProse(block) && block.text.includes(word)))
}
