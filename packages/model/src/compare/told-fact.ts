import type { FactSheet } from '../contract/fact-sheet.ts'
import type { Span } from '../contract/span.ts'
import { sentenceNumbers } from '../contract/sentence-at.ts'

export type FactKind = 'person' | 'organization' | 'place' | 'event' | 'figure' | 'statement'

/** A fact flattened for comparison: what it is, what it says, who says so, and the sentences that say it. */
export interface ToldFact {
  readonly kind: FactKind
  readonly id: string
  readonly key: string
  /** The words that are printed for it. */
  readonly text: string
  /** What is true of it, worked out: a change here is a change of the fact. */
  readonly value: string
  /** Who says so: empty where the article itself does. */
  readonly attribution: string
  /** Whether it happened, and how whoever says so stands to it. */
  readonly status: string
  /** Numbers of its sentences, as printed. */
  readonly sentence: string
  /** Text of the first sentence that it stands in. */
  readonly context: string
  readonly start: number
}

/** Every fact of a sheet that a checker ticks off, in text order within its kind. */
export function toldFacts(sheet: FactSheet): ToldFact[] {
  return [...named(sheet), ...events(sheet), ...figures(sheet), ...statements(sheet)]
}

type Placed = Pick<ToldFact, 'sentence' | 'context' | 'start'>

function placeOf(sheet: FactSheet, span: Pick<Span, 'start' | 'end'>): Placed {
  const { sentences } = sheet.article
  const first = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  return { sentence: sentenceNumbers(sheet.article, span), context: first?.text ?? '', start: span.start }
}

function named(sheet: FactSheet): ToldFact[] {
  const first = (mentions: readonly { start: number; end: number }[]): Placed =>
    placeOf(sheet, mentions[0] ?? { start: 0, end: 0 })
  const nothing = { attribution: '', status: '' }
  return [
    ...sheet.people.map(({ id, key, name, roles, mentions }) => ({
      kind: 'person' as const,
      id,
      key,
      text: name,
      value: [name, ...roles.map(({ text, former }) => (former ? `formerly ${text}` : text)).toSorted()].join('; '),
      ...nothing,
      ...first(mentions),
    })),
    ...(['organization', 'place'] as const).flatMap((kind) =>
      sheet[`${kind}s`].map(({ id, key, name, mentions }) => ({
        kind,
        id,
        key,
        text: name,
        value: name,
        ...nothing,
        ...first(mentions),
      })),
    ),
  ]
}

/** Who says a fact, and how: empty where the article itself does. */
function sayer(sheet: FactSheet, statement: string | null): { attribution: string; stance: string } {
  const found = statement === null ? undefined : sheet.statements.find(({ id }) => id === statement)
  return found === undefined
    ? { attribution: '', stance: '' }
    : { attribution: found.source?.name ?? 'nobody named', stance: found.stance }
}

function events(sheet: FactSheet): ToldFact[] {
  return sheet.events.map(({ id, key, span, date, status, hedge, statement }) => {
    const { attribution, stance } = sayer(sheet, statement)
    return {
      kind: 'event',
      id,
      key,
      text: span.text,
      value: date,
      attribution,
      status: [hedge === null ? status : `${status} (${hedge.text})`, stance].filter((part) => part !== '').join(', '),
      ...placeOf(sheet, span),
    }
  })
}

function figures(sheet: FactSheet): ToldFact[] {
  return sheet.figures.map(({ id, key, span, value, unit, modifier, statement }) => {
    const { attribution, stance } = sayer(sheet, statement)
    return {
      kind: 'figure',
      id,
      key,
      text: span.text,
      value: [modifier ?? '', value === null ? 'no number' : [value].flat().join('–'), unit].join(' ').trim(),
      attribution,
      status: stance,
      ...placeOf(sheet, span),
    }
  })
}

function statements(sheet: FactSheet): ToldFact[] {
  return sheet.statements.map(({ id, key, kind, content, cue, source, stance }) => ({
    kind: 'statement',
    id,
    key,
    text: content.map(({ text }) => text).join(' … ') || (cue?.text ?? ''),
    // The words of a quotation are what is to be checked; those of a paraphrase are the reporter's.
    value: kind === 'direct' ? content.map(({ text }) => text).join(' … ') : '',
    attribution: source?.name ?? '',
    status: stance,
    ...placeOf(sheet, content[0] ?? cue ?? { start: 0, end: 0 }),
  }))
}
