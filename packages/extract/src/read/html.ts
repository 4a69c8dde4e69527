import type { Span } from '@factsheet/model'
import type { Draft } from './draft.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { readHtmlHead } from './html-head.ts'
import { articleRoot } from './html-root.ts'
import { parseHtml } from './html-tree.ts'
import { refusal } from './refusal.ts'
import { TextForm } from './text-form.ts'

/** Whether a file is a page by its name, or by what it begins with. */
export function isHtml(path: string, text: string): boolean {
  return (
    /\.x?html?$/iu.test(path) ||
    /^\s*(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(text.slice(0, 2000))
  )
}

/**
 * Takes a saved page apart: what it says of its article, then the blocks of the element that holds it. The text form is
 * its words as a browser shows them, with the way back to the file. Nothing is fetched and no script runs. Throws a
 * refusal for a page without an article.
 */
export function readHtml(source: string): Draft {
  const tree = parseHtml(source)
  const root = articleRoot(tree)
  if (root === undefined) {
    throw refusal({
      rule: 'no-paragraph',
      actual: 'a page without paragraphs of text',
      expected: 'a saved page of one article',
      todo: 'save the article’s own page, after its text has come; or copy the text into a plain file',
    })
  }
  const head = readHtmlHead(tree)
  const form = new TextForm()
  const add = (words: string | undefined): Span | null => {
    if (words === undefined) return null
    const at = Math.max(source.indexOf(words), 0)
    form.addAligned(words, source, at, Math.min(at + words.length, source.length))
    return form.endLine() ?? null
  }
  const stated = {
    title: add(head.title),
    subtitle: null,
    authors: head.authors.map(add).filter((span) => span !== null),
    date: add(head.date),
    updated: add(head.updated),
    section: add(head.section),
    from: 'header',
  } as const
  const blocks = readHtmlBlocks(root, source, form)
  return { format: 'html', text: form.text, source, map: form.map, stated, blocks, problems: [] }
}
