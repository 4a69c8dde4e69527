import { isMail, readMail } from './mail.ts'
import { isArchive, readWord } from './word.ts'
import type { ArticleSource } from './text.ts'

/**
 * The text in a Word file or a mail, as a source that `readArticle` takes; anything else as it is. The text form is what
 * lines are counted in: a paragraph a line. Throws a VFileMessage for a file of such a form that has no text to give.
 */
export async function unpack(source: ArticleSource): Promise<ArticleSource> {
  if (isArchive(source.bytes)) return { ...source, bytes: await readWord(source.bytes), format: 'word' }
  if (isMail(source.bytes)) return { ...source, bytes: await readMail(source.bytes), format: 'mail' }
  return source
}
