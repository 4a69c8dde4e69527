import type { BlockKind, EditorMark, EventStatus, Level, Seen, Stance } from '@factsheet/model'

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
  brackets: 'A small number in brackets is the sentence a line rests on.',
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
  keyFacts: 'Key facts',
  largeFigures: 'Figures',
  timeline: 'Timeline',
  people: 'People',
  names: 'Organizations and places',
  quotations: 'In their words',
  statements: 'Who says what',
  refusals: 'Asked for comment',
  figures: 'All figures',
  dates: 'Dates',
  corrections: 'Editor’s corrections',
  legend: 'How to read this sheet',
  seen: 'Seen and not used',
  unread: 'Not read as the article’s text',
} as const

export const sectionNotes = {
  timeline: 'Drawn to scale. Filled: has happened. Open: planned or uncertain. Bar: known only to a span of days.',
  dates: 'The events of the timeline as text, and those whose words do not stand alone in a drawing.',
  datesAlone: 'Each date with the way it was reached.',
  figures: 'Every figure of the article, in its own words.',
  statements: 'The article’s paraphrases, by who is named as the source.',
  corrections: 'Lines that a person changed, added or took away.',
  seen: 'What the program saw in the article and left off the sheet.',
  unread:
    'Lines that are no sentences of the article: no fact rests on them. Where one is wrongly here, build with --keep-all.',
} as const

export const levels: Readonly<Record<Level, string>> = { error: 'Error.', warning: 'Check.', info: 'Note.' }

export const tables = {
  id: 'Id',
  name: 'Name',
  role: 'Role in the article’s words',
  sentences: 'Sentences',
  date: 'Date',
  event: 'Event',
  reading: 'How the date was reached',
  status: 'Status',
  source: 'Source',
  stance: 'Stance',
  said: 'What is said',
  answer: 'In the article’s words',
  action: 'Correction',
  line: 'Line',
  note: 'Note',
  seen: 'Words',
  kind: 'Kind',
  reason: 'Why it is not used',
  fileLine: 'Line',
} as const

export const names = { organizations: 'Organizations', places: 'Places' } as const
export const age = 'age'

/** Before the size of a change. */
export const directions = { up: 'up', down: 'down' } as const

export const figureGroups = {
  money: 'Money',
  shares: 'Shares and ratios',
  counts: 'Counts',
  measures: 'Measures',
} as const

export const saidBy = (name: string): string => `said by ${name}`
export const sourceNotStated = 'Source not stated'

export const stances: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  denies: 'denies',
  accuses: 'accuses',
  asks: 'asks',
  orders: 'orders',
  promises: 'promises',
  threatens: 'threatens',
  expects: 'expects',
  believes: 'believes',
  confirms: 'confirms',
  declines: 'declines',
}

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
    'Read each sentence against the lines it supports. Tick the first box when the sentence matches the published text, the second when every line named in the margin says no more than the sentence does.',
  used: 'Used in',
  number: 'No.',
  sentence: 'Sentence as published',
  text: 'Text',
  lines: 'Lines',
  unused: 'not used',
  /** Row for facts that rest on what is no sentence of the body. */
  whole: 'The article as a whole: its header, dateline, notes and labels.',
  wholeNumber: '–',
  textBox: (number: string): string => `Sentence ${number} matches the published text`,
  linesBox: (number: string): string => `The lines that rest on sentence ${number} say no more than it does`,
} as const

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
  brackets: {
    lead: 'Bracketed numbers',
    text: ' are the numbered sentences of the article. H1 is the headline, D1 the line below it. Below the as-of line, nothing is printed without one, unless it speaks of the article as a whole.',
  },
  verbatim: {
    lead: 'The words',
    text: ' are the article’s own, letter for letter, but for section titles, table heads, statuses, stances and findings. A date worked out stands beside the words that it was worked out from.',
  },
  ids: {
    lead: 'Ids',
    text: ' F key fact, P person, O organization, L place, E event, N figure, Q statement, C finding.',
    proof: ' The proof sheet lists, beside each sentence, every line that rests on it.',
  },
} as const

/** What a link says of itself. */
export const linkContents = {
  reference: (label: string): string => `Sentence ${label} on the proof sheet`,
  fact: (label: string): string => `Line ${label} on the fact sheet`,
} as const
