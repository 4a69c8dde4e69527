import { COORDINATORS, PREPOSITIONS, RELATIVIZERS, SUBORDINATORS } from '../../words/clause-words.ts'
import { hasTag, isClosed, normalAt, type SentenceView, sizeOf, type WordRange } from '../sentence-view.ts'

/** The end of a label that starts as `range` does and holds it: at most so many words, and no phrase cut in two. */
export function labelEnd(view: SentenceView, range: WordRange, last: number, mostWords: number): number {
  const { start } = range
  const least = Math.max(range.end, start + 1)
  let end = least
  while (end < last && sizeOf(view, { start, end: end + 1 }) <= mostWords) end += 1
  if (end < last) end = beforeOpenClause(view, { start: least, end })
  end = wholeEnd(view, { start: least, end }, last)
  const bracket = view.words.slice(least, end).findLast((word) => word.text === '(' || word.text === ')')
  // "the vote (in May": a bracket that the cut leaves open goes with what is in it.
  return bracket?.text === '(' ? wholeEnd(view, { start: least, end: bracket.index }, last) : end
}

/** Back to where no phrase is cut in two; `range` is what may be dropped, `last` the end of what the label is cut from. */
export function wholeEnd(view: SentenceView, { start, end }: WordRange, last: number): number {
  let at = end
  while (at > start && (leadsOn(view, at - 1) || (at < last && splitsPhrase(view, at)))) at -= 1
  return at
}

/** "wrote that the mayor | had left": without its verb the clause says nothing. */
function beforeOpenClause(view: SentenceView, { start, end }: WordRange): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (isClosed(view, at)) continue
    if (hasTag(view, at, 'Verb') && !hasTag(view, at, 'Auxiliary') && !hasTag(view, at, 'Copula')) return end
    if (RELATIVIZERS.has(normalAt(view, at)) || SUBORDINATORS.has(normalAt(view, at))) return at
  }
  return end
}

/** A word after which something must come: "of", "and", "the", "that", "had", "is". */
function leadsOn(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  if (isClosed(view, at)) return false
  const isOpener = [PREPOSITIONS, COORDINATORS, RELATIVIZERS, SUBORDINATORS].some((words) => words.has(normal))
  return isOpener || ['Determiner', 'Punctuation', 'Auxiliary', 'Copula'].some((tag) => hasTag(view, at, tag))
}

/** Whether the words on both sides are of one name or time, or of one noun phrase: "the yearly | budget", "her | seat". */
function splitsPhrase(view: SentenceView, at: number): boolean {
  const [before, after] = [normalAt(view, at - 1), normalAt(view, at)]
  if (isClosed(view, at) && isClosed(view, at - 1)) return true
  // "as part | of the bill", but "the board | of the bank"
  if (after === 'of') return PREPOSITIONS.has(normalAt(view, at - 2))
  if (POSSESSIVES.has(before) || hasTag(view, at - 1, 'Possessive')) return true
  if (PREPOSITIONS.has(after) || (view.timeOf[at] ?? -1) >= 0) return false
  const isHead = view.inName[at] === true || (hasTag(view, at, 'Noun') && !hasTag(view, at, 'Pronoun'))
  const isAdjective = hasTag(view, at, 'Adjective')
  if ((view.timeOf[at - 1] ?? -1) >= 0) return (isHead || isAdjective) && isModifier(view, at - 1)
  if (isAdjective) return hasTag(view, at - 1, 'Adverb') || hasTag(view, at - 1, 'Adjective')
  const leads = ['Adjective', 'Noun', 'Value', 'Honorific'].some((tag) => hasTag(view, at - 1, tag))
  return leads && !hasTag(view, at - 1, 'Pronoun') && isHead
}

const POSSESSIVES: ReadonlySet<string> = new Set('his her its their our my your'.split(' '))

/** "her 2008 | bid", "Sunday's May 3 | service": a time between "the", "her" or a possessive and its noun. */
function isModifier(view: SentenceView, at: number): boolean {
  const before = (view.times[view.timeOf[at] ?? -1]?.start ?? 0) - 1
  return (
    POSSESSIVES.has(normalAt(view, before)) || ['Determiner', 'Possessive'].some((tag) => hasTag(view, before, tag))
  )
}
