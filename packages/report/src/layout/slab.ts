import type { StructureRole } from './element.ts'
import type { CircleItem, PathItem, RectItem, TextItem } from './page.ts'

/**
 * What blocks are laid out into: pieces that a page takes whole, and the tree of elements over what is drawn in them.
 * Both name the same ink, so pieces can be placed on pages without the tree knowing of pages.
 */

/** Something drawn, before it is known to which content it belongs; from the left edge of the page and the slab's top. */
export type Drawn =
  | Omit<TextItem, 'content'>
  | Omit<RectItem, 'content'>
  | Omit<CircleItem, 'content'>
  | Omit<PathItem, 'content'>

/** A run of marked content to be: what is drawn together for one element. Told apart by identity. */
export interface Ink {
  readonly drawn: readonly Drawn[]
}

/** An element of the structure tree to be. */
export interface Node {
  readonly role: StructureRole
  readonly children: readonly (Node | Ink)[]
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'None' | 'Decimal'
  /** Of a Link. */
  readonly link?: { readonly destination: string; readonly contents: string }
}

export interface Anchor {
  readonly name: string
  /** From the slab's top. */
  readonly y: number
}

/** A piece that is never cut. */
export interface Slab {
  readonly kind: 'slab'
  readonly height: number
  /** Space above it; at the top of a page or column `gapAtTop` instead. */
  readonly gap: number
  readonly gapAtTop: number
  /** Whether it stands on one page with what follows. */
  readonly keep: boolean
  readonly inks: readonly Ink[]
  /** Drawn below the inks and not read out: rules, grounds. */
  readonly artifacts: readonly Drawn[]
  readonly anchors: readonly Anchor[]
  /** A table's head, set again above this slab when it comes first on a page. */
  readonly header?: Slab
  /** Title of the section that begins here, for the outline. */
  readonly outline?: string
}

/** Columns that run on their own, side by side, each from page to page. */
export interface Parallel {
  readonly kind: 'parallel'
  readonly columns: readonly (readonly Slab[])[]
}

/** Slabs set as for the first column, to be spread over columns of equal height; the others lie `offset` apart. */
export interface Balanced {
  readonly kind: 'balanced'
  readonly count: number
  readonly offset: number
  readonly gap: number
  readonly slabs: readonly Slab[]
}

/** From the next page on, the masthead names the proof part. */
export interface ProofStart {
  readonly kind: 'proof-start'
}

export type FlowItem = Slab | Parallel | Balanced | ProofStart

/** A block laid out: what is placed, and what is read. */
export interface LaidOut {
  readonly flow: readonly FlowItem[]
  readonly nodes: readonly Node[]
}

/** A slab with nothing said of it but what is given. */
export function slab(given: Partial<Slab> & Pick<Slab, 'height'>): Slab {
  return { kind: 'slab', gap: 0, gapAtTop: 0, keep: false, inks: [], artifacts: [], anchors: [], ...given }
}
