import { knownOrganization } from '../../words/known-organizations.ts'
import { isOrganizationWord } from '../../words/organization-words.ts'
import { isPlaceByEnd, isPlaceByStart } from '../../words/place-words.ts'
import { isReportingVerb } from '../../words/reporting-verbs.ts'
import { nameLists } from './name-words.ts'
import { inSmallLetters, type NameKind, type NameStretch, textOf, wordsIn } from './tagged-names.ts'
import { titleStart } from './name-titles.ts'

/** How sure the tagger must be of a name that nothing else speaks for. */
const LEAST = {
  person: 0.75,
  fullPerson: 0.35,
  organization: 0.65,
  loneOrganization: 0.93,
  toldOrganization: 0.3,
  place: 0.55,
  other: 0,
} as const

/**
 * The names that are sure enough: an invented person is the worst fault of a fact sheet. A title, a verb of saying, a full
 * name elsewhere or a list speak for a name; without any of them the tagger must be sure.
 */
export function sureNames(names: readonly NameStretch[]): NameStretch[] {
  const best = new Map<string, number>()
  const mentions = new Map<string, number>()
  for (const name of names) {
    const key = `${name.kind} ${textOf(name)}`
    best.set(key, Math.max(best.get(key) ?? 0, name.certainty))
    mentions.set(key, (mentions.get(key) ?? 0) + 1)
  }
  const surnames = wordsOfLongNames(names, 'person')
  const firms = wordsOfLongNames(names, 'organization')
  return names.filter((name) => {
    const text = textOf(name)
    const key = `${name.kind} ${text}`
    // "Ruiz" of "Ruiz Works", named in full elsewhere.
    const isTold = name.kind === 'organization' && (firms.has(text) || isToldOrganization(name))
    const least = isTold ? LEAST.toldOrganization : leastFor(name, mentions.get(key) === 1)
    return isSpokenFor(name, surnames) || (best.get(key) ?? 0) >= least
  })
}

/** The words of the names of several words of a kind. */
function wordsOfLongNames(names: readonly NameStretch[], wanted: NameKind): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ kind, start, end }) => kind === wanted && end - start > 1)
      .flatMap((name) => wordsIn(name).map(({ text }) => text)),
  )
}

function leastFor(name: NameStretch, isOnce: boolean): number {
  const { kind, start, end } = name
  if (kind === 'organization')
    return isOnce && end - start === 1 && !acts(name) ? LEAST.loneOrganization : LEAST.organization
  return kind === 'person' && end - start > 1 ? LEAST.fullPerson : LEAST[kind]
}

/** What employs, owns or makes stands so. */
const AGENT =
  /^(?:work|works|worked|working) (?:at|for)$|^(?:hired|employed|owned|bought|acquired|made|built|sued) by$/u

/** "Ruiz sued", "works for Ruiz", "owned by Ruiz": what acts is no thing or place. */
function acts({ sentence: { words }, start, end }: NameStretch): boolean {
  const after = words[end]
  if (after !== undefined && (after.tags.has('Verb') || isReportingVerb(after.normal))) return true
  return AGENT.test(`${words[start - 2]?.normal ?? ''} ${words[start - 1]?.normal ?? ''}`)
}

/** A listed organization, or one that a word of its name makes one: "Ruiz Bank". */
function isToldOrganization(name: NameStretch): boolean {
  const words = wordsIn(name)
  const text = textOf(name)
  if (knownOrganization(text) !== undefined) return true
  return (
    words.length > 1 && (words.some(({ normal }) => isOrganizationWord(normal)) || nameLists().names.get(text) !== 0)
  )
}

function isSpokenFor(name: NameStretch, surnames: ReadonlySet<string>): boolean {
  const { sentence, start, end, kind } = name
  if (kind === 'place') {
    const words = wordsIn(name).map(({ normal }) => normal)
    return nameLists().places.get(textOf(name)) !== undefined || isPlaceByEnd(words) || isPlaceByStart(words)
  }
  if (kind !== 'person') return false
  if (titleStart(sentence, start) < start) return true
  if (end - start > 1) return false
  if (surnames.has(inSmallLetters(textOf(name)))) return true
  return [sentence.words[end], sentence.words[start - 1]].some(
    (word) => word !== undefined && isReportingVerb(word.normal),
  )
}
