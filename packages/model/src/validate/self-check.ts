import type { FactSheet } from '../contract/fact-sheet.ts'
import { contains, type Extent, type Span } from '../contract/span.ts'
import type { Interval } from '../contract/time.ts'
import { readFacts, writeFacts } from '../json.ts'
import { ungrounded } from './grounding.ts'
import { danglingReferences } from './references.ts'

/** Most of what is printed: key facts, words of an event, words of its label. */
const MOST = { keyFacts: 8, clause: 30, label: 16 }

/**
 * What is wrong with a sheet that the program made, each as "path: what"; none where it keeps the contract: its facts
 * file is one that can be read and says the same, each span says its words at the borders of whole characters, ids and
 * lists are in order, ranges do not end before they begin, a printed clause holds its verb.
 */
export function selfCheck(sheet: FactSheet, text: string): string[] {
  return [
    ...unreadable(sheet),
    ...ungrounded(sheet, text).map(({ path, span }) => `${path}: the text does not say “${span.text}” there`),
    ...cutGraphemes(sheet, text),
    ...danglingReferences(sheet).map((path) => `${path}: points at nothing`),
    ...outOfOrder(sheet),
    ...sentences(sheet),
    ...[...sheet.times, ...sheet.events].flatMap(({ id, interval }) =>
      isReversed(interval) ? [`${id}: reversed`] : [],
    ),
    ...sheet.events.flatMap(clause),
    ...(sheet.keyFacts.length > MOST.keyFacts ? [`keyFacts: more than ${MOST.keyFacts}`] : []),
  ]
}

/** Written and read again, the sheet is to be the same: the schema is checked on the way. */
function unreadable(sheet: FactSheet): string[] {
  const written = writeFacts(sheet)
  try {
    return writeFacts(readFacts(written)) === written ? [] : ['the facts file: read again it says something else']
  } catch (error) {
    return [`the facts file: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function cutGraphemes(sheet: FactSheet, text: string): string[] {
  const borders = new Set([text.length])
  for (const { index } of new Intl.Segmenter('en').segment(text)) borders.add(index)
  const found: string[] = []
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const { start, end } = value as Partial<Extent>
    if (typeof start === 'number' && typeof end === 'number' && !(borders.has(start) && borders.has(end)))
      found.push(`${path}: cuts a character in two`)
    for (const [key, held] of Object.entries(value)) look(held, `${path}.${key}`)
  }
  look(sheet, 'sheet')
  return found
}

/** Ids count from one in the order of their list, lists are in text order, keys of a kind differ. */
function outOfOrder(sheet: FactSheet): string[] {
  const { people, organizations, places, groups, times, events, figures, statements } = sheet
  const first = (mentions: readonly Span[]): number => mentions[0]?.start ?? 0
  const lists: readonly (readonly [string, readonly { readonly id: string; readonly key?: string }[], number[]])[] = [
    ['person', people, people.map(({ mentions }) => first(mentions))],
    ['organization', organizations, organizations.map(({ mentions }) => first(mentions))],
    ['place', places, places.map(({ mentions }) => first(mentions))],
    ['group', groups, groups.map(({ mentions }) => first(mentions))],
    ['time', times, times.map(({ span }) => span.start)],
    ['event', events, events.map(({ span }) => span.start)],
    ['figure', figures, figures.map(({ span }) => span.start)],
    [
      'statement',
      statements,
      statements.map(({ content, cue }) => first([...content, ...(cue === null ? [] : [cue])])),
    ],
  ]
  return lists.flatMap(([kind, list, starts]) => {
    const keys = list.flatMap(({ key }) => key ?? [])
    return [
      ...list.flatMap(({ id }, index) =>
        id === `${kind}-${index + 1}` ? [] : [`${id}: expected ${kind}-${index + 1}`],
      ),
      ...starts.flatMap((start, index) =>
        start < (starts[index - 1] ?? 0) ? [`${kind}-${index + 1}: out of order`] : [],
      ),
      ...(new Set(keys).size < keys.length ? [`${kind}: two have the same key`] : []),
    ]
  })
}

/** Sentences lie in their paragraphs, one after the other, each with its row of coverage. */
function sentences({ article, coverage }: FactSheet): string[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  let end = 0
  return article.sentences.flatMap((sentence, index) => {
    const paragraph = paragraphs.get(sentence.paragraph)
    const isPlaced = paragraph !== undefined && contains(paragraph, sentence) && sentence.start >= end
    end = sentence.end
    return [
      ...(isPlaced ? [] : [`${sentence.id}: outside its paragraph, or over the sentence before`]),
      ...(coverage.sentences[index]?.id === sentence.id ? [] : [`${sentence.id}: no coverage`]),
    ]
  })
}

function isReversed(interval: Interval | null): boolean {
  return interval?.start != null && interval.end !== null && interval.end < interval.start
}

function clause({ id, span, label, trigger }: FactSheet['events'][number]): string[] {
  const pieces = label ?? []
  const words = (one: Span): number => one.text.match(/\S+/gu)?.length ?? 0
  const rows: readonly (readonly [boolean, string])[] = [
    [contains(span, trigger), 'the clause lacks its trigger'],
    [pieces.every((piece) => contains(span, piece)), 'the label is not in the clause'],
    [label === null || pieces.some((piece) => contains(piece, trigger)), 'the label lacks the trigger'],
    [words(span) <= MOST.clause, `the clause has more than ${MOST.clause} words`],
    [pieces.reduce((sum, piece) => sum + words(piece), 0) <= MOST.label, `the label has more than ${MOST.label} words`],
  ]
  return rows.flatMap(([holds, what]) => (holds ? [] : [`${id}: ${what}`]))
}
