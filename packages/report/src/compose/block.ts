/**
 * The sheet before it has a size: sections, words, and what each is, in reading order. Layout decides where they
 * stand; nothing here is a length.
 */
import type { Inline, Reference, Words } from './line-parts.ts'

/** A fact's line: its id hangs in the margin, and is the place that links to the fact lead to. */
export interface Item {
  readonly id: string
  /** Ids of further facts that the same line stands for; they are among its words. */
  readonly also?: readonly string[]
  readonly words: readonly Inline[]
}

export interface TitleBlock {
  readonly kind: 'title'
  readonly headline: string
  readonly standfirst: string | null
  readonly asOf: readonly Inline[]
  readonly notes: readonly (readonly Inline[])[]
}

export interface Items {
  readonly kind: 'items'
  readonly items: readonly Item[]
  readonly columns: number
}

/** Findings, set in a box. */
export interface Warnings {
  readonly kind: 'warnings'
  readonly items: readonly Item[]
}

/** A number in the article's words, what stands before and behind it, and what it counts. */
export interface FigureLine {
  readonly id: string
  readonly before: string
  readonly number: string
  readonly after: string
  readonly caption: readonly Inline[]
}

export interface LargeFigures {
  readonly kind: 'large-figures'
  readonly figures: readonly FigureLine[]
}

/** An event on the drawing. Days are ISO dates; an open side is null. */
export interface TimelinePoint {
  readonly id: string
  readonly start: string | null
  readonly end: string | null
  /** Drawn filled; planned, possible, cancelled and denied ones are drawn hollow. */
  readonly certain: boolean
  readonly date: string
  readonly label: string
  readonly reference: Reference | null
  /** How it is read out. */
  readonly told: string
  /** What it adds to the story: where not all find room, those of most weight are drawn. */
  readonly weight: number
}

export interface Timeline {
  readonly kind: 'timeline'
  readonly points: readonly TimelinePoint[]
  /** The day up to which the ground is drawn as past. */
  readonly asOf: string | null
  /** Reads out the events that are drawn, in order. */
  readonly alt: (told: readonly string[]) => string
  /** Added to `alt` when the axis is cut; the places are filled in by layout. */
  readonly cut: (places: readonly string[]) => string
}

export interface Column {
  readonly title: string
  /** Share of the width, relative to the other columns. */
  readonly weight: number
}

/** Paragraphs below each other. */
export type Cell = readonly (readonly Inline[])[]

export interface Row {
  /** The fact that the row is about; its id stands in the first column. */
  readonly id: string | null
  /** The cells behind the id, one a column. */
  readonly cells: readonly Cell[]
}

export interface Table {
  readonly kind: 'table'
  /** Title of the column of ids; null where the rows are about no fact. */
  readonly idTitle: string | null
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** How many rows stand side by side. */
  readonly abreast: 1 | 2
  /** How the second column is set: names and dates stand out. */
  readonly lead: 'name' | 'strong' | 'plain'
}

/** Lines in columns. */
export interface NameList {
  readonly kind: 'name-list'
  readonly columns: number
  readonly items: readonly Item[]
}

/** A list in one paragraph: a title, then each entry behind its id. */
export interface RunIn {
  readonly kind: 'run-in'
  readonly title: string
  readonly items: readonly Item[]
}

/** What one speaker says: who that is, then quotations and paraphrases. */
export interface SpeechGroup {
  readonly source: readonly Inline[]
  readonly items: readonly (Item & { readonly quoted: boolean })[]
}

export interface Speech {
  readonly kind: 'speech'
  readonly groups: readonly SpeechGroup[]
}

/** Short texts side by side. */
export interface Notes {
  readonly kind: 'notes'
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** A sentence of the article with the facts that rest on it. */
export interface ProofRow {
  readonly number: string
  /** The destination's name. */
  readonly name: string
  /** The sentence, its facts underlined. */
  readonly text: readonly Words[]
  /** A tick box and an id for each fact in the order of the sentence, then the lines that it stands in. */
  readonly facts: readonly Inline[]
}

export interface ProofTable {
  readonly kind: 'proof-table'
  readonly titles: {
    readonly facts: string
    readonly number: string
    readonly sentence: string
    readonly source: string
    readonly method: string
    readonly verdict: string
  }
  /** To be circled by pen. */
  readonly verdicts: string
  readonly rows: readonly ProofRow[]
}

/** Lines to be filled in by pen. */
export interface SignOff {
  readonly kind: 'sign-off'
  readonly fields: readonly string[]
}

/** What stands under a section's title. */
export type Content = Items | Warnings | Table | NameList | RunIn | Speech | Notes | ProofTable | SignOff

export interface SectionTitle {
  readonly title: string
  /** Stands right of the title. */
  readonly note: string | null
}

export interface Titled<T> extends SectionTitle {
  readonly content: T
}

export interface Section extends SectionTitle {
  readonly kind: 'section'
  readonly content: readonly Content[]
}

/**
 * What page 1 tells: key facts beside large figures, and the timeline below. The timeline's height is planned first; of
 * the key facts as many stand here as then find room, in the order of `rank`, and the others in the section `rest`.
 */
export interface Front {
  readonly kind: 'front'
  readonly facts: SectionTitle
  readonly items: readonly Item[]
  /** Indexes of the items, those of most value first. */
  readonly rank: readonly number[]
  readonly figures: Titled<LargeFigures> | null
  readonly timeline: Titled<Timeline> | null
  /** Null where page 1 is all that is printed. */
  readonly rest: ((items: readonly Item[]) => Section) | null
}

/** Begins the proof part, on a page of its own. */
export interface ProofTitle {
  readonly kind: 'proof-title'
  readonly title: string
  readonly intro: string
}

/** Content that needs no title of its own. */
export interface Bare {
  readonly kind: 'bare'
  readonly content: readonly Content[]
}

export type Block = TitleBlock | Section | Front | ProofTitle | Bare

/** What stands on every page. */
export interface Furniture {
  /** "Fact sheet", or "Proof sheet" from the proof part on. */
  readonly masthead: { readonly facts: string; readonly proof: string }
  readonly section: string | null
  /** Right in the masthead: the article's name. */
  readonly slug: string
  readonly hashLabel: string
  readonly hash: string
  readonly pageOf: (page: number, pages: number) => string
}

export interface Composition {
  /** The document's title. */
  readonly title: string
  readonly language: string
  readonly furniture: Furniture
  readonly blocks: readonly Block[]
}
