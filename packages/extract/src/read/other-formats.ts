import { refusal } from './refusal.ts'

/** Formats that are told by what a file begins with, and how its text is got. */
const OTHERS = [
  {
    begins: /^%PDF-/u,
    name: 'a PDF',
    todo: 'turn it into text with pdftotext -layout FILE.pdf, or copy its text into a plain file',
  },
  {
    begins: /^\{\\rtf/u,
    name: 'a file in RTF',
    todo: 'save it as plain text in UTF-8, or run pandoc -t plain FILE.rtf',
  },
  {
    begins: /^\u00D0\u00CF\u0011\u00E0/u,
    name: 'an old Word file',
    todo: 'save it as .docx or as plain text in UTF-8',
  },
] as const
/** Bytes that are looked at. */
const LOOKED_AT = 64

/** Throws a refusal, with the way to its text, for a file of a format that is not read. */
export function checkFormat(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const other = OTHERS.find(({ begins }) => begins.test(start))
  if (other === undefined) return
  throw refusal({
    rule: 'format',
    actual: other.name,
    expected: 'plain text, Markdown, a Word file (.docx), a mail or a saved web page',
    todo: other.todo,
  })
}
