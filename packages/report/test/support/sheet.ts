import { type Event, type FactSheet, type Figure, overlaps, type Span, type Statement } from '@factsheet/model'

/** What a test says of its article; words are found in the text, so that no test counts offsets. */
export interface Told {
  readonly title?: string | null
  readonly subtitle?: string
  readonly section?: string
  readonly published?: string | null
  readonly correction?: string
  readonly sentences: readonly string[]
  /** Numbers of the sentences that lead. */
  readonly keyFacts?: readonly number[]
  readonly people?: readonly { readonly name: string; readonly roles?: readonly string[] }[]
  readonly organizations?: readonly string[]
  readonly places?: readonly string[]
  readonly events?: readonly ToldEvent[]
  readonly figures?: readonly ToldFigure[]
  readonly statements?: readonly ToldStatement[]
  readonly findings?: readonly {
    readonly level: 'error' | 'warning' | 'info'
    readonly message: string
    readonly words?: string
  }[]
  readonly seen?: readonly string[]
  /** Captions that stand in the file and are not read. */
  readonly captions?: readonly string[]
}

export interface ToldEvent {
  readonly words: string
  /** Words of the time, when they stand in the text. */
  readonly time?: string
  readonly start: string | null
  readonly end: string | null
  readonly status?: Event['status']
}

export interface ToldFigure {
  readonly words: string
  readonly of?: string
  readonly value?: Figure['value']
  readonly unit?: string
  readonly direction?: Figure['direction']
  readonly modifier?: string
}

export interface ToldStatement {
  readonly kind?: Statement['kind']
  readonly content: readonly string[]
  readonly source: string
  readonly stance?: Statement['stance']
  readonly cue?: string
}

/** The sheet of an invented article. */
export function sheetOf(told: Told): FactSheet {
  const title = told.title === undefined ? 'A title' : told.title
  const head = [title, told.subtitle, told.section, told.correction].filter((line) => typeof line === 'string')
  const header = head.map((line) => `${line}\n`).join('')
  const text = header + told.sentences.join(' ')
  const find = finder(text, header.length)
  const facts = factsOf(told, text, find)
  const article = articleOf(told, title, header.length, text)
  const grounds = groundsOf(facts)
  return {
    format: 'factsheet/1',
    generator: { name: 'factsheet', version: '0.0.0', data: '', code: '' },
    inputs: { article: '', settings: '', corrections: null },
    settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
    source: { path: 'articles/article.txt', format: 'text', sha256: '0123456789abcdef'.repeat(4), length: text.length },
    article,
    keyFacts: (told.keyFacts ?? []).map((number, index) => ({
      id: `key-fact-${index + 1}`,
      span: find(told.sentences[number - 1] ?? ''),
      facts: [],
    })),
    groups: [],
    ...facts,
    corrections: [],
    findings: (told.findings ?? []).map(({ level, message, words }, index) => ({
      id: `finding-${index + 1}`,
      key: '',
      rule: 'a-rule',
      level,
      message,
      place: { line: 1, column: 1 },
      spans: words === undefined ? [] : [find(words)],
      facts: [],
    })),
    coverage: {
      sentences: article.sentences.map((sentence) => ({
        id: sentence.id,
        facts: grounds.filter(({ spans }) => spans.some((span) => overlaps(span, sentence))).map(({ id }) => id),
      })),
      seen: (told.seen ?? []).map((words) => ({ span: find(words), kind: 'number', reason: 'no figure' })),
    },
  }
}

type Find = (words: string) => Span

function finder(text: string, from: number): Find {
  return (words) => {
    const start = text.indexOf(words, from)
    if (start === -1) throw new Error(`the article has no “${words}”`)
    return { start, end: start + words.length, text: words }
  }
}

type Facts = Pick<FactSheet, 'people' | 'organizations' | 'places' | 'times' | 'events' | 'figures' | 'statements'>

function factsOf(told: Told, text: string, find: Find): Facts {
  const mentions = (name: string) =>
    [...text.matchAll(new RegExp(name.replaceAll('.', '\\.'), 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
      kind: 'name' as const,
    }))
  const named = (names: readonly string[] | undefined, kind: string) =>
    (names ?? []).map((name, index) => ({ id: `${kind}-${index + 1}`, key: name, name, mentions: mentions(name) }))
  const people = told.people ?? []
  const names = named(
    people.map(({ name }) => name),
    'person',
  )
  const known = [...names, ...named(told.organizations, 'organization')]
  const events = told.events ?? []
  return {
    people: names.map((person, index) => ({
      ...person,
      roles: (people[index]?.roles ?? []).map((role) => {
        return { span: find(role), text: role, former: false, organization: null, time: null }
      }),
      affiliation: null,
      age: null,
    })),
    organizations: named(told.organizations, 'organization').map((one) => ({ ...one, acronym: null })),
    places: named(told.places, 'place').map((one) => ({ ...one, country: null })),
    times: events.map(({ time, words, start, end }, index) => ({
      id: `time-${index + 1}`,
      span: find(time ?? words),
      type: 'DATE',
      value: start,
      mod: null,
      edtf: start,
      interval: { start, end },
      anchor: null,
      reading: 'as written',
    })),
    events: events.map((event, index) => eventOf(event, index, find)),
    figures: (told.figures ?? []).map((figure, index) => figureOf(figure, index, find)),
    statements: (told.statements ?? []).map((statement, index) => statementOf(statement, { index, find, known })),
  }
}

function eventOf({ words, start, end, status }: ToldEvent, index: number, find: Find): Event {
  const span = find(words)
  const side = (date: string | null): string => date ?? '..'
  return {
    id: `event-${index + 1}`,
    key: '',
    span,
    label: [span],
    trigger: span,
    times: [`time-${index + 1}`],
    relation: 'at',
    date: start === end ? side(start) : `${side(start)}/${side(end)}`,
    interval: { start, end },
    participants: [],
    status: status ?? 'happened',
    hedge: null,
    statement: null,
  }
}

function figureOf({ words, of, value, unit, direction, modifier }: ToldFigure, index: number, find: Find): Figure {
  const span = find(words)
  const at = of === undefined ? -1 : words.indexOf(of)
  return {
    id: `figure-${index + 1}`,
    key: '',
    span,
    form: 'exact',
    value: value ?? 100,
    unit: unit ?? 'count',
    kind: 'count',
    direction: direction ?? null,
    modifier: modifier ?? null,
    of: at === -1 ? null : { start: span.start + at, end: span.start + at + (of ?? '').length, text: of ?? '' },
    per: null,
    time: null,
    statement: null,
  }
}

function statementOf(
  { kind, content, source, stance, cue }: ToldStatement,
  { index, find, known }: { index: number; find: Find; known: readonly { id: string; name: string }[] },
): Statement {
  const spans = content.map(find)
  const inside = ({ start, end, text }: Span): Span => ({ start: start + 1, end: end - 1, text: text.slice(1, -1) })
  return {
    id: `statement-${index + 1}`,
    key: '',
    kind: kind ?? 'direct',
    content: spans,
    quoted: kind === undefined || kind === 'direct' ? spans.map(inside) : [],
    cue: cue === undefined ? null : find(cue),
    source: {
      span: find(source),
      name: source,
      entities: known.filter(({ name }) => name === source).map(({ id }) => id),
      type: 'person',
    },
    stance: stance ?? 'asserts',
    time: null,
    via: null,
  }
}

function groundsOf(facts: Facts): { id: string; spans: readonly { start: number; end: number }[] }[] {
  return [
    ...facts.people.map(({ id, mentions, roles }) => ({ id, spans: [...mentions, ...roles.map(({ span }) => span)] })),
    ...[...facts.organizations, ...facts.places].map(({ id, mentions }) => ({ id, spans: mentions })),
    ...[...facts.events, ...facts.figures].map(({ id, span }) => ({ id, spans: [span] })),
    ...facts.statements.map(({ id, content, cue }) => ({ id, spans: cue === null ? content : [...content, cue] })),
  ]
}

function articleOf(told: Told, title: string | null, from: number, text: string): FactSheet['article'] {
  const head = (words: string | null | undefined): Span | null =>
    typeof words === 'string' ? finder(text, 0)(words) : null
  const published = told.published === undefined ? '2027-03-14' : told.published
  const correction = head(told.correction)
  let at = from
  return {
    title: head(title),
    subtitle: head(told.subtitle),
    authors: [],
    contributors: [],
    published: published === null ? null : { date: published, span: null, from: 'option' },
    updated: null,
    dateline: null,
    section: head(told.section),
    labels: [],
    notes: correction === null ? [] : [{ span: correction, kind: 'correction' }],
    blocks: (told.captions ?? []).map((words, index) => ({
      id: `block-${index + 1}`,
      start: 0,
      end: words.length,
      text: words,
      kind: 'caption',
      read: false,
      line: index + 7,
    })),
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
