import { UsageError } from './outcome.ts'

/** What a sheet carries inside: the facts file, the article and its corrections, as they were when it was printed. */
export interface SheetAttachments {
  readonly facts: Uint8Array
  readonly article: Uint8Array
  /** The article's file name. */
  readonly articleName: string
  /** The corrections as text; null where there were none. */
  readonly corrections: string | null
}

/** Takes the facts and the article out of a sheet. Throws a UsageError when the bytes are no sheet of this program. */
export async function attachmentsOf(pdf: Uint8Array): Promise<SheetAttachments> {
  const document = await open(pdf)
  const attachments = await Promise.all(
    [...((await document.getAttachments()) ?? [])].map(async ([id, { filename }]) => ({
      filename,
      content: (await document.getAttachmentContent(id)) ?? new Uint8Array(),
    })),
  )
  const facts = attachments.find(({ filename }) => filename === 'facts.json')
  const corrections = attachments.find(({ filename }) => filename === 'corrections.yaml')
  const article = attachments.find((attachment) => attachment !== facts && attachment !== corrections)
  if (facts === undefined || article === undefined) {
    throw new UsageError('found a PDF without facts and article attached; expected a sheet that factsheet wrote')
  }
  return {
    facts: facts.content,
    article: article.content,
    articleName: article.filename,
    corrections: corrections === undefined ? null : new TextDecoder().decode(corrections.content),
  }
}

/** The words of each page in drawing order, white space folded, and the paper's width in points. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<{ texts: string[]; width: number }> {
  const document = await open(pdf)
  const texts: string[] = []
  let width = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    width = page.getViewport({ scale: 1 }).width
  }
  return { texts, width }
}

async function open(pdf: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // The reader takes the buffer for its own: it gets a copy.
    return await getDocumentProxy(new Uint8Array(pdf))
  } catch (error) {
    throw new UsageError(`found no PDF that can be read (${error instanceof Error ? error.message : String(error)})`)
  }
}
