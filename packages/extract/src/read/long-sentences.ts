import { type Extent, type Problem, slice } from '@factsheet/model'

/** The longest sentence, in UTF-16 code units: some three hundred words, twice as long as any in the news that was measured. */
const LONGEST = 2000
/** A part reaches so far at least, so that its mark is no early comma. */
const SHORTEST = LONGEST / 2
/** Where a long sentence is parted, the best first: behind a mark of clauses, a comma, a space. */
const BORDERS = [/[;:—–](?=\s)|(?<=\s[-–—])(?=\s)|[)\]"”](?=\s)/gu, /,(?=\s)/gu, /\s+/gu]
/** Places told of one problem: more of them help nobody. */
const MOST_SPANS = 50

/** A sentence in parts that are no longer than the longest sentence; itself where it is not. */
export function inParts(text: string, { start, end }: Extent): Extent[] {
  const parts: Extent[] = []
  let from = start
  while (end - from > LONGEST) {
    const border = from + borderOf(text.slice(from, from + LONGEST))
    parts.push({ start: from, end: from + text.slice(from, border).trimEnd().length })
    from = border + spaceAt(text, border, end)
  }
  return from < end ? [...parts, { start: from, end }] : parts
}

/** Where the stretch ends: behind the last of the best borders in its second half, else between graphemes. */
function borderOf(stretch: string): number {
  for (const border of BORDERS) {
    const last = [...stretch.slice(SHORTEST).matchAll(border)].at(-1)
    if (last !== undefined) return SHORTEST + last.index + last[0].length
  }
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const last = graphemes.segment(stretch.slice(SHORTEST)).containing(stretch.length - SHORTEST - 1)
  return last === undefined || last.index === 0 ? LONGEST : SHORTEST + last.index
}

function spaceAt(text: string, from: number, end: number): number {
  const next = text.slice(from, end).search(/\S/u)
  return next === -1 ? end - from : next
}

/** `long-sentence`: sentences that were read in parts. */
export function longSentences(text: string, sentences: readonly Extent[]): Problem[] {
  const long = sentences.filter(({ start, end }) => end - start > LONGEST)
  if (long.length === 0) return []
  const [first] = long
  const length = first === undefined ? 0 : first.end - first.start
  return [
    {
      rule: 'long-sentence',
      level: 'warning',
      message: `found a sentence of ${length} characters, expected at most ${LONGEST}: it is read in parts, so that a fact may stay in one of them; end sentences with a period`,
      spans: long.slice(0, MOST_SPANS).map(({ start }) => slice(text, start, start + SHOWN)),
    },
  ]
}

/** So much of a long sentence is shown. */
const SHOWN = 80
