import type { Article } from './article.ts'
import type { EventStatus, Relation } from './event.ts'
import type { Direction, FigureForm, FigureKind } from './figure.ts'
import type { Seen } from './fact-sheet.ts'
import type { Problem } from './finding.ts'
import type { EntityMention } from './person.ts'
import type { SourceType, Stance, StatementKind } from './statement.ts'
import type { Span } from './span.ts'
import type { TimeMeaning } from './time-meaning.ts'

/**
 * What the extract package hands over: things with their mentions, in the words of the article, with references
 * among them. No ids, no order, no values worked out: those are the model's.
 */
export interface Extraction {
  readonly article: Article
  /** The text form that every span indexes. */
  readonly text: string
  readonly people: readonly ExtractedPerson[]
  readonly organizations: readonly ExtractedOrganization[]
  readonly places: readonly ExtractedPlace[]
  readonly groups: readonly ExtractedGroup[]
  readonly times: readonly ExtractedTime[]
  readonly events: readonly ExtractedEvent[]
  readonly figures: readonly ExtractedFigure[]
  readonly statements: readonly ExtractedStatement[]
  /** Problems that reading and resolving met. */
  readonly problems: readonly Problem[]
  /** Names, numbers, dates and quotation marks seen and not used. */
  readonly seen: readonly Seen[]
}

/** Names one thing within one extraction: a letter for its kind and a running number, "p3". Never printed. */
export type Ref = string

export interface ExtractedPerson {
  readonly ref: Ref
  /** In text order; at least one of kind "name". */
  readonly mentions: readonly EntityMention[]
  readonly roles: readonly ExtractedRole[]
  readonly affiliation: Ref | null
  /** The figure that gives the age. */
  readonly age: Ref | null
}

export interface ExtractedRole {
  readonly span: Span
  readonly former: boolean
  readonly organization: Ref | null
  readonly time: Ref | null
}

export interface ExtractedOrganization {
  readonly ref: Ref
  readonly mentions: readonly EntityMention[]
  readonly acronym: string | null
}

export interface ExtractedPlace {
  readonly ref: Ref
  readonly mentions: readonly EntityMention[]
  readonly country: string | null
}

export interface ExtractedGroup {
  readonly ref: Ref
  readonly mentions: readonly EntityMention[]
  readonly of: Ref | null
}

export interface ExtractedTime {
  readonly ref: Ref
  readonly span: Span
  readonly meaning: TimeMeaning
  /** What a relative time counts from: "publication", or the reference of another time. */
  readonly anchor: string | null
  /**
   * The way it looks from its anchor, where tense or wording tells: "last Tuesday" is past. What was called off, "the
   * vote planned for Friday was canceled", may lie on either side.
   */
  readonly direction: 'past' | 'future' | 'either' | null
  /** Whether the words leave no other side: "He died in December", but not "missed the Jan. 14 deadline". */
  readonly isSure: boolean
  /** Why anchor and direction were chosen: a part of `reading`. */
  readonly reason: string
}

export interface ExtractedEvent {
  readonly ref: Ref
  readonly span: Span
  /** Subject, verb and object in text order; null where nothing stands alone. */
  readonly label: readonly Span[] | null
  readonly trigger: Span
  readonly times: readonly Ref[]
  readonly relation: Relation
  readonly participants: readonly { readonly ref: Ref | null; readonly span: Span }[]
  readonly status: EventStatus
  readonly hedge: Span | null
  readonly statement: Ref | null
}

export interface ExtractedFigure {
  readonly ref: Ref
  readonly span: Span
  readonly form: FigureForm
  readonly kind: FigureKind
  readonly direction: Direction | null
  /** The words of the number or numbers: one, or two for a range, pair, part or change. */
  readonly numbers: readonly Span[]
  /** The words or sign of the unit ("$", "percent", "miles"); null for a count. */
  readonly unit: Span | null
  readonly modifier: Span | null
  readonly of: Span | null
  readonly per: Span | null
  readonly time: Ref | null
  readonly statement: Ref | null
}

export interface ExtractedStatement {
  readonly ref: Ref
  readonly kind: StatementKind
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  readonly source: ExtractedSource | null
  readonly stance: Stance
  readonly time: Ref | null
  readonly via: Span | null
}

export interface ExtractedSource {
  readonly span: Span
  readonly name: string
  readonly entities: readonly Ref[]
  readonly type: SourceType
}
