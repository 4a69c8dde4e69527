import type { Paragraph, Problem, SourceFile, Span } from '@factsheet/model'
import type { MapEntry } from './text.ts'

/** A block of the content in text order, not yet told to be body or not. */
export interface Block extends Span {
  /** What the format says that it is. */
  readonly form: Paragraph['kind'] | 'link'
}

/** What the file says of itself; null where it says nothing. */
export interface Stated {
  readonly title: Span | null
  readonly subtitle: Span | null
  /** Author lines as written, one or more names each. */
  readonly authors: readonly Span[]
  readonly date: Span | null
  readonly updated: Span | null
  readonly section: Span | null
  readonly from: 'header' | 'front matter'
}

/** A source taken apart by its format, the same for every format from here on. */
export interface Draft {
  readonly format: SourceFile['format']
  readonly text: string
  readonly source: string
  /** Null where the text form is the source itself. */
  readonly map: readonly MapEntry[] | null
  readonly stated: Stated
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}
