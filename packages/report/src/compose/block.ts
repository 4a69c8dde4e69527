/**
 * The sheet before it has a size: sections, words, and what each is, in reading order. Layout decides where they
 * stand; nothing here is a length.
 */
export type Tone = 'plain' | 'strong' | 'soft' | 'plan'

export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly tone: Tone
}

/** "[12]": the sentence that a line rests on; with the proof part printed, a link to it. */
export interface Reference {
  readonly kind: 'reference'
  /** "12", "12–14", "H1". */
  readonly label: string
  /** The destination's name; null where the proof part is not printed. */
  readonly target: string | null
}

/** The id of a fact: where it is printed with the fact, or, with `target`, a link to that place. */
export interface FactLabel {
  readonly kind: 'fact'
  readonly label: string
  readonly target: string | null
}

export type Inline = Words | Reference | FactLabel

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

export interface FigureGroup {
  readonly title: string
  readonly figures: readonly FigureLine[]
}

export interface FigureList {
  readonly kind: 'figure-list'
  readonly groups: readonly FigureGroup[]
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
}

export interface Timeline {
  readonly kind: 'timeline'
  readonly points: readonly TimelinePoint[]
  /** The day up to which the ground is drawn as past. */
  readonly asOf: string | null
  /** Reads out every event, in order. */
  readonly alt: string
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
  /** How the second column is set: names and dates stand out. */
  readonly lead: 'name' | 'strong' | 'plain'
}

/** Words between quotation marks, set large; the speaker below. */
export interface Quotation {
  readonly id: string
  readonly words: readonly Inline[]
  readonly speaker: readonly Inline[]
}

export interface Quotations {
  readonly kind: 'quotations'
  readonly quotations: readonly Quotation[]
}

/** Names in short, in columns. */
export interface NameList {
  readonly kind: 'name-list'
  readonly groups: readonly { readonly title: string; readonly items: readonly Item[] }[]
}

/** What one source says: the source at the left, its statements at the right. */
export interface StatementGroup {
  readonly source: readonly Inline[]
  readonly about: readonly Inline[]
  readonly items: readonly Item[]
}

export interface StatementList {
  readonly kind: 'statement-list'
  readonly groups: readonly StatementGroup[]
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
  readonly text: string
  readonly used: readonly FactLabel[]
}

export interface ProofTable {
  readonly kind: 'proof-table'
  readonly titles: {
    readonly used: string
    readonly number: string
    readonly sentence: string
    readonly text: string
    readonly lines: string
  }
  readonly unused: string
  /** What the two boxes are ticked for, as read out. */
  readonly boxes: { readonly text: (number: string) => string; readonly lines: (number: string) => string }
  readonly rows: readonly ProofRow[]
}

/** Lines to be filled in by pen. */
export interface SignOff {
  readonly kind: 'sign-off'
  readonly fields: readonly string[]
}

export type Content =
  | Items
  | Warnings
  | LargeFigures
  | FigureList
  | Timeline
  | Table
  | NameList
  | Quotations
  | StatementList
  | Notes
  | ProofTable
  | SignOff

export interface Section {
  readonly kind: 'section'
  readonly title: string
  /** Stands right of the title. */
  readonly note: string | null
  readonly content: readonly Content[]
  /** Stands on one page with the end of what goes before: it is too little for a page of its own. */
  readonly follows?: true
}

/** Two sections side by side, the first the wider. */
export interface Beside {
  readonly kind: 'beside'
  readonly sections: readonly [Section, Section]
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

export type Block = TitleBlock | Section | Beside | ProofTitle | Bare

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
