import { type Problem, type Span, trimmed } from '@factsheet/model'
import { nearest } from './nearest.ts'

/** The names that a header may hold, besides `content`. */
const KNOWN = ['title', 'subtitle', 'author', 'date', 'updated'] as const
const SHOWN = ['title', 'subtitle', 'author', 'date', 'content'] as const
/** Lines of a header in which a slip is looked for. */
const LONGEST = 100
export type HeaderName = (typeof KNOWN)[number]

/** What the raw form says of itself before its content. */
export interface Header {
  readonly values: ReadonlyMap<HeaderName, Span>
  /** Where the content begins: after `content:`. */
  readonly contentStart: number
  readonly problems: readonly Problem[]
}

/** No line says `content:`; `meant` is one that may stand for it. */
export interface NoContent {
  readonly contentStart: undefined
  readonly meant: Span | undefined
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu
const NAMED = /^[\uFEFF\s]*(?<name>\p{L}[\p{L}_-]*(?:[ \t]\p{L}+){0,2})[ \t]*:(?<value>.*)$/su

/** The header of the raw form. The first of two equal names wins; blank lines may stand anywhere. */
export function readHeader(text: string): Header | NoContent {
  const values = new Map<HeaderName, Span>()
  const problems: Problem[] = []
  const strangers: { name: string; whole: Span }[] = []
  for (const line of text.matchAll(LINE)) {
    const end = line.index + line[0].length
    const whole = trimmed(text, { start: line.index, end })
    if (line[0] === '') break
    if (whole.text === '') continue
    const named = NAMED.exec(line[0])?.groups
    const name = named?.['name']?.toLowerCase() ?? ''
    const value = trimmed(text, { start: end - (named?.['value'] ?? '').length, end })
    if (name === 'content') {
      const contentStart = value.text === '' ? end : value.start
      problems.push(...strangers.map((stranger) => unknown(stranger.name, stranger.whole)))
      return { values, contentStart, problems: problems.toSorted(bySpan) }
    }
    const known = KNOWN.find((candidate) => candidate === name)
    if (known === undefined) strangers.push({ name, whole })
    else if (values.has(known)) problems.push(duplicate(known, whole))
    else values.set(known, value)
  }
  const meant = strangers.slice(0, LONGEST).find(({ name }) => nearest(name, SHOWN) === 'content')
  return { contentStart: undefined, meant: meant?.whole }
}

function bySpan(a: Problem, b: Problem): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)
}

/** A name that stands twice; `span` is the second line, or what the first says where the second has no words. */
export function duplicate(name: string, span: Span | undefined): Problem {
  return {
    rule: 'duplicate-header',
    level: 'warning',
    message: `found a second “${name}:”, expected one: the first is taken`,
    spans: span === undefined ? [] : [span],
  }
}

function unknown(name: string, span: Span): Problem {
  const known = nearest(name, SHOWN)
  const hint = known === undefined ? `expected one of ${SHOWN.join(', ')}` : `did you mean “${known}:”?`
  const found = name === '' ? 'a header line without a name' : `an unknown header line “${name}:”`
  return { rule: 'unknown-header', level: 'warning', message: `found ${found}; ${hint}`, spans: [span] }
}
