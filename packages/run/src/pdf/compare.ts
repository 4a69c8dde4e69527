import type { PdfFile } from './file.ts'
import type { PdfEntries, PdfValue } from './values.ts'

/** Where two sheets differ: page numbers, and parts beside the pages. */
export interface PdfDifferences {
  readonly pages: readonly number[]
  readonly parts: readonly string[]
}

/** Entries that lead back up, or that say how something is stored and not what it is. */
const NOT_COMPARED = new Set(['Parent', 'Length'])

/** Parts of the catalog that have a name of their own; what else it holds is "the catalog". */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['Names', 'the attachments'],
  ['AF', 'the attachments'],
  ['Metadata', 'the metadata'],
  ['StructTreeRoot', 'the tags'],
  ['Outlines', 'the outline'],
])

/**
 * Compares everything that a reader can reach: for each page its drawing, its fonts, its annotations, then the rest of
 * the catalog. Streams are compared as they unpack, so that neither the numbers of objects nor how they are packed
 * count.
 */
export function pdfDifferences(one: PdfFile, other: PdfFile): PdfDifferences {
  const walk = new PairWalk(one, other)
  const [pages, otherPages] = [pagesOf(one), pagesOf(other)]
  const altered: number[] = []
  for (let index = 0; index < Math.max(pages.length, otherPages.length); index += 1) {
    const [page, otherPage] = [pages[index], otherPages[index]]
    if (page === undefined || otherPage === undefined || !walk.same(page, otherPage)) altered.push(index + 1)
  }
  const [catalog, otherCatalog] = [one.entries(one.trailer.get('Root')), other.entries(other.trailer.get('Root'))]
  const parts = new Set<string>()
  for (const key of new Set([...catalog.keys(), ...otherCatalog.keys()])) {
    const [value, otherValue] = [catalog.get(key), otherCatalog.get(key)]
    const same = value !== undefined && otherValue !== undefined && walk.same(value, otherValue)
    if (!same && !(key === 'Pages' && altered.length > 0)) parts.add(PARTS.get(key) ?? 'the catalog')
  }
  const [info, otherInfo] = [one.trailer.get('Info'), other.trailer.get('Info')]
  if (info === undefined || otherInfo === undefined || !walk.same(info, otherInfo)) parts.add('the metadata')
  return { pages: altered, parts: [...parts] }
}

/** More pages than the sheet of the largest article has. */
const MOST_PAGES = 50_000

/** The pages in their order, as values; a tree that leads back into itself is walked once. */
function pagesOf(file: PdfFile): PdfValue[] {
  const pages: PdfValue[] = []
  const seen = new Set<number>()
  const nodes: PdfValue[] = []
  const root = file.entries(file.trailer.get('Root')).get('Pages')
  if (root !== undefined) nodes.push(root)
  while (nodes.length > 0 && pages.length < MOST_PAGES) {
    const node = nodes.pop()
    if (node === undefined || (node.kind === 'reference' && seen.has(node.to))) continue
    if (node.kind === 'reference') seen.add(node.to)
    const kids = file.entries(node).get('Kids')
    if (kids === undefined) pages.push(node)
    else nodes.push(...file.items(kids).toReversed())
  }
  return pages
}

/** Walks two files side by side. A pair of objects that was met before is not walked again. */
class PairWalk {
  readonly #one: PdfFile
  readonly #other: PdfFile
  readonly #met = new Set<string>()

  constructor(one: PdfFile, other: PdfFile) {
    this.#one = one
    this.#other = other
  }

  /** Whether all that can be reached from two values is the same. */
  same(value: PdfValue, other: PdfValue): boolean {
    const pairs: (readonly [PdfValue, PdfValue])[] = [[value, other]]
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const below = this.#below(...pair)
      if (below === null) return false
      pairs.push(...below)
    }
    return true
  }

  /** The pairs that two values consist of; null where they differ. */
  #below(one: PdfValue, other: PdfValue): (readonly [PdfValue, PdfValue])[] | null {
    if (one.kind === 'reference' && other.kind === 'reference') return this.#objects(one.to, other.to)
    if (one.kind === 'array' && other.kind === 'array') {
      if (one.items.length !== other.items.length) return null
      return one.items.flatMap((item, index) => {
        const opposite = other.items[index]
        return opposite === undefined ? [] : [[item, opposite] as const]
      })
    }
    if (one.kind === 'dictionary' && other.kind === 'dictionary') return entryPairs(one.entries, other.entries)
    return isSameAtom(one, other) ? [] : null
  }

  #objects(one: number, other: number): (readonly [PdfValue, PdfValue])[] | null {
    const key = `${one} ${other}`
    if (this.#met.has(key)) return []
    this.#met.add(key)
    const [object, opposite] = [this.#one.object(one), this.#other.object(other)]
    if (object === null || opposite === null) return object === opposite ? [] : null
    if ((object.stream === null) !== (opposite.stream === null)) return null
    if (object.stream !== null && !this.#one.content(object).equals(this.#other.content(opposite))) return null
    return [[object.value, opposite.value]]
  }
}

function entryPairs(one: PdfEntries, other: PdfEntries): (readonly [PdfValue, PdfValue])[] | null {
  const keys = [...one.keys()].filter((key) => !NOT_COMPARED.has(key))
  if (keys.length !== [...other.keys()].filter((key) => !NOT_COMPARED.has(key)).length) return null
  const pairs: (readonly [PdfValue, PdfValue])[] = []
  for (const key of keys) {
    const [value, opposite] = [one.get(key), other.get(key)]
    if (value === undefined || opposite === undefined) return null
    pairs.push([value, opposite])
  }
  return pairs
}

function isSameAtom(one: PdfValue, other: PdfValue): boolean {
  if (one.kind === 'number') return other.kind === 'number' && one.value === other.value
  if (one.kind === 'name' || one.kind === 'string' || one.kind === 'word') {
    return other.kind === one.kind && one.text === other.text
  }
  return false
}
