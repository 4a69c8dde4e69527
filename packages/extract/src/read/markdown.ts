import type { Draft } from './draft.ts'
import { type FrontMatter, NOTHING_STATED, readFrontMatter } from './front-matter.ts'
import { readBlocks } from './markdown-blocks.ts'
import { parseMarkdown, type Tree } from './markdown-tree.ts'
import { boundedWalk, checkNesting } from './nesting.ts'
import { TextForm } from './text-form.ts'

/**
 * Takes Markdown apart: YAML front matter, then blocks. The text form is its plain words, what the front matter states
 * first, each on a line of its own, with the way back to the file. A heading of the first rank at the head is the title
 * where the front matter has none.
 */
export function readMarkdown(source: string): Draft {
  // remark takes a byte order mark away and counts from after it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  checkNesting(source)
  const tree = boundedWalk(source, () => parseMarkdown(source.slice(shift)))
  const form = new TextForm()
  const { stated, problems } = frontMatterOf(tree, source, shift, form)
  const content = boundedWalk(source, () => readBlocks(tree, source, shift, form))
  const [first] = content.blocks
  const isTitled = stated.title === null && first !== undefined && first.start === content.title?.start
  return {
    format: 'markdown',
    text: form.text,
    source,
    map: form.map,
    stated: isTitled ? { ...stated, title: { start: first.start, end: first.end, text: first.text } } : stated,
    blocks: isTitled ? content.blocks.slice(1) : content.blocks,
    problems: [...problems, ...content.problems],
  }
}

function frontMatterOf({ children }: Tree, source: string, shift: number, form: TextForm): FrontMatter {
  const [first] = children
  const offset = first?.position?.start.offset
  if (first?.type !== 'yaml' || offset === undefined) return { stated: NOTHING_STATED, problems: [] }
  const fence = /^.*(?:\r\n|\r|\n)/u.exec(source.slice(shift + offset))?.[0].length ?? 0
  const from = shift + offset + fence
  return readFrontMatter(source, from, from + first.value.length, form)
}
