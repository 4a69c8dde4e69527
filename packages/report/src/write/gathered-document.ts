/* oxlint-disable no-underscore-dangle -- these are pdfkit's private fields */
// @ts-expect-error pdfkit ships no types, and those that others made lack tagging
import Pdfkit from 'pdfkit'
import type { PdfDocument, PdfOptions } from './pdfkit.ts'

/** What pdfkit has and does not tell. */
interface Inner {
  _offset: number
  readonly page: { write: (operators: string) => void }
}

/** Lines of a file that are gathered before they become bytes: one by one they would take ten times their room. */
const MOST_LINES = 10_000

/**
 * Gathers what pdfkit writes. As the stream that it is, it would hold each document until the event loop turns, which a
 * program that prints one sheet after another need never let it do.
 */
export class GatheredDocument extends (Pdfkit as new (options: PdfOptions) => PdfDocument) {
  declare private chunks: Uint8Array[] | undefined
  declare private lines: string[] | undefined
  declare private ended: boolean | undefined
  declare private operators: string[] | undefined
  declare private filledWith: string | undefined

  /** Called by pdfkit, for the first time before this class has its fields. Lines are gathered, bytes kept as they are. */
  _write(data: string | Uint8Array): void {
    const lines = (this.lines ??= [])
    const document = this as unknown as Inner
    document._offset += typeof data === 'string' ? data.length + 1 : data.length
    if (typeof data === 'string') lines.push(data)
    if (typeof data !== 'string' || lines.length >= MOST_LINES) this.gather()
    if (typeof data !== 'string') (this.chunks ??= []).push(data)
  }

  /** Pdfkit tells that all is written. */
  override push(): boolean {
    this.gather()
    this.ended = true
    return true
  }

  private gather(): void {
    if (this.lines === undefined || this.lines.length === 0) return
    ;(this.chunks ??= []).push(Buffer.from(`${this.lines.join('\n')}\n`, 'latin1'))
    this.lines = []
  }

  /** Pdfkit would keep each operator as an array of bytes, many times as large as what it says. */
  override addContent(operators: string): this {
    ;(this.operators ??= []).push(operators)
    return this
  }

  /** Told of each item, and mostly what it was before. */
  override fillColor(color: string): this {
    if (color === this.filledWith) return this
    this.filledWith = color
    return super.fillColor(color)
  }

  /** The operators become the content of the page. */
  endPage(): void {
    ;(this as unknown as Inner).page.write((this.operators ?? []).join('\n'))
    this.operators = []
    this.filledWith = undefined
  }

  /** Asked of each line behind its drawing, for where a next would begin: every line of a sheet is told its place. */
  override widthOfString(): number {
    return 0
  }

  /** All bytes. Pdfkit writes the last of them only when every object was ended; it would wait for ever for one left open. */
  bytes(): Uint8Array {
    if (this.ended !== true) throw new Error('an object of the PDF was never ended')
    return Buffer.concat(this.chunks ?? [])
  }
}
