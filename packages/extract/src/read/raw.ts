import { type Problem, type Span, trimmed } from '@factsheet/model'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Block, Draft, Stated } from './draft.ts'
import { guessTitle } from './head-guess.ts'
import { type Header, type HeaderName, readHeader } from './header.ts'
import { emptyArticle } from './limits.ts'
import { placeIn } from './place.ts'
import { TextForm } from './text-form.ts'
import { unwrapped } from './wrapped.ts'

/**
 * Takes plain text apart: a header where it has one, then one paragraph a line, or several lines where they were broken
 * at one width. Without a header the first line is the title, where it reads as one. The text form is the file itself
 * unless lines were joined, or, outside of the raw form, characters stand for others: then it comes with the way back.
 * `fewestBroken` is how many lines must have been broken, where fewer than three tell it.
 */
export function readRaw(source: string, fewestBroken?: number): Draft {
  if (source.trim() === '') throw emptyArticle()
  const header = readHeader(source)
  const lines = linesFrom(source, header.contentStart)
  const paragraphs = unwrapped(source, lines, fewestBroken)
  const isWritten = paragraphs === undefined && (header.isRawForm || !STANDS_FOR.test(source))
  const draft = isWritten
    ? asWritten(source, header, lines)
    : asMeant(source, header, paragraphs ?? lines.map((line) => [line]))
  const joined = paragraphs === undefined ? [] : [linesJoined(draft.blocks)]
  return titled({ ...draft, problems: [...draft.problems, ...joined] }, header.contentStart > 0)
}

/** References and tags of HTML, soft hyphens, spaces without width. */
const STANDS_FOR =
  /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{1,31});|<\/?[A-Za-z][^<>]{0,300}>|[\u00AD\u200B\u2060]/u

function asWritten(source: string, header: Header, lines: readonly Span[]): Draft {
  return {
    format: 'text',
    text: source,
    source,
    map: null,
    stated: statedBy((name) => header.values.get(name)),
    blocks: lines.map((line) => ({ ...line, form: 'body' })),
    problems: header.problems,
  }
}

/** The header's values, then the paragraphs, each a line of the text form, read as what they stand for. */
function asMeant(source: string, header: Header, paragraphs: readonly (readonly Span[])[]): Draft {
  const form = new TextForm()
  const values = new Map([...header.values].map(([name, value]) => [name, addLine(form, source, [value])]))
  const blocks = paragraphs.flatMap((lines): Block[] => {
    const span = addLine(form, source, lines)
    return span === undefined ? [] : [{ ...span, form: 'body' }]
  })
  return {
    format: 'text',
    text: form.text,
    source,
    map: form.map,
    stated: statedBy((name) => values.get(name)),
    blocks,
    // Their spans index the file; the lines that they are about are no words of the text form.
    problems: header.problems.map((problem) => ({ ...problem, spans: [] })),
  }
}

function addLine(form: TextForm, source: string, lines: readonly Span[]): Span | undefined {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const isCut = before !== undefined && /\p{Ll}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)
    if (before !== undefined && !isCut) form.addSpace(before.end)
    const next = lines[index + 1]
    const isJoined = next !== undefined && joinsWord(source, line.text, next.text)
    form.addAligned(meant(isJoined ? line.text.slice(0, -1) : line.text), source, line.start, line.end)
  }
  return form.endLine()
}

/** A word cut at the line's end with a hyphen of the cut's own: the file has the whole word somewhere else. */
function joinsWord(source: string, line: string, next: string): boolean {
  const first = /(?<!\p{L})\p{L}*\p{Ll}(?=-$)/u.exec(line)?.[0]
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  return (
    first !== undefined &&
    rest !== undefined &&
    new RegExp(String.raw`(?<!\p{L})${first}${rest}(?!\p{L})`, 'iu').test(source)
  )
}

/** What the characters of a line stand for. */
function meant(line: string): string {
  return line
    .replaceAll(/<\/?[A-Za-z][^<>]{0,300}>/gu, (tag) => (/^<(?:br|p|div|li|tr)\b/iu.test(tag) ? ' ' : ''))
    .replaceAll(
      /&(?<name>#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{1,31});/gu,
      (reference, name: string) => character(name) ?? reference,
    )
    .replaceAll(/[\u00AD\u200B\u2060]/gu, '')
    .trim()
}

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code < 0x11_00_00 && !(code >= 0xd8_00 && code < 0xe0_00) ? String.fromCodePoint(code) : undefined
}

function linesJoined([first]: readonly Block[]): Problem {
  return {
    rule: 'lines-joined',
    level: 'info',
    message:
      'found lines broken at one width, expected one paragraph a line: they are read as joined; see that no paragraph was',
    spans: first === undefined ? [] : [{ start: first.start, end: first.end, text: first.text }],
  }
}

function statedBy(value: (name: HeaderName) => Span | undefined): Stated {
  const one = (name: HeaderName): Span | null => {
    const span = value(name)
    return span === undefined || span.text === '' ? null : span
  }
  const author = one('author')
  return {
    title: one('title'),
    subtitle: one('subtitle'),
    authors: author === null ? [] : [author],
    date: one('date'),
    updated: one('updated'),
    section: one('section'),
    from: 'header',
  }
}

/** Takes the first line of the content for the title of a file that has no header at all. */
function titled(draft: Draft, hasHeader: boolean): Draft {
  const { title, date, authors } = draft.stated
  if (hasHeader || title !== null || date !== null || authors.length > 0) return draft
  const [first] = draft.blocks
  const line =
    first === undefined ? 1 : placeIn(draft.source, draft.map === null ? first.start : (draft.map[0]?.[1] ?? 0)).line
  const guessed = guessTitle(draft.text, draft.blocks, line)
  if (guessed === undefined) return draft
  return {
    ...draft,
    stated: { ...draft.stated, title: guessed.title },
    blocks: draft.blocks.slice(1),
    problems: [...draft.problems, guessed.problem],
  }
}

/** The lines of `text` from `start`, without their ends and without white space at their edges; blank ones left out. */
function linesFrom(text: string, start: number): Span[] {
  return [...text.slice(start).matchAll(/[^\r\n]+/gu)]
    .map((line) => trimmed(text, { start: start + line.index, end: start + line.index + line[0].length }))
    .filter((line) => line.text !== '')
}
