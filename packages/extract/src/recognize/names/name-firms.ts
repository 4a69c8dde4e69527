import type { ReadSentence, ReadText, Word } from '../../read/text.ts'
import { isFirmNoun } from '../../words/firm-words.ts'
import { honorific } from '../../words/honorifics.ts'
import { isGiven } from './name-words.ts'
import { type NameStretch, wordsIn } from './tagged-names.ts'

/** Names with a legal form at their end are firms, found or not: "Calloway Works Inc.". */
export function withLegalForms(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  const firms = read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at) => (isForm(word) ? firmBefore(sentence, at) : [])),
  )
  const bySentence = Map.groupBy(firms, ({ sentence }) => sentence.index)
  const rest = names.filter(
    (name) =>
      !(bySentence.get(name.sentence.index) ?? []).some((firm) => name.start < firm.end && firm.start < name.end),
  )
  return [...rest, ...firms].toSorted((a, b) => a.sentence.index - b.sentence.index || a.start - b.start)
}

function isForm({ text }: Word): boolean {
  return /^(?:Inc|Corp|Ltd|LLC|LLP|PLC|plc|L\.L\.C|L\.L\.P|GmbH)\.?$/u.test(text)
}

/** The firm whose legal form stands at `at`; a comma may stand before the form. */
function firmBefore(sentence: ReadSentence, at: number): NameStretch[] {
  const { words } = sentence
  const last = words[at - 1]?.text === ',' ? at - 1 : at
  let start = last
  while (
    /^(?:\p{Lu}|&$|\d)/u.test(words[start - 1]?.text ?? '') &&
    honorific(words[start - 1]?.text ?? '') === undefined
  )
    start -= 1
  if (start === last || words[start]?.text === '&') return []
  const article = words[start]?.normal === 'the' ? 1 : 0
  return last - start > article
    ? [{ sentence, start: start + article, end: at + 1, kind: 'organization', certainty: 1 }]
    : []
}

/** "the insurer, Ruiz Mutual,", "Lee & Ruiz, an airline", "a chain called Marcus Bell": what a noun of firms calls so is one. */
export function firmsByNoun(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const open =
      (name.kind === 'person' || name.kind === 'other') &&
      !wordsIn(name).some(({ text }) => honorific(text) !== undefined)
    return open && (isNamedFirm(name) || isBesideNoun(name) || isExplainedFirm(name))
      ? { ...name, kind: 'organization' }
      : name
  })
}

/** "the insurer, NAME", "a chain called NAME" */
function isNamedFirm({ sentence: { words }, start, end }: NameStretch): boolean {
  const link = words[start - 1]
  if (!isFirmNoun(words[start - 2]?.normal ?? '')) return false
  if (/^(?:called|named)$/u.test(link?.normal ?? '')) return true
  // "at the hospital, Ana Ruiz" may be somebody.
  if (isGivenName(words[start])) return false
  // In a list ("the bank, Ruiz and Lee") the noun is another member's.
  return (
    link?.text === ',' &&
    /^[,.;:–—)]/u.test(words[end]?.text ?? '.') &&
    !/^(?:and|or)$/u.test(words[end + 1]?.normal ?? '')
  )
}

/** "the technology company NAME", "the Reno-based NAME": no given name, nothing between; "the schools NAME and NAME". */
function isBesideNoun(name: NameStretch): boolean {
  const { kind, sentence, start, end } = name
  const before = sentence.words[start - 1]?.normal ?? ''
  if (kind !== 'person') return false
  if (before.endsWith('s') && isFirmNoun(before.slice(0, -1))) return isFollowedByNoClause(name)
  if (sentence.words.slice(start, end).some(isGivenName)) return false
  return isFirmNoun(before) || /^\p{L}[\p{L}.]+-based$/u.test(before)
}

/** "the schools Ana Ruiz founded" are not called so. */
function isFollowedByNoClause({ sentence, end }: NameStretch): boolean {
  const after = sentence.words[end]
  return after === undefined || /^(?:\p{P}|and$|in$|of$|from$)/u.test(after.text)
}

function isGivenName(word: Word | undefined): boolean {
  return word !== undefined && isGiven(word.normal)
}

/** "NAME, an insurer,": up to three words before the noun, a mark or "that" after it. */
function isExplainedFirm({ sentence: { words }, end }: NameStretch): boolean {
  if (words[end]?.text !== ',' || !/^an?$/u.test(words[end + 1]?.normal ?? '')) return false
  for (let at = end + 2; at < end + 6; at++) {
    const word = words[at]
    if (word === undefined || !/^\p{Ll}/u.test(word.text) || word.tags.has('Preposition')) return false
    if (isFirmNoun(word.normal))
      return /^(?:[,.;:–—]|that$|which$|based$|in$|outside$|near$)/u.test(words[at + 1]?.text ?? '.')
  }
  return false
}
