import { isSealed, sealed, type SealPlace, UNSEALED } from '@factsheet/model'

/** The file's identifier at the end of the trailer: two strings, the second "of the contents" (ISO 32000-1, 14.4). */
const IDENTIFIER = /(\/ID \[<[\da-f]+> <)([\da-f]+)>\]\s*>>\s*startxref\s+\d+\s+%%EOF\s*$/u
/** The trailer ends a file: no more of its end, in bytes, is searched. */
const END = 500

/** Makes the second part of the file's identifier a SHA-256 of all its bytes: whether it was edited since. */
export function sealPdf(pdf: Uint8Array): Uint8Array {
  const found = identifierOf(pdf)
  if (found === null) throw new Error('the PDF that was made has no identifier in its trailer')
  const { at, digits } = found
  const room = Buffer.concat([pdf.subarray(0, at), Buffer.from(UNSEALED), pdf.subarray(at + digits)])
  return sealed(room, placeInPdf)
}

/** Whether a PDF is, to the byte, as the program wrote it. */
export function isPdfAsWritten(pdf: Uint8Array): boolean {
  return isSealed(pdf, placeInPdf)
}

const placeInPdf: SealPlace = (pdf) => {
  const found = identifierOf(pdf)
  return found?.digits === UNSEALED.length ? found.at : null
}

/** Where the identifier's second part begins, and how many digits it has; null where a file ends in no trailer. */
function identifierOf(pdf: Uint8Array): { at: number; digits: number } | null {
  const start = Math.max(0, pdf.length - END)
  const found = IDENTIFIER.exec(Buffer.from(pdf.subarray(start)).toString('latin1'))
  if (found === null) return null
  const [, before = '', digits = ''] = found
  return { at: start + found.index + before.length, digits: digits.length }
}
