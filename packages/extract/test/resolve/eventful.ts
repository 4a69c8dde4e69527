import type { ExtractedEvent, ExtractedStatement, ExtractedTime, Span } from '@factsheet/model'
import { readArticle } from '../../src/read/index.ts'
import { readWords } from '../../src/read/words.ts'
import { relate } from '../../src/relate/index.ts'
import type { Entities } from '../../src/resolve/entities.ts'
import { resolveEvents } from '../../src/resolve/events.ts'

const HEADER = 'title: The Mill Closes\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

/**
 * The events of one sentence in which [square brackets] mark times and {braces} mark names. A time that begins with ">"
 * is one to come: "[>next week]", one with "<" is past.
 */
export function eventsOf(marked: string, said: readonly string[] = []): ExtractedEvent[] {
  const body = marked.replaceAll(/[[\]{}<>]/gu, '')
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(HEADER + body) })
  const base = text.indexOf(body)
  const spans = markedSpans(marked, base)
  const times = spans.filter(({ open }) => open === '[').map(({ span, turn }, index) => timeOf(index, span, turn))
  const names = spans.filter(({ open }) => open === '{').map(({ span }) => span)
  const statements = said.map((words, index) => {
    const start = text.indexOf(words)
    return statementOf(index, { start, end: start + words.length, text: words })
  })
  const read = readWords(article, text)
  const parses = relate(read, { names: names.map((span) => ({ span })), times })
  return resolveEvents(text, parses, times, statements, entitiesOf(names), article.published?.date ?? null)
}

interface Marked {
  readonly open: string
  readonly turn: string
  readonly span: Span
}

function markedSpans(marked: string, base: number): Marked[] {
  let removed = 0
  return [...marked.matchAll(/([[{])([<>]?)([^\]}]*)[\]}]/gu)].map((match) => {
    const [all, open = '', turn = '', text = ''] = match
    const start = base + match.index - removed
    removed += all.length - text.length
    return { open, turn, span: { start, end: start + text.length, text } }
  })
}

function timeOf(index: number, span: Span, turn: string): ExtractedTime {
  return {
    ref: `t${index + 1}`,
    span,
    meaning: /^(?:recently|now)$/u.test(span.text)
      ? { form: 'vague', value: 'PAST_REF', mod: null }
      : { form: 'unit', unit: 'day', shift: 0, from: 'publication', part: null, clock: null, mod: null },
    anchor: null,
    direction: turn === '>' ? 'future' : turn === '<' ? 'past' : null,
    isSure: true,
    reason: '',
  }
}

function statementOf(index: number, content: Span): ExtractedStatement {
  return {
    ref: `s${index + 1}`,
    kind: 'indirect',
    content: [content],
    quoted: [],
    cue: null,
    source: null,
    stance: 'asserts',
    time: null,
    via: null,
  }
}

function entitiesOf(names: readonly Span[]): Entities {
  const people = names.map((span, index) => ({
    ref: `p${index + 1}`,
    mentions: [{ ...span, kind: 'name' as const }],
    roles: [],
    affiliation: null,
    age: null,
  }))
  return { people, organizations: [], places: [], groups: [], problems: [] }
}
