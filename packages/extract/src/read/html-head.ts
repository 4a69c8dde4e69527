import { attribute, elementsOf, type HtmlTree, wordsOf } from './html-tree.ts'

/** What a page says of its article, in its own words. */
export interface HtmlHead {
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly date: string | undefined
  readonly updated: string | undefined
  readonly section: string | undefined
}

/** Types of schema.org that are articles. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u

/** Reads JSON-LD (schema.org), then OpenGraph and meta elements, then the first heading and the page's title. */
export function readHtmlHead(tree: HtmlTree): HtmlHead {
  const elements = [...elementsOf(tree)]
  const meta = metaOf(tree)
  const linked = elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .flatMap((element) => articlesIn(wordsOf(element)))
  const [article = {}] = linked
  const heading = elements.find(({ tagName }) => tagName === 'h1')
  const page = elements.find(({ tagName }) => tagName === 'title')
  const date =
    textOf(article['datePublished']) ??
    meta.get('article:published_time') ??
    meta.get('date') ??
    meta.get('pubdate') ??
    timeOf(tree)
  const updated = textOf(article['dateModified']) ?? meta.get('article:modified_time')
  const authors = namesOf(article['author'])
  const author = meta.get('author') ?? meta.get('article:author')
  return {
    title:
      textOf(article['headline']) ??
      meta.get('og:title') ??
      (heading === undefined ? undefined : folded(wordsOf(heading))) ??
      (page === undefined ? undefined : folded(wordsOf(page)).replace(/\s[|–—-]\s[^|–—-]{2,40}$/u, '')),
    authors: authors.length > 0 ? authors : author === undefined || /^https?:/iu.test(author) ? [] : [author],
    date,
    updated: updated?.slice(0, 10) === date?.slice(0, 10) ? undefined : updated,
    section: textOf(article['articleSection']) ?? meta.get('article:section'),
  }
}

function metaOf(tree: HtmlTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'meta') continue
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemProp')
    ).toLowerCase()
    const content = folded(attribute(element, 'content'))
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content)
  }
  return found
}

function timeOf(tree: HtmlTree): string | undefined {
  const time = [...elementsOf(tree)].find(
    (element) => element.tagName === 'time' && attribute(element, 'dateTime') !== '',
  )
  return time === undefined ? undefined : attribute(time, 'dateTime')
}

/** The articles of a JSON-LD script, those in lists and graphs too; none of a script that is no JSON. */
function articlesIn(json: string): Record<string, unknown>[] {
  try {
    return objectsIn(JSON.parse(json)).filter(({ '@type': type }) =>
      [type].flat().some((name) => typeof name === 'string' && ARTICLE.test(name)),
    )
  } catch {
    return []
  }
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isObject(value)) return []
  return [value, ...objectsIn(value['@graph'])]
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf)
  return [textOf(isObject(value) ? value['name'] : value)].filter((name) => name !== undefined)
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && folded(first) !== '' ? folded(first) : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function folded(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim()
}
