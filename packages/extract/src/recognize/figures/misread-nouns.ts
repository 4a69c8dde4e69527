// Nouns that the tagger reads as verbs, and where they stand: a figure's noun phrase takes them back.
import { VAGUE_SCALES } from '../../words/number-words.ts'
import { isNumberWord } from './numerals.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'

/** "11 state parties": after several of a singular noun, a word in -s that was read as a verb is the noun. */
export function isPluralRead(line: Line, at: number): boolean {
  const last = line.pieces[at - 1]
  const next = line.pieces[at]
  const isSingular = last?.tags.has('Singular') === true || last?.tags.has('Uncountable') === true
  if (!isSingular || next === undefined || line.pieces[at - 1]?.tags.has('ProperNoun') === true) return false
  if (!/[^s]s$/u.test(next.low) || !next.tags.has('PresentTense') || next.tags.has('Copula')) return false
  return isVerb(line, at + 1) || !/^(?:the|a|an|his|her|its|their|that|to)?$/u.test(lowAt(line, at + 1))
}

/** "21 percent of its timber stock but", "acres of open pasture": behind "of" or a possessive, with no object that follows. */
export function endsPhrase(line: Line, at: number, plural: number): boolean {
  const opens = /^(?:its|his|her|their|our|my|your)$/u.test(lowAt(line, at)) || lowAt(line, at - 1) === 'of'
  return opens && /^(?:[.,;:)]|but|and|or|)$/u.test(lowAt(line, plural + 1))
}

/** A bare number stands right before: what it counts is in the plural. */
export function followsNumber(line: Line, at: number): boolean {
  const isMore = /^(?:more|other|additional|new)$/u.test(lowAt(line, at - 1))
  const before = line.pieces[isMore ? at - 2 : at - 1]
  return before !== undefined && (before.tags.has('Value') || isNumberWord(before.low))
}

/** An adjective, or a name before its noun: "three Atlanta attacks". */
function isAttribute(line: Line, at: number): boolean {
  const tags = line.pieces[at]?.tags
  return tags?.has('Adjective') === true || (tags?.has('ProperNoun') === true && !tags.has('Plural'))
}

/** "40 boats": right after a number, or an adjective behind one, a word in -s that was read as a verb is the noun. */
export function isMisreadPlural(line: Line, at: number): boolean {
  const piece = line.pieces[at]
  if (piece === undefined || !/[^s]s$/u.test(piece.low) || !piece.tags.has('PresentTense') || piece.tags.has('Copula'))
    return false
  if (/^(?:has|does|says)$/u.test(piece.low)) return false
  if (isBehindPreposition(line, at)) return true
  const before = lowAt(line, at - 2)
  // "dozens of boats", "18% of harbor fees"
  const plural =
    (lowAt(line, at - 1) === 'of' && VAGUE_SCALES.has(before)) ||
    (before === 'of' && line.pieces[at - 1]?.tags.has('ProperNoun') === true)
  return plural || followsNumber(line, at) || (isAttribute(line, at - 1) && followsNumber(line, at - 1))
}

/** "in taxes", "on Mexican imports": no verb follows a preposition, nor an adjective behind one. */
function isBehindPreposition(line: Line, at: number): boolean {
  const before = line.pieces[at - 1]
  if (before === undefined) return false
  const isLed = (place: number): boolean => NOUN_PREPOSITIONS.test(lowAt(line, place))
  const isDescribed = before.tags.has('Adjective') || before.tags.has('Demonym')
  return isLed(at - 1) || (isDescribed && isLed(at - 2))
}

/** Prepositions behind which a noun stands and no clause. */
const NOUN_PREPOSITIONS = /^(?:of|in|on|for|by|with|from|against|at|into|among|between)$/u

export function isAuxiliary(line: Line, at: number): boolean {
  return /^(?:had|has|have|was|were|is|are|will|would|can|could|may|might|should|must|did|does|do|been|be|being)$/u.test(
    lowAt(line, at),
  )
}
