import type { Direction, FigureForm, FigureKind, Span, Stance, TimeMeaning } from '@factsheet/model'

/** A name as written: nothing of who or what it is beyond its kind. */
export interface NameMention {
  readonly span: Span
  readonly kind: 'person' | 'organization' | 'place' | 'other'
  /** Position of its sentence. */
  readonly sentence: number
  /** Honorific or title before it, when there is one: "Mr.", "Senator". */
  readonly title: Span | null
}

/** Words that say what somebody is: a title before the name, an appositive after it, "who leads …". */
export interface RoleMention {
  readonly span: Span
  /** The name mention that it belongs to. */
  readonly of: Span
  readonly former: boolean
  readonly sentence: number
}

/** A time expression and what it says. */
export interface TimeMention {
  readonly span: Span
  readonly meaning: TimeMeaning
  readonly sentence: number
}

/** A number with its unit and what stands around it. */
export interface FigureMention {
  readonly span: Span
  readonly form: FigureForm
  readonly kind: FigureKind
  readonly direction: Direction | null
  readonly numbers: readonly Span[]
  readonly unit: Span | null
  readonly modifier: Span | null
  readonly of: Span | null
  readonly per: Span | null
  readonly sentence: number
}

/** Words between quotation marks. */
export interface QuotationMention {
  /** One span a paragraph, marks included. */
  readonly spans: readonly Span[]
  /** Whether the closing mark is there. */
  readonly closed: boolean
  /** Speech is somebody's words; scare quotes, titles and nicknames are not. */
  readonly use: 'speech' | 'scare' | 'title' | 'nickname'
  /** Position of the sentence where it starts. */
  readonly sentence: number
}

/** Cue, the words for the source and the content, as they stand: nobody resolved. */
export interface ReportedSpeechMention {
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  readonly stance: Stance
  readonly via: Span | null
  readonly sentence: number
}

/** Everything that the words say, before anything is made of it. Each list is in text order. */
export interface Mentions {
  readonly names: readonly NameMention[]
  readonly times: readonly TimeMention[]
  readonly figures: readonly FigureMention[]
  readonly quotations: readonly QuotationMention[]
}
