import { type Article, countHolding, type Extent, type FactSheet, overlaps, sentenceNumbers } from '@factsheet/model'
import type { Reference } from './line-parts.ts'

/** The sheet that is being composed, and whether its proof part is printed, so that references are links. */
export interface Evidence {
  readonly sheet: FactSheet
  readonly proof: boolean
}

/** The reference to what `extent` lies in: none where it lies outside the body, headline and standfirst. */
export function referenceTo({ sheet, proof }: Evidence, extent: Extent): Reference[] {
  const label = sentenceNumbers(sheet.article, extent)
  return label === '' ? [] : [reference(label, proof)]
}

/** References to all that the extents lie in, each sentence once, runs of three and more as one: [2][5–8]. */
export function referencesTo({ sheet, proof }: Evidence, extents: readonly Extent[]): Reference[] {
  const { title, subtitle } = sheet.article
  const head = [
    title !== null && extents.some((extent) => overlaps(title, extent)) ? 'H1' : '',
    subtitle !== null && extents.some((extent) => overlaps(subtitle, extent)) ? 'D1' : '',
  ].filter((label) => label !== '')
  return [...head, ...runsOf(sentencesOf(sheet.article, extents))].map((label) => reference(label, proof))
}

/** The name of the place on the proof part that `label` leads to. */
export function sentenceName(label: string): string {
  return `sentence-${label}`
}

function reference(label: string, proof: boolean): Reference {
  const [first = label] = label.split('–')
  return { kind: 'reference', label, target: proof ? sentenceName(first) : null }
}

/** The numbers of the sentences that share a character with one of the extents, in order. */
function sentencesOf({ sentences }: Article, extents: readonly Extent[]): number[] {
  const found = new Set<number>()
  for (const extent of extents) {
    for (let at = countHolding(sentences, ({ end }) => end <= extent.start); at < sentences.length; at += 1) {
      const sentence = sentences[at]
      if (sentence === undefined || !overlaps(sentence, extent)) break
      found.add(at + 1)
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

function runsOf(numbers: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.flatMap(({ first, last }) => {
    if (last - first >= 2) return [`${first}–${last}`]
    return first === last ? [`${first}`] : [`${first}`, `${last}`]
  })
}
