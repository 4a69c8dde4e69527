import { type Problem, type Span, trimmed } from '@factsheet/model'
import { HEADER_WORDS } from '../words/header-names.ts'
import { nearest } from './nearest.ts'

/** The names that a header may hold, besides `content`. */
const KNOWN = ['title', 'subtitle', 'author', 'date', 'updated', 'section'] as const
const SHOWN = ['title', 'subtitle', 'author', 'date', 'content'] as const
/** Lines among which a header is looked for where no line says where the content begins. */
const LONGEST = 20
export type HeaderName = (typeof KNOWN)[number]

/** What a file says of itself before its content. */
export interface Header {
  readonly values: ReadonlyMap<HeaderName, Span>
  /** Where the content begins. */
  readonly contentStart: number
  /** The line `content:` of the raw form opens the content: what follows is read to the letter. */
  readonly isRawForm: boolean
  readonly problems: readonly Problem[]
}

/** A line of the file, with the name before its colon. */
interface Line {
  readonly whole: Span
  /** Where the next line starts. */
  readonly end: number
  /** As written, in small letters; empty where no name stands before a colon. */
  readonly name: string
  readonly means: HeaderName | 'content' | undefined
  readonly value: Span
}

const LINE = /[^\r\n]*(?:\r\n?|\n)?/gu
const NAMED = /^[\uFEFF\s]*(?<name>\p{L}[\p{L}_-]*(?:[ \t]\p{L}+){0,2})[ \t]*:(?<value>.*)$/su
/** "Text:", "Story:" and the like also begin sentences: they open the content only alone on their line. */
const OPENS = 'content'

/**
 * The header of a plain file: names in any case, those of the raw form and those that desks use. It ends with the line
 * `content:`, or another that means it, and without one after the last of the known names that the file begins with;
 * none where it begins with no known name. The first of two equal names wins.
 */
export function readHeader(text: string): Header {
  const lines = linesOf(text)
  const content = contentAt(lines)
  const head = content === undefined ? runOf(lines) : lines.slice(0, content)
  const values = new Map<HeaderName, Span>()
  const problems: Problem[] = []
  for (const { whole, name, means, value } of head) {
    if (whole.text === '') continue
    if (means === undefined || means === 'content') problems.push(unknown(name, whole))
    else if (values.has(means)) problems.push(duplicate(name, whole))
    else values.set(means, value)
  }
  const opening = content === undefined ? undefined : lines[content]
  const start =
    opening === undefined ? (head.at(-1)?.end ?? 0) : opening.value.text === '' ? opening.end : opening.value.start
  return { values, contentStart: start, isRawForm: opening?.name === OPENS, problems }
}

function linesOf(text: string): Line[] {
  const found: Line[] = []
  for (const line of text.matchAll(LINE)) {
    if (line[0] === '') break
    const end = line.index + line[0].length
    const named = NAMED.exec(line[0])?.groups
    const name = named?.['name']?.toLowerCase() ?? ''
    found.push({
      whole: trimmed(text, { start: line.index, end }),
      end,
      name,
      means: meaningOf(name),
      value: trimmed(text, { start: end - (named?.['value'] ?? '').length, end }),
    })
  }
  return found
}

function meaningOf(name: string): Line['means'] {
  const folded = name.replaceAll(/[\s_]+/gu, '-')
  return HEADER_WORDS.get(folded)
}

/**
 * The line that the content begins with: the first `content:` before which more lines are of a header than not, else a
 * line that another word for it stands on alone.
 */
function contentAt(lines: readonly Line[]): number | undefined {
  const at = lines.findIndex(({ name, means, value }) => name === OPENS || (means === 'content' && value.text === ''))
  if (at === -1) return undefined
  const before = lines.slice(0, at).filter(({ whole }) => whole.text !== '')
  const known = before.filter(({ means }) => means !== undefined).length
  return before.length <= MOST_STRANGERS || known * 2 >= before.length ? at : undefined
}

/** Lines before `content:` that are no header are told as slips; with more of them the line is one of the text. */
const MOST_STRANGERS = 5

/** The known names that the file begins with: up to the last of them that no line without a name stands before. */
function runOf(lines: readonly Line[]): readonly Line[] {
  const first = lines.slice(0, LONGEST)
  const prose = first.findIndex(({ whole, name }) => whole.text !== '' && name === '')
  const run = first.slice(0, prose === -1 ? undefined : prose)
  const isKnown = ({ means }: Line): boolean => means !== undefined && means !== 'content'
  return run.find(({ whole }) => whole.text !== '')?.means === undefined
    ? []
    : run.slice(0, run.findLastIndex(isKnown) + 1)
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
