import { attribute, type Element, elementsOf, type HtmlNode, type HtmlTree, wordsOf } from './html-tree.ts'

/** Elements whose words are never those of an article. */
const NEVER = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist input textarea head'.split(
    ' ',
  ),
)
/** Elements and roles that a page sets beside its article. */
const BESIDE = new Set('nav aside footer form button menu dialog'.split(' '))
const BESIDE_ROLES = new Set('navigation complementary banner contentinfo search dialog'.split(' '))
const BESIDE_NAMES =
  /(?:^|[\s_-])(?:nav|navigation|share|sharing|social|related|recirc|newsletter|promo|advert|advertisement|ads?|sidebar|comments?|breadcrumbs?|cookie|subscribe|paywall|trending|toolbar|most-?read|most-?popular|recommended|outbrain|taboola|author-bio|byline|tags)(?:$|[\s_-])/iu
/** How much of the page's paragraphs an element holds, so that the article lies in it. */
const MOST = 0.9
const ARTICLE = 0.5
const FEWEST_LETTERS = 140

/** Whether an element is no part of what is written. */
export function isNever(element: Element): boolean {
  return (
    NEVER.has(element.tagName) || attribute(element, 'hidden') !== '' || attribute(element, 'ariaHidden') === 'true'
  )
}

/** Whether an element stands beside the article by its kind, role, or the name that its page gives it. */
export function isBeside(element: Element): boolean {
  if (BESIDE.has(element.tagName) || BESIDE_ROLES.has(attribute(element, 'role'))) return true
  return (
    !/^(?:html|body|main|article)$/u.test(element.tagName) &&
    BESIDE_NAMES.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`)
  )
}

/**
 * The element that holds the article: the `article` with half of the page's paragraphs, else the innermost element with
 * nine in ten of them. Undefined for a page without paragraphs to speak of.
 */
export function articleRoot(tree: HtmlTree): Element | undefined {
  const letters = new Map<HtmlNode, number>()
  const all = tree.children.reduce((sum, child) => sum + countIn(child, letters), 0)
  if (all < FEWEST_LETTERS) return undefined
  const articles = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'article')
  const article = articles.findLast((element) => (letters.get(element) ?? 0) >= ARTICLE * all)
  if (article !== undefined) return article
  let root: Element | undefined
  let level: readonly HtmlNode[] = tree.children
  for (;;) {
    const next = level.find(
      (node): node is Element => node.type === 'element' && (letters.get(node) ?? 0) >= MOST * all,
    )
    if (next === undefined || next.tagName === 'p') return root
    root = next
    level = next.children
  }
}

/** Letters in the paragraphs of a node, what stands beside the article left out; kept for each node. */
function countIn(node: HtmlNode, letters: Map<HtmlNode, number>): number {
  if (node.type !== 'element' || isNever(node) || isBeside(node)) return 0
  const count =
    node.tagName === 'p'
      ? wordsOf(node).trim().length
      : node.children.reduce((sum, child) => sum + countIn(child, letters), 0)
  letters.set(node, count)
  return count
}
