import type { Problem, Span } from '@factsheet/model'
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml'
import { HEADER_WORDS } from '../words/header-names.ts'
import type { Stated } from './draft.ts'
import { duplicate } from './header.ts'
import { nearest } from './nearest.ts'
import type { TextForm } from './text-form.ts'

const KNOWN = ['title', 'subtitle', 'author', 'date', 'updated', 'section'] as const
type Key = (typeof KNOWN)[number]

/** What the front matter states, and what is odd about it. */
export interface FrontMatter {
  readonly stated: Stated
  readonly problems: readonly Problem[]
}

/** No front matter: nothing stated. */
export const NOTHING_STATED: Stated = {
  title: null,
  subtitle: null,
  authors: [],
  date: null,
  updated: null,
  section: null,
  from: 'front matter',
}

/**
 * Reads YAML front matter, which stands in `source` from `from` to `to`, fences left out. Its values are added to the
 * text form, a line each, so that their spans have words to point at. Keys of other programs are left alone; a slip of
 * a known key is told.
 */
export function readFrontMatter(source: string, from: number, to: number, form: TextForm): FrontMatter {
  const document = parseDocument(source.slice(from, to), { schema: 'failsafe', uniqueKeys: false })
  const isValid = document.errors.length === 0
  const entries = isValid ? entriesOf(document.contents, from) : linesOf(source, from, to)
  const values = new Map<Key, Span[]>()
  const problems: Problem[] = []
  for (const { name, parts } of entries) {
    const known = knownKey(name)
    const first = known === undefined ? undefined : values.get(known)
    if (known === undefined) problems.push(...slip(name))
    else if (first !== undefined) problems.push(duplicate(name, first[0]))
    else
      values.set(
        known,
        parts.flatMap((part) => addLine(part, source, form)),
      )
  }
  const one = (key: Key): Span | null => values.get(key)?.[0] ?? null
  return {
    stated: {
      title: one('title'),
      subtitle: one('subtitle'),
      authors: values.get('author') ?? [],
      date: one('date'),
      updated: one('updated'),
      section: one('section'),
      from: 'front matter',
    },
    problems: [...problems, ...(isValid ? [] : [invalid(values)])],
  }
}

/** A key with the scalars of its value, each with its place in the source. */
interface Entry {
  readonly name: string
  readonly parts: readonly Part[]
}

interface Part {
  readonly value: string
  readonly from: number
  readonly to: number
}

function entriesOf(contents: unknown, from: number): Entry[] {
  if (!isMap(contents)) return []
  return contents.items.map((pair) => ({ name: keyOf(pair), parts: partsOf(pair.value, from) }))
}

/** The lines of front matter that YAML cannot read: "title: Mills: a history". */
function linesOf(source: string, from: number, to: number): Entry[] {
  return [...source.slice(from, to).matchAll(/^(?<name>[\p{L}_-]+):[ \t]+(?<value>\S.*)$/gmu)].map((line) => {
    const name = line.groups?.['name'] ?? ''
    const value = line.groups?.['value']?.trimEnd() ?? ''
    const start = from + line.index + line[0].indexOf(value, name.length + 1)
    return { name: name.toLowerCase(), parts: [{ value, from: start, to: start + value.length }] }
  })
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value).toLowerCase() : ''
}

/** A known key, or a synonym of one: "headline", "byline". */
function knownKey(name: string): Key | undefined {
  const folded = name.replaceAll(/[\s_]+/gu, '-')
  const means = HEADER_WORDS.get(folded)
  return KNOWN.find((known) => known === means)
}

function slip(name: string): Problem[] {
  const meant = nearest(name, KNOWN)
  if (meant === undefined) return []
  const message = `found an unknown key “${name}:” in the front matter; did you mean “${meant}:”?`
  return [{ rule: 'unknown-header', level: 'warning', message, spans: [] }]
}

/** The scalars of a value: itself, those of a list, or the `name` of each entry. */
function partsOf(value: unknown, from: number): Part[] {
  if (isSeq(value)) return value.items.flatMap((item) => partsOf(item, from))
  if (isMap(value)) return value.items.flatMap((pair) => (keyOf(pair) === 'name' ? partsOf(pair.value, from) : []))
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return []
  return [{ value: value.value, from: from + value.range[0], to: from + value.range[1] }]
}

function addLine({ value, from, to }: Part, source: string, form: TextForm): Span[] {
  const words = value.replaceAll(/\s+/gu, ' ').trim()
  if (words === '') return []
  form.addAligned(words, source, from, to)
  return [form.endLine() ?? []].flat()
}

function invalid(values: ReadonlyMap<Key, readonly Span[]>): Problem {
  return {
    rule: 'front-matter-invalid',
    level: 'warning',
    message:
      'found front matter that is not valid YAML, read line by line: put a value that holds a colon between quotation marks',
    spans: [...values.values()].flat().slice(0, 1),
  }
}
