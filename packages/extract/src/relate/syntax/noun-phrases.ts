import { dependents, headOf, labelAt, normalAt, type Parse, subtree, tagAt, type TokenRange } from './parse.ts'

/** Whether the token is a noun, name, number or pronoun that can head a phrase. */
export function isNominal(parse: Parse, index: number): boolean {
  const token = parse.tokens[index]
  return token !== undefined && (token.inName || /^(?:NN|PRP$|CD|DT|WP|EX)/u.test(token.tag))
}

/** What narrows a noun from behind in clauses or asides, and is no part of its short phrase. */
const ASIDES = /^(?:relcl|acl|appos|advcl|parataxis|punct|cc|conj|prep|advmod|npadvmod|ccomp|dep|meta|intj)$/u

/**
 * The short phrase of a noun: determiner, modifiers, head, its "of" phrases and what "and" joins to it; no clause,
 * apposition or other phrase behind it.
 */
export function phraseOf(parse: Parse, head: number): TokenRange {
  const own = new Set(subtree(parse, head, (child) => isDropped(parse, child)))
  let start = head
  let end = head + 1
  while (own.has(start - 1)) start -= 1
  while (own.has(end)) end += 1
  return trimmedRange(parse, { start, end })
}

function isDropped(parse: Parse, child: number): boolean {
  const label = labelAt(parse, child)
  const head = headOf(parse, child)
  if (!ASIDES.test(label)) return false
  // "a true and final call": what is joined within the modifiers.
  if ((label === 'conj' || label === 'cc') && /^(?:JJ|CD|RB|VB)/u.test(tagAt(parse, head)) && !isNominal(parse, head))
    return false
  if (label === 'conj') return !isNominal(parse, child)
  if (label === 'cc') return !dependents(parse, head, /^conj$/u).some((at) => isNominal(parse, at))
  if (label === 'punct') return tagAt(parse, child) !== 'HYPH' && !isInside(parse, child, head)
  if (label === 'prep') return !/^(?:of|than)$/u.test(normalAt(parse, child)) && !hasOfPhrase(parse, child)
  if (label === 'advmod' || label === 'npadvmod') return child > head
  return true
}

/** "members of the council from the north": never. "more than 40": the words before a number stay. */
function hasOfPhrase(parse: Parse, child: number): boolean {
  return child < headOf(parse, child)
}

/** A mark between a noun's first word and what is joined to it: the comma of a list, the hyphen and quotation marks of a name. */
function isInside(parse: Parse, child: number, head: number): boolean {
  const last = Math.max(head, ...dependents(parse, head, /^conj$/u).filter((at) => isNominal(parse, at)))
  return child < last
}

/** Without marks, "and" or white space at its ends. */
export function trimmedRange(parse: Parse, range: TokenRange): TokenRange {
  let { start, end } = range
  while (start < end - 1 && isEdge(parse, start, true)) start += 1
  while (end - 1 > start && isEdge(parse, end - 1, false)) end -= 1
  return { start, end }
}

function isEdge(parse: Parse, index: number, isFirst: boolean): boolean {
  const tag = tagAt(parse, index)
  if (/^(?:,|:|\.|HYPH|_SP|NFP)$/u.test(tag) || (tag === 'CC' && normalAt(parse, index) !== 'both')) return true
  return isFirst ? /^[)\]]$/u.test(normalAt(parse, index)) : /^[([]$/u.test(normalAt(parse, index))
}
