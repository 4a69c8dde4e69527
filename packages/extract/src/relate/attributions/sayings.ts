import type { Extent } from '@factsheet/model'
import type { QuotationMention } from '../../recognize/mention.ts'
import { type Parse, rangeOf } from '../syntax/parse.ts'
import { cuesOf } from './cues.ts'
import { isIdle } from './idle.ts'
import type { Saying } from './sentence.ts'

/** Each sentence with its quotations and cues; a title or a nickname is a word of the writer's like any other. */
export function sayingsOf(text: string, parses: readonly Parse[], quotations: readonly QuotationMention[]): Saying[] {
  const spans = quotations
    .filter(({ use }) => use === 'speech' || use === 'scare')
    .flatMap((quotation) => quotation.spans)
    .toSorted((a, b) => a.start - b.start)
  let first = 0
  return parses.map((parse, index) => {
    const { sentence } = parse
    while ((spans[first]?.end ?? Infinity) <= sentence.start) first += 1
    const own: Extent[] = []
    for (let at = first; (spans[at]?.start ?? Infinity) < sentence.end; at += 1) own.push(...spans.slice(at, at + 1))
    const quoted = parse.tokens.map(() => false)
    for (const { start, end } of own.map((span) => rangeOf(parse.tokens, span))) quoted.fill(true, start, end)
    const saying = { parse, text, index, quoted, cues: [] }
    return { ...saying, cues: cuesOf(saying).filter((cue) => !isIdle(saying, cue)) }
  })
}
