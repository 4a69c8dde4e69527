import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse).freeze()

/** The tree of a page, every element and text with its place; scripts are words of the tree and never run. */
export type HtmlTree = ReturnType<typeof parser.parse>
export type HtmlNode = HtmlTree['children'][number]
export type Element = Extract<HtmlNode, { type: 'element' }>

/** Parses a page as browsers do: nothing is refused. */
export function parseHtml(source: string): HtmlTree {
  return parser.parse(source)
}

/** The elements below a node in the order of the page, the node itself first where it is one. */
export function* elementsOf(node: HtmlTree | HtmlNode): Generator<Element> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children) yield* elementsOf(child)
}

/** The words of a node, those of its children in a row. */
export function wordsOf(node: HtmlTree | HtmlNode): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** An attribute as one string; empty where the element has none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' ? value : value === true ? 'true' : ''
}
