import { type Extent, type FactSheet, overlaps, type Span } from '@factsheet/model'
import type { FactMark, Words } from './line-parts.ts'

/** A fact to be ticked: where its words stand, the first of them where its box is. */
export interface CheckedFact {
  readonly id: string
  readonly mark: FactMark
  readonly spans: readonly Extent[]
}

/** The facts of a sheet that a checker ticks, each with the words to be checked; names once, where they are first named. */
export function checkedFacts(sheet: FactSheet): CheckedFact[] {
  const { people, organizations, places, events, figures, statements, times } = sheet
  const named = [...people, ...organizations, ...places].map(({ id, mentions }): CheckedFact => {
    const first = mentions.find(({ kind }) => kind === 'name') ?? mentions[0]
    return { id, mark: 'name', spans: first === undefined ? [] : [first] }
  })
  const dated = events.map(({ id, times: ids, trigger }): CheckedFact => {
    const spans = times.filter((time) => ids.includes(time.id)).map(({ span }) => span)
    return { id, mark: 'date', spans: spans.length === 0 ? [trigger] : spans }
  })
  const counted = figures.map(({ id, span }): CheckedFact => ({ id, mark: 'number', spans: [span] }))
  const said = statements.map(({ id, kind, content, quoted, cue, source }): CheckedFact => {
    const refusal = [cue, source?.span].flatMap((span) => (span === null || span === undefined ? [] : [span]))
    const spans = content.length === 0 ? refusal : kind === 'direct' && quoted.length > 0 ? quoted : content
    return { id, mark: kind === 'direct' ? 'quotation' : 'claim', spans }
  })
  return [...named, ...dated, ...counted, ...said].toSorted((a, b) => startOf(a) - startOf(b))
}

/** Where the box of a fact stands. */
export function startOf({ spans }: CheckedFact): number {
  return Math.min(...spans.map(({ start }) => start))
}

/** A sentence cut where the words of a fact begin or end, each piece with the marks of the facts that it belongs to. */
export function markedWords(sentence: Span, facts: readonly CheckedFact[]): Words[] {
  const marked = facts.flatMap(({ mark, spans }) =>
    spans.filter((span) => overlaps(span, sentence)).map(({ start, end }) => ({ mark, start, end })),
  )
  const within = (at: number): boolean => at > sentence.start && at < sentence.end
  const cuts = [...new Set([sentence.start, ...marked.flatMap(({ start, end }) => [start, end]).filter(within)])]
  return cuts
    .toSorted((a, b) => a - b)
    .map((start, index, all) => {
      const end = all[index + 1] ?? sentence.end
      const text = sentence.text.slice(start - sentence.start, end - sentence.start)
      const marks = marked.filter((span) => overlaps(span, { start, end })).map(({ mark }) => mark)
      return { kind: 'words', text, tone: 'plain', marks: [...new Set(marks)] }
    })
}
