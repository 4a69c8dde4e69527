import type { Article } from '../../src/contract/article.ts'
import type { Event } from '../../src/contract/event.ts'
import type { Figure } from '../../src/contract/figure.ts'
import type { Person } from '../../src/contract/person.ts'
import type { Span } from '../../src/contract/span.ts'
import type { Problem } from '../../src/contract/finding.ts'
import { findingsOf } from '../../src/validate/index.ts'
import type { Sheet } from '../../src/validate/rule.ts'

/** What a test says of its article; words are found in the text, so that no test counts offsets. */
export interface Told {
  readonly title?: string | null
  readonly published?: string | null
  readonly sentences: readonly string[]
  /** In text order: each is looked for behind the one before. */
  readonly figures?: readonly ToldFigure[]
  readonly people?: readonly ToldPerson[]
  /** Places by name, mentioned wherever the text has the name. */
  readonly places?: readonly string[]
  readonly events?: readonly ToldEvent[]
  /** Words of each statement's content, and its source. */
  readonly statements?: readonly (readonly [content: string, source: string])[]
}

/** "six senators" with what it counts; the number and unit as the sheet has them. */
export interface ToldFigure {
  readonly words: string
  readonly value: Figure['value']
  readonly of?: string
  readonly unit?: string
  readonly form?: Figure['form']
  readonly modifier?: string
}

export interface ToldPerson {
  readonly name: string
  /** Every form of the name that the text has, each wherever it stands. */
  readonly forms?: readonly string[]
  readonly roles?: readonly (string | { readonly text: string; readonly former: boolean })[]
  /** Position of the figure that gives the age. */
  readonly age?: number
}

export interface ToldEvent {
  readonly words: string
  /** Words of its time. */
  readonly time: string
  readonly date: string
  readonly status?: Event['status']
}

const PUBLISHED = '2024-05-01'

/** The sheet of an invented article, and its text. */
export function sheetOf(told: Told): { readonly sheet: Sheet; readonly text: string } {
  const title = told.title === undefined ? 'A title' : told.title
  const header = title === null ? '' : `${title}\n`
  const text = header + told.sentences.join(' ')
  const article = articleOf(told, header.length, text, title)
  const figures = figuresOf(told, text, header.length)
  const events = told.events ?? []
  const sheet: Sheet = {
    format: 'factsheet/1',
    source: { path: 'article.txt', format: 'text', sha256: '', length: text.length },
    article,
    keyFacts: [],
    corrections: [],
    people: (told.people ?? []).map((person, index) => personOf(person, index, text, header.length)),
    organizations: [],
    places: (told.places ?? []).map((name, index) => ({
      id: `place-${index + 1}`,
      key: name,
      name,
      country: null,
      mentions: allOf(text, name, header.length).map((span) => ({ ...span, kind: 'name' as const })),
    })),
    groups: [],
    times: events.map(({ time, date }, index) => ({
      id: `time-${index + 1}`,
      span: find(text, time, header.length),
      type: 'DATE',
      value: date,
      mod: null,
      edtf: date,
      interval: { start: date, end: date },
      anchor: null,
      reading: '',
    })),
    events: events.map((event, index) => eventOf(event, index, text, header.length)),
    figures: figures.map((figure) => ({ ...figure, statement: statementAt(told, text, figure.span) })),
    statements: (told.statements ?? []).map(([content, source], index) => ({
      id: `statement-${index + 1}`,
      key: '',
      kind: 'indirect',
      content: [find(text, content)],
      quoted: [],
      cue: null,
      source: { span: find(text, source), name: source, entities: [], type: 'person' },
      stance: 'asserts',
      time: null,
      via: null,
    })),
  }
  return { sheet, text }
}

/** The findings of one rule. */
export function found(told: Told, rule: string): Problem[] {
  const { sheet, text } = sheetOf(told)
  return findingsOf(sheet, text).filter((problem) => problem.rule === rule)
}

/** The span of `words` at or behind `from`. Throws when they are not there: the test is wrong. */
export function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`the article has no “${words}”`)
  return { start, end: start + words.length, text: words }
}

function allOf(text: string, words: string, from: number): Span[] {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu'))]
    .filter(({ index }) => index >= from)
    .map(({ index }) => ({ start: index, end: index + words.length, text: words }))
}

function articleOf(told: Told, from: number, text: string, title: string | null): Article {
  let at = from
  const published = told.published === undefined ? PUBLISHED : told.published
  return {
    title: title === null ? null : find(text, title),
    subtitle: null,
    authors: [],
    contributors: [],
    blocks: [],
    published: published === null ? null : { date: published, span: null, from: 'option' },
    updated: null,
    dateline: null,
    section: null,
    labels: [],
    notes: [],
    paragraphs: [{ id: 'paragraph-1', start: from, end: text.length, kind: 'body' }],
    sentences: told.sentences.map((sentence, index) => {
      const start = at
      at += sentence.length + 1
      return {
        id: `sentence-${index + 1}`,
        paragraph: 'paragraph-1',
        start,
        end: start + sentence.length,
        text: sentence,
      }
    }),
  }
}

function figuresOf(told: Told, text: string, from: number): Figure[] {
  let at = from
  return (told.figures ?? []).map(({ words, value, of, unit, form, modifier }, index) => {
    const span = find(text, words, at)
    at = span.start + 1
    return {
      id: `figure-${index + 1}`,
      key: '',
      span,
      form: form ?? 'exact',
      value,
      unit: unit ?? 'count',
      kind: 'count',
      direction: null,
      modifier: modifier ?? null,
      of: of === undefined ? null : find(text, of, span.start),
      per: null,
      time: null,
      statement: null,
    }
  })
}

function personOf({ name, forms, roles, age }: ToldPerson, index: number, text: string, from: number): Person {
  return {
    id: `person-${index + 1}`,
    key: name,
    name,
    mentions: (forms ?? [name]).flatMap((form) => allOf(text, form, from)).map((span) => ({ ...span, kind: 'name' })),
    roles: (roles ?? []).map((role) => {
      const words = typeof role === 'string' ? role : role.text
      return {
        span: find(text, words),
        text: words,
        former: typeof role !== 'string' && role.former,
        organization: null,
        time: null,
      }
    }),
    affiliation: null,
    age: age === undefined ? null : `figure-${age + 1}`,
  }
}

function eventOf({ words, date, status }: ToldEvent, index: number, text: string, from: number): Event {
  const span = find(text, words, from)
  return {
    id: `event-${index + 1}`,
    key: '',
    span,
    label: [span],
    trigger: span,
    times: [`time-${index + 1}`],
    relation: 'at',
    date,
    interval: { start: date, end: date },
    participants: [],
    status: status ?? 'happened',
    hedge: null,
    statement: null,
  }
}

function statementAt(told: Told, text: string, span: Span): string | null {
  const at = (told.statements ?? []).findIndex(([content]) => {
    const within = find(text, content)
    return within.start <= span.start && span.end <= within.end
  })
  return at === -1 ? null : `statement-${at + 1}`
}
