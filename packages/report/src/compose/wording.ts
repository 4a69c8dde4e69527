import type { BlockKind, EditorMark, EventStatus, Level, Seen } from '@factsheet/model'
import type { FactMark } from './line-parts.ts'

/** Every printed word that is not the article's. */

export const masthead = { facts: 'Fact sheet', proof: 'Proof sheet' } as const
export const hashLabel = 'Article file SHA-256'
export const pageOf = (page: number, pages: number): string => `Page ${page} of ${pages}`
export const untitled = 'Untitled article'

export const asOf = {
  dated: (date: string): string => `As of ${date}.`,
  undated: 'No date is known.',
  updated: (date: string): string => `Updated ${date}.`,
  drawn: (sentences: number): string =>
    `Drawn from one article of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}.`,
  brackets: 'Numbers in brackets are its sentences.',
} as const

export const notes = {
  by: 'By',
  and: 'and',
  correction: 'Correction',
  editor: 'Editors’ note',
  developing: 'Developing story',
  contact: 'Contact',
} as const

export const sections = {
  findings: 'To check',
  moreFindings: 'More to check',
  keyFacts: 'Key facts',
  moreKeyFacts: 'More key facts',
  largeFigures: 'Figures',
  timeline: 'Timeline',
  people: 'People, organizations and places',
  speech: 'Who says what',
  callSheet: 'Call sheet',
  legalRead: 'Legal read',
  figures: 'All figures',
  dates: 'Dates',
  corrections: 'Editor’s corrections',
  seen: 'Seen and not used',
  unread: 'Not read as the article’s text',
} as const

export const sectionNotes = {
  timeline: 'Drawn to scale. Filled: has happened. Open: planned or uncertain. Bar: known only to a span of days.',
  dates: 'Every dated event; those that matter most are on the timeline.',
  datesAlone: 'Every dated event, with the words that date it.',
  figures: 'Every figure of the article, in its own words.',
  people: 'Each with the sentence that tells the role, or first names it.',
  speech: 'By who is named as the source: words in marks are quoted, others paraphrase.',
  callSheet: 'Every source and everyone spoken about: whom to call, and for which sentences.',
  legalRead: 'Accusations with who makes them, whom they name, and the answer.',
  corrections: 'Lines that a person changed, added or took away.',
  seen: 'What the program saw in the article and left off the sheet.',
  unread: 'With their lines in the file; no fact rests on them. Where one is wrongly here, build with --keep-all.',
} as const

export const levels: Readonly<Record<Level, string>> = { error: 'Error.', warning: 'Check.', info: 'Note.' }

export const tables = {
  id: 'Id',
  date: 'Date',
  event: 'Event · the article’s words for the date',
  amount: 'How much',
  counted: 'Of what · when · who says so',
  source: 'Who says so',
  callee: 'Whom to call, for which sentences',
  says: 'said in',
  about: 'named in',
  contact: 'Contact',
  called: 'Called',
  accusation: 'Accusation',
  accused: 'Names',
  answer: 'Denial or comment',
  action: 'Correction',
  line: 'Line',
  note: 'Note',
  seen: 'Words',
} as const

export const noAnswer = 'no denial or comment in the article'

export const names = { organizations: 'Organizations', places: 'Places' } as const
export const age = 'age'

/** Before the size of a change. */
export const directions = { up: 'up', down: 'down' } as const

export const sourceNotStated = 'Source not stated'

export const statuses: Readonly<Record<EventStatus, string>> = {
  happened: 'Has happened',
  ongoing: 'Goes on',
  planned: 'Planned',
  conditional: 'Conditional',
  cancelled: 'Cancelled',
  denied: 'Denied',
}

export const hedged = (hedge: string): string => `hedged: “${hedge}”`

export const dateUnknown = 'Date not known'

export const timelineAlt = (events: readonly string[]): string =>
  `Timeline of ${events.length} ${events.length === 1 ? 'event' : 'events'}, drawn to scale. ${events.join('. ')}.`
export const timelineEvent = (date: string, label: string, status: string, sentence: string): string =>
  `${date}: ${label} (${status.toLowerCase()}; sentence ${sentence})`
export const axisCut = (places: readonly string[]): string =>
  places.length === 0 ? '' : ` The axis is cut ${places.join(' and ')}.`
export const cutBetween = (before: string, after: string): string => `between ${before} and ${after}`

export const proof = {
  title: 'The article, sentence by sentence',
  intro:
    'Tick each fact when its underlined words are confirmed; names once, for spelling and title. Solid: name. Dashed: date. Double: number. Heavy: quotation. Dotted: claim.',
  titles: {
    facts: 'Facts',
    number: 'No.',
    sentence: 'Sentence as published',
    source: 'Source',
    method: 'Method',
    verdict: 'Verdict',
  },
  verdicts: '✓ ✗ ?',
  none: 'no fact ',
  /** Row for facts that rest on what is no sentence of the body. */
  whole: 'The article as a whole: its header, dateline, notes and labels.',
  wholeNumber: '–',
  tick: (label: string): string => `${label} is confirmed`,
} as const

/** The kinds of facts, as they are counted up. */
export const marks: Readonly<Record<FactMark, string>> = {
  name: 'Names',
  date: 'Dates',
  number: 'Numbers',
  quotation: 'Quotations',
  claim: 'Claims',
}

export const signOff = ['Checked by', 'Date and time'] as const

export const editorActions: Readonly<Record<EditorMark['action'], string>> = {
  remove: 'taken away',
  note: 'note',
  replace: 'value changed',
  add: 'added',
  merge: 'two made one',
  split: 'one made two',
  role: 'role set',
  speaker: 'source set',
  accept: 'finding accepted',
}
export const signed = (by: string): string => `by ${by}`

export const seenKinds: Readonly<Record<Seen['kind'], string>> = {
  name: 'name',
  number: 'number',
  date: 'date',
  quotation: 'quotation',
}

export const blockKinds: Readonly<Record<BlockKind, string>> = {
  body: 'text',
  heading: 'heading',
  caption: 'caption',
  credit: 'credit',
  link: 'link or label',
  promo: 'offer to readers',
  byline: 'byline',
  dateline: 'dateline',
  bio: 'about the author',
  contact: 'contact',
  timestamp: 'time of publication',
  rights: 'rights',
  notice: 'notice',
  item: 'list',
  table: 'table',
  turn: 'turn of a conversation',
  post: 'post',
  pull: 'words set apart',
}

export const legend = {
  text: 'Numbers in brackets: sentences; H1 the headline, D1 the line below it. Words are the article’s own, but for titles, heads, statuses and findings. F key fact, P person, O organization, L place, E event, N figure, Q statement, C finding.',
} as const

/** What a link says of itself. */
export const linkContents = {
  reference: (label: string): string => `Sentence ${label} on the proof sheet`,
  fact: (label: string): string => `Line ${label} on the fact sheet`,
} as const
