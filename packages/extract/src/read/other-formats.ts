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
    begins: /^PK\u0003\u0004/u,
    name: 'a Word file or another archive',
    todo: 'save it as plain text in UTF-8, or run pandoc -t plain FILE.docx',
  },
  { begins: /^\u00D0\u00CF\u0011\u00E0/u, name: 'an old Word file', todo: 'save it as plain text in UTF-8' },
  {
    begins:
      /^(?=(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n)(?=(?:[\s\S]*?\n)?(?:Message-ID|MIME-Version|Received|Return-Path):)/iu,
    name: 'a mail',
    todo: 'save the mail’s text as a plain file: its subject in the first line, then its paragraphs',
  },
] as const
/** Bytes that are looked at: the headers of a mail may be long. */
const LOOKED_AT = 8192

/** Throws a refusal, with the way to its text, for a file of a format that is not read. */
export function checkFormat(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const other = OTHERS.find(({ begins }) => begins.test(start))
  if (other === undefined) return
  throw refusal({
    rule: 'format',
    actual: other.name,
    expected: 'plain text, Markdown or a saved web page',
    todo: other.todo,
  })
}
