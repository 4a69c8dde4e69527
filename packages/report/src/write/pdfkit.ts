/**
 * What the sheet uses of pdfkit 0.20. Only this file and `gathered-document.ts` reach for its private fields, each with the
 * reason.
 */
/* oxlint-disable no-underscore-dangle -- these are pdfkit's private fields */
import type { Readable } from 'node:stream'
import { GatheredDocument } from './gathered-document.ts'

/** A text in a PDF, made by `pdfString`. */
export interface PdfString {
  valueOf(): string
  readonly length: number
}

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | Date
  | PdfString
  | Uint8Array
  | PdfReference
  | PdfTree
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue }

/** An indirect object; it is written when it is ended, and a document with an open one never ends. */
export interface PdfReference {
  data: Record<string, PdfValue>
  end(stream?: Uint8Array): void
}

/** A name tree or a number tree. */
export interface PdfTree {
  add(key: number, value: PdfValue): void
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly dictionary: PdfReference
  /** Written as the page's Annots. */
  readonly annotations: PdfReference[]
}

export interface PdfOutline {
  addItem(title: string, place: { pageNumber: number; left: number; top: number }): PdfOutline
}

export interface PdfAttachment {
  readonly name: string
  readonly type: string
  readonly relationship: 'Data' | 'Source' | 'Supplement'
  readonly description: string
  readonly creationDate: Date
  readonly modifiedDate: Date
}

export interface PdfOptions {
  readonly autoFirstPage: false
  readonly bufferPages: true
  readonly displayTitle: true
  readonly font: null
  readonly fontLayoutCache: false
  readonly info: Readonly<Record<string, string | Date>>
  readonly lang: string
  readonly pdfVersion: '1.7'
  readonly subset: 'PDF/A-3a'
  readonly tagged: true
}

export interface PdfDocument extends Readable {
  readonly page: PdfPage
  readonly outline: PdfOutline

  ref(data: Record<string, PdfValue>): PdfReference
  end(): void
  addPage(options: { readonly size: readonly [width: number, height: number]; readonly margin: number }): this
  switchToPage(index: number): PdfPage
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
  appendXML(xml: string): void
  file(content: Uint8Array, attachment: PdfAttachment): PdfReference

  /** Its argument must have the fields that pdfkit reads of a fontkit font. */
  registerFont(name: string, font: object): this
  font(name: string, size: number): this
  text(
    text: string,
    x: number,
    y: number,
    options: { readonly lineBreak: false; readonly baseline: 'alphabetic'; readonly characterSpacing: number },
  ): this

  /** Operators for the page that is open. */
  addContent(operators: string): this
  fillColor(color: string): this
  strokeColor(color: string): this
  lineWidth(width: number): this
  dash(on: number, options: { readonly space: number }): this
  undash(): this
  rect(x: number, y: number, width: number, height: number): this
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this
  circle(x: number, y: number, radius: number): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  closePath(): this
  fill(): this
  stroke(): this
  fillAndStroke(): this

  markContent(tag: 'Artifact'): this
  /** Opens marked content that belongs to an element of the structure tree. */
  markStructureContent(tag: string): { readonly refs: readonly { readonly mcid: number }[] }
  endMarkedContent(): this
  getStructTreeRoot(): PdfReference
  widthOfString(text: string): number
  /** For each page the elements of its marked contents, for each annotation its element. */
  getStructParentTree(): PdfTree & { get(key: PdfValue | undefined): PdfValue[] }
  createStructParentTreeNextKey(): number
}

interface PrivateTree {
  _compareKeys: (a: string, b: string) => number
}

/** Of a glyph, in thousandths of the font's size. */
interface GlyphPlace {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

interface PrivateDocument extends PdfDocument {
  readonly page: PdfPage & { readonly fonts: Record<string, PdfReference> }
  readonly _font: {
    readonly id: string
    ref: () => PdfReference
    encode: (text: string) => [codes: string[], places: GlyphPlace[]]
  }
  readonly _root: { readonly data: Record<string, PdfValue> & { Names: { data: Record<string, PrivateTree> } } }
  _addInfo: () => void
}

/** An empty document. */
export function createDocument(options: PdfOptions): PdfDocument {
  return new GatheredDocument(options)
}

/** Ends the drawing on the page that is open. */
export function endPage(document: PdfDocument): void {
  ;(document as GatheredDocument).endPage()
}

/** The name of the font that is selected, which the page that is open is told of. */
export function fontOnPage(document: PdfDocument): string {
  const { page, _font: font } = document as PrivateDocument
  page.fonts[font.id] ??= font.ref()
  return font.id
}

/** A word in the font that is selected: the code of each glyph in hexadecimal digits, and its place. */
export function encodeWord(document: PdfDocument, word: string): [codes: string[], places: GlyphPlace[]] {
  return (document as PrivateDocument)._font.encode(word)
}

/** Ends a document and gives its bytes. */
export function endDocument(document: PdfDocument): Uint8Array {
  document.end()
  return (document as GatheredDocument).bytes()
}

/**
 * Puts the names of places and of attached files in the order of their bytes, by which readers search them; pdfkit
 * sorts them as the machine's language does. A name beyond ASCII is written behind a byte order mark.
 */
export function sortNames(document: PdfDocument): void {
  const asWritten = (name: string): string => (/^[\0-\x7f]*$/u.test(name) ? name : `\ufeff${name}`)
  for (const tree of Object.values((document as PrivateDocument)._root.data.Names.data)) {
    tree._compareKeys = (a, b) => (asWritten(a) < asWritten(b) ? -1 : 1)
  }
}

/** The catalog, to which entries can be added that pdfkit does not write. */
export function catalogOf(document: PdfDocument): Record<string, PdfValue> {
  return (document as PrivateDocument)._root.data
}

/** Replaces the XMP description that pdfkit makes of the document information, in which it does not escape `&` and `<`. */
export function describeBy(document: PdfDocument, xmp: string): void {
  ;(document as PrivateDocument)._addInfo = () => {
    document.appendXML(xmp)
  }
}

/** pdfkit writes a string as a PDF name, and a String object as a PDF string. */
export function pdfString(text: string): PdfString {
  return Object(text) as PdfString
}
