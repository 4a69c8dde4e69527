import { endsSentence, type Mark } from './sentence-ends.ts'

/** Marks that may end a sentence, with what belongs to them: "…", "?!", ". . .", ". ...". */
const END = /\.(?:\s\.){2,3}|[.?!…]+(?:\s(?:\.{2,}|…))*/gu
/** What closes a sentence together with its mark: quotation marks and brackets. */
const CLOSERS = /["”’'»)\]]*/uy
/** A photo credit after a caption without a period. */
const CREDIT = /(?<=[\p{L}\p{N}.)"”’'])\s+(?=(?:Image|Photo|Picture|Photograph|Photo credit|Credit)s?:\s)/gu
/** How far a look behind or ahead goes, in code units: longer than any name or word that matters. */
const REACH = 160

/**
 * Sentence extents of one paragraph, offsets within it. A sentence that ends inside quotation marks ends after them;
 * abbreviations, initials and numbers do not end one, and neither do semicolons.
 */
export function splitSentences(paragraph: string): { start: number; end: number }[] {
  const ends = [...markEnds(paragraph), ...[...paragraph.matchAll(CREDIT)].map(({ index }) => index)]
  const found: { start: number; end: number }[] = []
  let start = skipSpace(paragraph, 0)
  for (const end of ends.toSorted((a, b) => a - b)) {
    if (end <= start || !hasWord(paragraph.slice(start, end))) continue
    found.push({ start, end })
    start = skipSpace(paragraph, end)
  }
  const last = paragraph.trimEnd().length
  if (last <= start) return found
  const previous = found.at(-1)
  // Marks alone, as a quotation mark after a space, belong to the sentence before them.
  if (previous === undefined || hasWord(paragraph.slice(start, last))) return [...found, { start, end: last }]
  return [...found.slice(0, -1), { start: previous.start, end: last }]
}

function skipSpace(text: string, from: number): number {
  const next = text.slice(from).search(/\S/u)
  return next === -1 ? text.length : from + next
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function markEnds(paragraph: string): number[] {
  const found: number[] = []
  for (const match of paragraph.matchAll(END)) {
    const markEnd = match.index + match[0].length
    CLOSERS.lastIndex = markEnd
    const closers = CLOSERS.exec(paragraph)?.[0] ?? ''
    const end = markEnd + closers.length
    const after = paragraph.slice(end, end + REACH)
    if (after !== '' && !/^\s|^[“«]\p{Lu}/u.test(after)) continue
    const behind = paragraph.slice(Math.max(0, match.index - REACH), match.index)
    const wordStart = behind.search(/(?<![\p{L}\p{M}\p{N}.'’&/-])[\p{L}\p{M}\p{N}.'’&/-]*$/u)
    const mark: Mark = {
      sign: match[0],
      closers,
      word: behind.slice(wordStart).replace(/^['’]/u, ''),
      before: behind.slice(0, wordStart),
      rest: after.trimStart(),
      sentence: paragraph.slice(Math.max(found.at(-1) ?? 0, match.index - REACH), markEnd).trim(),
    }
    if (endsSentence(mark)) found.push(end)
  }
  return found
}
