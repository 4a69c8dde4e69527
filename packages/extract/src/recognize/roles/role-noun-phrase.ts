import type { Word } from '../../read/text.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { isPluralRole } from '../../words/role-nouns.ts'
import type { NamedSentence, PlacedName } from '../names/named-words.ts'
import { isDeterminer, isRoleHead } from './role-phrase.ts'

/** Most words of a role. */
export const MOST_WORDS = 22

/** A noun phrase by the positions of its words. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
}

/**
 * The noun phrase with a role noun for its head that starts at `from`, an article left out: up to the next mark, relative
 * clause or verb.
 */
export function rolePhrase(named: NamedSentence, from: number): NounPhrase | undefined {
  const { words } = named
  let start = from
  while (/^(?:now|also|currently|himself|herself|both|once|and)$/u.test(words[start]?.normal ?? '')) start += 1
  const then = /^(?:then|formerly)$/u.test(words[start]?.normal ?? '') ? start : undefined
  if (then !== undefined) start += 1
  if (isDeterminer(words[start])) start += 1
  const oneOf = oneOfMany(named, start)
  if (oneOf !== undefined) return oneOf
  const head = headOf(named, start)
  if (head === undefined || isPluralRole(words[head]?.normal ?? '')) return undefined
  const end = phraseEnd(named, head + 1)
  const marks = words.slice(start, end).filter(({ text }) => /^["“”]$/u.test(text))
  return end - start > MOST_WORDS || marks.length % 2 === 1 ? undefined : { start: then ?? start, end }
}

/** "one of the most famous judges of the country". */
function oneOfMany(named: NamedSentence, start: number): NounPhrase | undefined {
  const { words } = named
  if (words[start]?.normal !== 'one' || words[start + 1]?.normal !== 'of') return undefined
  const from = isDeterminer(words[start + 2]) ? start + 3 : start + 2
  const head = headOf(named, from)
  if (head === undefined) return undefined
  const end = phraseEnd(named, head + 1)
  return end - start > MOST_WORDS ? undefined : { start, end }
}

/** The head of the noun phrase at `start`: the last role noun before the first preposition, mark or verb. */
function headOf(named: NamedSentence, start: number): number | undefined {
  const { words, nameAt } = named
  let head: number | undefined
  for (let at = start; at < words.length && at - start < 12; at++) {
    const word = words[at]
    if (word === undefined) break
    const name = nameAt(at)
    if (
      name !== undefined &&
      name.mention.kind === 'person' &&
      !isPossessive(words[name.end]) &&
      !isModifierName(named, name)
    )
      break
    if (/^['’]s$/u.test(word.text)) {
      head = undefined
      continue
    }
    if (word.tags.has('Punctuation') && !/^[&“”"]$/u.test(word.text)) break
    if (head === undefined && word.normal === 'and' && at > start) continue
    if (STOPS.has(word.normal)) break
    // "met the chancellor" says what somebody did.
    if (word.tags.has('PastTense') && isDeterminer(words[at + 1])) break
    if (isRoleHead(word) || (isDemonym(word.text) && at === start)) head = at
    else if (
      word.tags.has('Verb') &&
      !word.tags.has('Gerund') &&
      !word.tags.has('PastTense') &&
      !word.text.includes('-')
    )
      break
    else if (head !== undefined && !word.tags.has('Noun') && !word.tags.has('Adjective')) break
    else if (head !== undefined && name === undefined && word.tags.has('Noun')) head = undefined
  }
  return head
}

/** "a Clinton supporter": one word of a name before a common noun. */
function isModifierName({ words }: NamedSentence, { start, end }: PlacedName): boolean {
  return end - start === 1 && /^\p{Ll}/u.test(words[end]?.text ?? '') && words[end]?.tags.has('Noun') === true
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’]s$/u.test(word.text)
}

/** Words at which a noun phrase has come to its prepositions, clauses or joined phrases. */
const STOPS: ReadonlySet<string> = new Set(
  'of for at in on with from to by who whom whose which that and or but as while when where because after before under during since until than is was are were has had have will would said says into over about through against'.split(
    ' ',
  ),
)

/** Where a role ends: prepositional phrases and "and" with a second role noun belong to it. */
export function phraseEnd(named: NamedSentence, from: number): number {
  const { words } = named
  let at = from
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.normal === 'in' && words[at + 1]?.normal === 'chief') at += 2
    else if (/^(?:of|for|at|in|on|with|from|to|under|against)$/u.test(word.normal)) {
      if (isTimePhrase(words, at + 1)) break
      const end = nounPhraseEnd(named, at + 1)
      if (end === at + 1) break
      at = end
    } else if (word.normal === 'and' || word.text === '&') {
      // "a fellow and a former judge" are two roles, "founder and owner" is one.
      const second = isDeterminer(words[at + 1]) ? undefined : rolePhrase(named, at + 1)
      if (second === undefined || named.nameAt(at + 1)?.mention.kind === 'person') break
      return second.end
    } else break
  }
  return at
}

/** "in July", "on the eve of", "at the time": say when, not what; "for this year's vote" says what. */
function isTimePhrase(words: readonly Word[], from: number): boolean {
  const at = isDeterminer(words[from]) ? from + 1 : from
  const word = words[at]
  if (word === undefined || words[from - 1]?.normal === 'of' || isPossessive(words[at + 1])) return false
  return (
    word.tags.has('Date') ||
    /^(?:eve|day|night|end|wake|face|midst|time|moment|same|past|last|early|late|\d{4})$/u.test(word.normal)
  )
}

/** The end of the noun phrase after a preposition: up to a mark, another preposition, a verb or a clause. */
export function nounPhraseEnd(named: NamedSentence, from: number): number {
  const { words, nameAt } = named
  let at = from
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    const name = nameAt(at)
    if (name !== undefined) {
      at = name.end
      continue
    }
    if (/^['’]s$/u.test(word.text)) {
      at += 1
      continue
    }
    if (word.normal === 'and') {
      // "China and Taiwan", "trade and security": what is joined is a noun.
      const next = words[at + 1]
      if (isDeterminer(next) && rolePhrase(named, at + 1) !== undefined) break
      if (
        next === undefined ||
        isRoleHead(next) ||
        next.tags.has('Verb') ||
        next.tags.has('Pronoun') ||
        STOPS.has(next.normal)
      )
        break
      at += 1
      continue
    }
    if (word.tags.has('Punctuation') && !/^&$/u.test(word.text)) break
    if (STOPS.has(word.normal) || (at > from && isFiniteVerb(words, at) && !isAfterName(named, at))) break
    if (word.tags.has('Date') && at > from && !isPossessive(words[at + 1])) break
    at += 1
  }
  return at
}

/** "the Ruiz campaign": after a name a verb would end in -s or -ed, so this is a noun. */
function isAfterName({ words, nameAt }: NamedSentence, at: number): boolean {
  const word = words[at]
  return nameAt(at - 1) !== undefined && word?.tags.has('PresentTense') === true && !word.normal.endsWith('s')
}

/** A verb that goes on with the sentence; "studies" before a preposition is a noun. */
function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.tags.has('Verb') || word.tags.has('Gerund')) return false
  const before = words[at - 1]
  if (isDeterminer(before) || before?.tags.has('Adjective') === true || isPossessive(before)) return false
  return !(word.normal.endsWith('s') && /^(?:at|of|in|on|for)$/u.test(words[at + 1]?.normal ?? ''))
}
