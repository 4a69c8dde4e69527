import { isProductNoun, isPrizeNoun, isWorkNoun } from '../../words/firm-words.ts'
import { knownOrganization } from '../../words/known-organizations.ts'
import { isHeadedAsOrganization } from '../../words/organization-words.ts'
import { isAcronym } from '../acronyms.ts'
import { nameLists } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/**
 * Works, prizes and products, which are neither people nor organizations: "her novel Ana Ruiz", "the Ruiz Lee award", "the
 * ABX tax", "FX9". What is one everywhere it says something is one everywhere in the document.
 */
export function productsAsOthers(names: readonly NameStretch[]): NameStretch[] {
  const products = productAcronyms(names)
  return names.map((name) =>
    name.kind !== 'other' && (isWork(name) || isPrize(name) || products.has(textOf(name)))
      ? { ...name, kind: 'other' }
      : name,
  )
}

/** "the graphic novel NAME, with": a noun for works right before the name, and no verb of a person's after it. */
function isWork({ kind, sentence: { words }, start, end }: NameStretch): boolean {
  if (kind === 'place' || !isWorkNoun(words[start - 1]?.normal ?? '')) return false
  const after = words[end]
  return after === undefined || /^[\p{P}]/u.test(after.text) || after.tags.has('Preposition') || after.normal === 'and'
}

/** "won the NAME award", "the NAME study": a name of several words that says nothing of a body. */
function isPrize(name: NameStretch): boolean {
  const { sentence, start, end, kind } = name
  if (kind !== 'organization' || end - start < 3) return false
  if (!isPrizeNoun(sentence.words[end]?.text ?? '') || knownOrganization(textOf(name)) !== undefined) return false
  return !isHeadedAsOrganization(wordsIn(name).map(({ normal }) => normal))
}

/** Acronyms with a digit at the end, the same without it, and those that a noun for products or taxes always follows. */
function productAcronyms(names: readonly NameStretch[]): ReadonlySet<string> {
  const acronyms = names.filter((name) => name.kind !== 'other' && name.end - name.start === 1 && isOpen(textOf(name)))
  const versions = acronyms.map((name) => textOf(name)).filter((text) => /^\p{Lu}{2,}-?\d{1,2}$/u.test(text))
  const bare = versions.map((text) => text.replace(/-?\d+$/u, '')).filter(isOpen)
  const byText = Map.groupBy(acronyms, (name) => textOf(name))
  const told = [...byText]
    .filter(([text, all]) => isAcronym(text) && all.every((name) => isProductNoun(nounAfter(name))))
    .map(([text]) => text)
  return new Set([...versions, ...bare, ...told])
}

function isOpen(text: string): boolean {
  return knownOrganization(text) === undefined && nameLists().places.get(text) === undefined
}

function nounAfter({ sentence, end }: NameStretch): string {
  return sentence.words[end]?.text ?? ''
}
