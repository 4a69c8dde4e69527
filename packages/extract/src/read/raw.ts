import { type Span, trimmed } from '@factsheet/model'
import type { Draft } from './draft.ts'
import { type Header, type HeaderName, readHeader } from './header.ts'
import { emptyArticle } from './limits.ts'
import { placeIn } from './place.ts'
import { refusal } from './refusal.ts'

/** Takes the raw form apart: header lines, then one paragraph a line. Throws a refusal where no line says `content:`. */
export function readRaw(text: string): Draft {
  if (text.trim() === '') throw emptyArticle()
  const header = readHeader(text)
  if (header.contentStart === undefined) {
    const { meant } = header
    throw refusal({
      rule: 'no-content-line',
      actual: 'no line “content:”',
      expected: 'one before the first paragraph',
      todo:
        meant === undefined
          ? 'write title:, subtitle:, author:, date: and content:, each on a line, then one paragraph a line'
          : `write “content:” for the line “${meant.text.slice(0, 40)}”`,
      place: placeIn(text, meant?.start ?? 0),
    })
  }
  const author = stated(header, 'author')
  return {
    format: 'text',
    text,
    source: text,
    map: null,
    stated: {
      title: stated(header, 'title'),
      subtitle: stated(header, 'subtitle'),
      authors: author === null ? [] : [author],
      date: stated(header, 'date'),
      updated: stated(header, 'updated'),
      section: null,
      from: 'header',
    },
    blocks: linesFrom(text, header.contentStart).map((line) => ({ ...line, form: 'body' })),
    problems: header.problems,
  }
}

function stated(header: Header, name: HeaderName): Span | null {
  const value = header.values.get(name)
  return value === undefined || value.text === '' ? null : value
}

/** The lines of `text` from `start`, without their ends and without white space at their edges; blank ones left out. */
function linesFrom(text: string, start: number): Span[] {
  return [...text.slice(start).matchAll(/[^\r\n]+/gu)]
    .map((line) => trimmed(text, { start: start + line.index, end: start + line.index + line[0].length }))
    .filter((line) => line.text !== '')
}
