import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { refusal } from './refusal.ts'

/** The most that the parts of a file may unpack to, in bytes: a book's text is a tenth of it. */
const MOST_UNPACKED = 2 ** 26

/** Whether a file begins as archives do: Word files are such. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The text of a Word file (.docx), a paragraph a line, tracked changes accepted, comments left out. Throws a refusal for an
 * archive that is none, and for one that unpacks beyond all measure.
 */
export async function readWord(bytes: Uint8Array): Promise<Uint8Array> {
  const sizes = sizesOf(bytes)
  if (!sizes.has('word/document.xml')) throw noWord('an archive that is no Word file')
  const unpacked = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (unpacked > MOST_UNPACKED) throw noWord(`a Word file that unpacks to ${unpacked} bytes`)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch(() => {
    throw noWord('a Word file that cannot be read')
  })
  return new TextEncoder().encode(`${value.replaceAll(/\n{2,}/gu, '\n').trim()}\n`)
}

/** The parts of an archive by name, and what each says that it unpacks to. */
function sizesOf(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => !sizes.set(name, originalSize) })
  } catch {
    throw noWord('an archive that is cut or broken')
  }
  return sizes
}

function noWord(actual: string): ReturnType<typeof refusal> {
  return refusal({
    rule: 'format',
    actual,
    expected: 'a Word file (.docx), plain text, Markdown, a mail or a saved web page',
    todo: 'save the article from Word as .docx or as plain text in UTF-8',
  })
}
