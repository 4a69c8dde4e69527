import type { Block } from './draft.ts'
import { isBeside, isNever } from './html-root.ts'
import { attribute, type Element, type HtmlNode } from './html-tree.ts'
import type { TextForm } from './text-form.ts'

/** Elements that begin and end a line. */
const LINES = new Set(
  'p div section article header main figure figcaption blockquote ul ol li dl dt dd table caption thead tbody tr h1 h2 h3 h4 h5 h6 pre address nav aside footer form fieldset details summary hr body'.split(
    ' ',
  ),
)

/** Adds the words below an element to the form, a line for each block, and gives the blocks with their forms. */
export function readHtmlBlocks(root: Element, source: string, form: TextForm): Block[] {
  const blocks: Block[] = []
  const end = (kind: Block['form']): void => {
    const span = form.endLine()
    if (span !== undefined) blocks.push({ ...span, form: kind })
  }
  const read = (node: HtmlNode, kind: Block['form']): void => {
    if (node.type === 'text')
      return addWords(node.value, node.position?.start.offset, node.position?.end.offset, source, form)
    if (node.type !== 'element' || isNever(node)) return
    if (node.tagName === 'br') return end(kind)
    const own = formOf(node, kind)
    const isLine = LINES.has(node.tagName)
    if (isLine) end(kind)
    if (node.tagName === 'td' || node.tagName === 'th') addCellMark(form)
    for (const child of node.children) read(child, own)
    if (isLine) end(own)
  }
  read(root, 'body')
  end('body')
  return blocks
}

/** What an element makes of its words; within a caption, list or box everything is of it. */
function formOf(element: Element, outer: Block['form']): Block['form'] {
  const { tagName } = element
  if (outer === 'link' || isBeside(element)) return 'link'
  if (outer === 'caption' || tagName === 'figcaption' || tagName === 'figure') return 'caption'
  if (/^h[1-6]$/u.test(tagName)) return 'heading'
  if (tagName === 'tr') return 'item'
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'item'
  if (tagName === 'blockquote')
    return /tweet|instagram|embed/iu.test(attribute(element, 'className')) ? 'quote' : 'quote'
  return outer
}

/** Words of the page, white space in a row as one blank, as browsers show them. */
function addWords(
  value: string,
  start: number | undefined,
  end: number | undefined,
  source: string,
  form: TextForm,
): void {
  if (start === undefined || end === undefined) return
  let at = start
  for (const { 0: words, index } of value.matchAll(/\S+/gu)) {
    if (index > 0 && /\s$/u.test(value.slice(0, index))) form.addSpace(at)
    form.addAligned(words, source, at, end)
    at = Math.max(at, form.sourceEnd)
  }
  if (/\s$/u.test(value)) form.addSpace(at)
}

function addCellMark(form: TextForm): void {
  if (!form.isLineStart) form.addMark(' | ')
}
