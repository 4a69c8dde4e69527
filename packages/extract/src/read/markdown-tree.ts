import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(keepPositions).freeze()

/** The tree of a Markdown file, every node with its place. */
export type Tree = ReturnType<typeof parser.parse>
export type BlockNode = Tree['children'][number]
export type InlineNode = Extract<BlockNode, { type: 'paragraph' }>['children'][number]
export type RowNode = Extract<BlockNode, { type: 'table' }>['children'][number]

/** Parses Markdown as GitHub writes it, with YAML front matter. */
export function parseMarkdown(source: string): Tree {
  return parser.parse(source)
}

/** Bare addresses found after parsing would have no place in the source: they are left as the words they are. */
function keepPositions(this: Processor): void {
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }))
}
