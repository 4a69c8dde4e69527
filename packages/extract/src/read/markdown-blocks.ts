import type { Problem, Span } from '@factsheet/model'
import type { Block } from './draft.ts'
import type { BlockNode, InlineNode, RowNode, Tree } from './markdown-tree.ts'
import type { TextForm } from './text-form.ts'

/** The blocks of a Markdown tree, added to the text form. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[]
  /** The first heading of the first rank. */
  readonly title: Span | undefined
  readonly problems: readonly Problem[]
}

type Form = Block['form']

/** Adds the words of every block to the form, a line each, in the order of the file. `shift` is added to offsets. */
export function readBlocks(tree: Tree, source: string, shift: number, form: TextForm): MarkdownBlocks {
  return new BlockReader(source, shift, form).read(tree)
}

class BlockReader {
  readonly #source: string
  readonly #shift: number
  readonly #form: TextForm
  readonly #blocks: Block[] = []
  readonly #problems: Problem[] = []
  #title: Span | undefined
  /** Where the last block was an image by itself: an emphasized paragraph after it is its caption. */
  #afterImage = false

  constructor(source: string, shift: number, form: TextForm) {
    this.#source = source
    this.#shift = shift
    this.#form = form
  }

  read(tree: Tree): MarkdownBlocks {
    this.#blocksIn(tree.children, 'body')
    return { blocks: this.#blocks, title: this.#title, problems: this.#problems }
  }

  #block(node: BlockNode, kind: Form): void {
    const afterImage = this.#afterImage
    this.#afterImage = false
    if (node.type === 'heading') this.#heading(node)
    else if (node.type === 'paragraph') this.#paragraph(node.children, kind, afterImage)
    else if (node.type === 'table') for (const row of node.children) this.#row(row)
    // An indented paragraph looks like code: its words are the article's.
    else if (node.type === 'code') this.#lines(node.value, node)
    else if (node.type === 'html') this.#html(node.value)
    else if (node.type === 'list') for (const { children } of node.children) this.#blocksIn(children, 'item')
    else if (node.type === 'footnoteDefinition') this.#blocksIn(node.children, 'item')
    else if (node.type === 'blockquote') this.#blocksIn(node.children, kind === 'item' ? 'item' : 'quote')
    // Rules and definitions of links have no words; front matter is read apart.
  }

  #blocksIn(nodes: readonly BlockNode[], kind: Form): void {
    for (const node of nodes) this.#block(node, kind)
  }

  #heading({ children, depth }: Extract<BlockNode, { type: 'heading' }>): void {
    const span = this.#line('heading', () => this.#inline(children))
    if (depth === 1) this.#title ??= span
  }

  #paragraph(nodes: readonly InlineNode[], kind: Form, afterImage: boolean): void {
    if (nodes.every((node) => node.type === 'image' || isBlank(node))) this.#images(nodes)
    else this.#line(afterImage && isEmphasized(nodes) ? 'caption' : kind, () => this.#inline(nodes))
  }

  /** One block: what `add` adds, as a line; none where it adds no word. */
  #line(form: Form, add: () => void): Span | undefined {
    add()
    const span = this.#form.endLine()
    if (span !== undefined) this.#blocks.push({ ...span, form })
    return span
  }

  #inline(nodes: readonly InlineNode[]): void {
    for (const node of nodes) {
      const { start, end } = this.#extent(node)
      if (node.type === 'text' || node.type === 'inlineCode') this.#words(node.value, start, end)
      else if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value)))
        this.#form.addSpace(start)
      else if ('children' in node) this.#inline(node.children)
    }
  }

  /** Words that may go over several lines of the source: each line end is a space. */
  #words(value: string, start: number, end: number): void {
    let at = start
    for (const [index, line] of value.split(/(?:(?<![ \t])[ \t]+)?(?:\r\n?|\n)[ \t]*/u).entries()) {
      if (index > 0) {
        const lineEnd = at + Math.max(this.#source.slice(at, end).search(/[\r\n]/u), 0)
        this.#form.addSpace(lineEnd)
        at = lineEnd + (/^(?:\r\n|\r|\n)[ \t>]*/u.exec(this.#source.slice(lineEnd, end))?.[0].length ?? 0)
      }
      const words = this.#form.isLineStart ? line.trimStart() : line
      if (words === '') continue
      this.#form.addAligned(words, this.#source, at, end)
      at = this.#form.sourceEnd
    }
  }

  #lines(value: string, node: BlockNode): void {
    const { start, end } = this.#extent(node)
    let at = start
    for (const line of value.split(/\r\n|\r|\n/u)) {
      const words = line.trim()
      if (words === '') continue
      this.#line('body', () =>
        this.#form.addAligned(words, this.#source, Math.max(at, this.#source.indexOf(words, at)), end),
      )
      at = Math.max(at, this.#source.indexOf(words, at) + words.length)
    }
  }

  #row(row: RowNode): void {
    this.#line('item', () => {
      for (const [index, cell] of row.children.entries()) {
        if (index > 0) this.#form.addMark(' | ')
        this.#inline(cell.children)
      }
    })
  }

  /** An image's title is a caption; its alternative text describes it for readers who do not see it. */
  #images(nodes: readonly InlineNode[]): void {
    for (const node of nodes) {
      if (node.type !== 'image') continue
      this.#afterImage = true
      const { title } = node
      if (typeof title !== 'string' || title.trim() === '') continue
      const { start, end } = this.#extent(node)
      const alternative = start + 2 + (node.alt ?? '').length + node.url.length
      this.#line('caption', () => this.#words(title, Math.min(alternative, end), end))
    }
  }

  #html(value: string): void {
    const words = value.replaceAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*>?/gu, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) return
    const before = this.#blocks.at(-1)
    this.#problems.push({
      rule: 'html-left-out',
      level: 'warning',
      message: `found HTML after this, expected Markdown: its words are left out: “${words.replaceAll(/\s+/gu, ' ').slice(0, 60)}”`,
      spans: before === undefined ? [] : [{ start: before.start, end: before.end, text: before.text }],
    })
  }

  #extent({ position }: BlockNode | InlineNode): { start: number; end: number } {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) throw new RangeError('a node of the Markdown tree has no place')
    return { start: start + this.#shift, end: end + this.#shift }
  }
}

function isBlank(node: InlineNode): boolean {
  return (node.type === 'text' && node.value.trim() === '') || node.type === 'break'
}

function isEmphasized(nodes: readonly InlineNode[]): boolean {
  return nodes.every((node) => node.type === 'emphasis' || isBlank(node))
}
