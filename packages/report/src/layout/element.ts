/**
 * The structure tree of the sheet: what a screen reader is read, in reading order. It knows no PDF; its roles are
 * those of PDF 1.7 (ISO 32000-1, 14.8.4) that the sheet uses, and its leaves name the content on the pages.
 */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Span'
  | 'Link'
  | 'Form'
  | 'Caption'

/** Names a run of marked content: items that follow each other on one page and belong to one element. */
export type ContentId = number

/** In points, from the top left corner of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a link is pressed, where it leads, and what it says of itself (the annotation's Contents). */
export interface LinkTarget {
  /** Index of the page that holds the link. */
  readonly page: number
  readonly box: Box
  /** Name of one of the destinations. */
  readonly destination: string
  readonly contents: string
}

export interface StructureElement {
  readonly role: StructureRole
  /** Elements and content in reading order. */
  readonly children: readonly (StructureElement | ContentId)[]
  /** What is read out for a Figure; what is to be ticked for a Form. */
  readonly alt?: string
  /** BCP 47; only where it differs from the document's. */
  readonly language?: string
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row'
  /** Of an L. */
  readonly numbering?: 'None' | 'Decimal' | 'Disc'
  /** Of a TH or TD that is wider than a column. */
  readonly columns?: number
  /** Of a Figure: what it covers. */
  readonly box?: Box
  /** Of a Link. */
  readonly link?: LinkTarget
}
