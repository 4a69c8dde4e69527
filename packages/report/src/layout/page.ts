import type { ContentId, StructureElement } from './element.ts'

/**
 * Placed pages: what layout gives and write draws. Lengths are points, y runs down from the top of the page, colors
 * are `#RRGGBB`. Nothing here knows fonts' files or PDF.
 */

/** The cuts that the sheet is set in. */
export type FontRole = 'display' | 'subhead' | 'serif' | 'serif-bold' | 'serif-small' | 'sans' | 'sans-bold'

/** A face that text is drawn in: one of the cuts, or the fallback for characters that no cut has. */
export type FontFace = FontRole | 'fallback'

/** The element that an item belongs to (by its content), or furniture, which is not read out. */
export type Ownership = ContentId | 'artifact'

interface Placed {
  readonly content: Ownership
}

/** One line's worth of text in one face; `y` is the baseline. Trailing spaces are kept, so that words stay apart. */
export interface TextItem extends Placed {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly font: FontFace
  readonly size: number
  readonly color: string
  /** Added behind each character. */
  readonly spacing: number
  /** As measured. */
  readonly width: number
}

export interface Stroke {
  readonly color: string
  readonly width: number
  /** How far it is drawn and left out in turn. */
  readonly dash?: readonly [on: number, off: number]
}

interface Shape extends Placed {
  readonly fill?: string
  readonly stroke?: Stroke
}

/** A rule is a rectangle as high as it is thick. */
export interface RectItem extends Shape {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the corners; 0 for square ones. */
  readonly radius: number
}

export interface CircleItem extends Shape {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Straight lines from point to point, [x, y] each. */
export interface PathItem extends Shape {
  readonly kind: 'path'
  readonly points: readonly (readonly [x: number, y: number])[]
  readonly closed: boolean
}

export type PlacedItem = TextItem | RectItem | CircleItem | PathItem

export interface Page {
  /** From 0. */
  readonly index: number
  /** As a reader shows it: "1", "2", … */
  readonly label: string
  readonly width: number
  readonly height: number
  /** In drawing order: a later item covers an earlier one. Items of one content follow each other. */
  readonly items: readonly PlacedItem[]
}

/** A place that links and bookmarks lead to. */
export interface Destination {
  readonly name: string
  /** Index of its page. */
  readonly page: number
  readonly y: number
}

export interface OutlineItem {
  readonly title: string
  readonly page: number
  readonly y: number
}

/** The whole sheet as placed pages, with all that a reader needs to move about in it. */
export interface Printed {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly pages: readonly Page[]
  /** The root, a Document. */
  readonly structure: StructureElement
  readonly destinations: readonly Destination[]
  readonly outline: readonly OutlineItem[]
}
