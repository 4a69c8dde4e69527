import { type Span, slice } from '@factsheet/model'
import type { ReadText, Word } from '../../read/text.ts'
import { PLACE_OR_PARTY } from './speech-source-words.ts'
import { phraseAfter as runAfter } from './speech-source-after.ts'

/**
 * The words for who speaks, beside a reporting verb: a pronoun, or a whole noun phrase with what stands in apposition to
 * it, title and office included; relative clauses, times and occasions left out.
 */

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|this|that|these|those|one|everyone|everybody|someone|somebody|nobody|others|both|many|some|several|most)$/u
/** Words that a phrase does not go on over: conjunctions of clauses, and what introduces another part of the sentence. */
const BREAK =
  /^(?:that|because|if|when|while|whether|although|though|since|until|unless|where|how|why|what|but|so|than|then|which|who|whom|whose|as|after|before|during|yet|or|nor)$/u
const INNER_PREPOSITION = /^(?:of|for|at|from|in|with|to|on|under|against|behind)$/u
const APPOSITION = /^(?:an?|the|his|her|their|its|our|one|who|\p{N}.*)$/u
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|recently|later|earlier|last|this|next|(?:january|february|march|april|june|july|august|september|october|november|december)|(?:jan|feb|aug|sept|oct|nov|dec)\.)$/u

/** The phrase that ends right before the word at `at`, none of it before the word at `from`. */
export function phraseBefore(
  { text }: Pick<ReadText, 'text'>,
  words: readonly Word[],
  from: number,
  at: number,
): Span | null {
  let end = at
  while (end > from && isPassedOver(words[end - 1])) end -= 1
  if (end === from) return null
  const last = words[end - 1]
  // A second verb of the same subject: "Ruiz nodded and said".
  if (last !== undefined && /^(?:and|but|or|then)$/u.test(last.normal)) return null
  if (last !== undefined && PRONOUN.test(last.normal) && !isNoun(words[end])) return spanOf(text, words, end - 1, end)
  const base = clauseStart(words, from, end)
  const relative = relativeStart(words, base, end)
  if (relative !== undefined) return phraseBefore({ text }, words, base, relative)
  const set = parenthesisStart(words, base, end)
  const start = nounPhraseStart(words, base, set ?? end)
  const bare = start === set ? undefined : start
  if (bare === undefined || bare >= end) return null
  const close = /^[,—–-]$/u.test(words[end - 1]?.text ?? '') ? end - 1 : end
  return close > bare ? spanOf(text, words, bare, close) : null
}

const INTRODUCES =
  /^(?:on|in|at|after|before|during|when|while|as|since|by|for|with|if|although|though|last|earlier|later|despite|under|following|because|once|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Where the main clause starts, after phrases that introduce it: "On Friday, after the vote, Ruiz said". */
export function clauseStart(words: readonly Word[], from: number, to: number): number {
  let start = from
  while (INTRODUCES.test(words[start]?.normal ?? '')) {
    const comma = words.findIndex(({ text }, index) => index > start && text === ',')
    if (
      comma === -1 ||
      comma + 1 >= to ||
      !words.slice(comma + 1, to).some((word) => isNoun(word) || PRONOUN.test(word.normal))
    )
      return start
    start = comma + 1
  }
  return start
}

/** Where a relative clause without commas starts that ends right before `end`: "an aide who asked for anonymity said". */
function relativeStart(words: readonly Word[], from: number, end: number): number | undefined {
  const who = words.findLastIndex(({ normal }, index) => index > from && index < end - 1 && normal === 'who')
  if (who === -1 || !isNoun(words[who - 1])) return undefined
  const clause = words.slice(who + 1, end)
  return clause.some(isFinite) && !clause.some(({ text }) => text === ',') ? who : undefined
}

/** Adverbs and times between the phrase and its verb: "Ruiz on Monday also said". */
function isPassedOver(word: Word | undefined): boolean {
  if (word === undefined) return false
  return (word.tags.has('Adverb') && !PRONOUN.test(word.normal)) || TIME.test(word.normal) || word.normal === 'on'
}

/**
 * Where what is set off right before `end` starts: the comma, dash or bracket that opens it. Of several commas the first
 * that a noun phrase stands before.
 */
function parenthesisStart(words: readonly Word[], from: number, end: number): number | undefined {
  const mark = words[end - 1]?.text ?? ''
  if (mark === ')') return findBack(words, from, end - 1, '(')
  if (/^[—–-]$/u.test(mark)) return findBack(words, from, end - 1, mark)
  if (mark !== ',') return undefined
  for (let at = from + 1; at < end - 1; at++) {
    if (words[at]?.text === ',' && APPOSITION.test(words[at + 1]?.normal ?? '') && isNoun(words[at - 1])) return at
  }
  return findBack(words, from, end - 1, ',')
}

function findBack(words: readonly Word[], from: number, before: number, mark: string): number | undefined {
  for (let at = before - 1; at > from; at--) if (words[at]?.text === mark) return at
  return undefined
}

function nounPhraseStart(words: readonly Word[], from: number, end: number): number {
  let start = end
  while (start > from && holdsPhrase(words, start - 1, from)) start -= 1
  while (start < end && /^(?:and|in|on|at|of|for|to|with|from|,|by)$/u.test(words[start]?.normal ?? '')) start += 1
  return start
}

function holdsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  if (word === undefined || BREAK.test(word.normal)) return false
  if (/^["“”]$/u.test(word.text)) return isNicknameMark(words, at)
  if (/^(?:['’]s?|&)$/u.test(word.text)) return true
  if (word.text === ')' || word.text === '(') return true
  if (word.text === ',') return isPlaceComma(words, at)
  if (word.tags.has('Punctuation')) return false
  if (word.normal === 'and' || word.normal === '&') return at > from && isNoun(words[at - 1])
  // "the mayor of Salem", "a person familiar with the plan".
  if (INNER_PREPOSITION.test(word.normal))
    return (
      at > from && (isNoun(words[at - 1]) || (words[at - 1]?.tags.has('Adjective') === true && isNoun(words[at - 2])))
    )
  if (PRONOUN.test(word.normal))
    return word.normal === 'one' || /^(?:many|some|several|most|both|these|those|this|that)$/u.test(word.normal)
  return !isFinite(word)
}

/** Ana “Red” Ruiz: marks around a name or two, with a name before and after. */
function isNicknameMark(words: readonly Word[], at: number): boolean {
  return [at - 2, at - 3, at + 2, at + 3].some((other) => {
    const [open, close] = [Math.min(at, other), Math.max(at, other)]
    const inside = words.slice(open + 1, close)
    const around = [words[open - 1], ...inside, words[close + 1]]
    return /^["“”]$/u.test(words[other]?.text ?? '') && around.every((word) => /^\p{Lu}/u.test(word?.text ?? ''))
  })
}

/** "Rep. Ana Ruiz, D-Ohio": a comma before what can only be a place or a party. */
function isPlaceComma(words: readonly Word[], at: number): boolean {
  return PLACE_OR_PARTY.test(words[at + 1]?.text ?? '')
}

function isFinite(word: Word): boolean {
  if (/^\p{Lu}/u.test(word.text)) return /^(?:Is|Was|Has|Had|Are|Were|Said|Says)$/u.test(word.text)
  return (
    word.tags.has('Verb') &&
    !word.tags.has('Noun') &&
    !word.tags.has('Gerund') &&
    !word.tags.has('Participle') &&
    !word.tags.has('Adjective')
  )
}

function isNoun(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tags.has('Noun') || /^\p{Lu}/u.test(word.text) || word.text === ')' || word.tags.has('Value'))
  )
}

/** The phrase that starts at the word at `at`, after its verb: "said Ana Ruiz, the mayor of Salem". */
export function phraseAfter({ text }: ReadText, words: readonly Word[], at: number, to: number): Span | null {
  const run = runAfter(words, at, to)
  return run === null ? null : spanOf(text, words, run.from, run.to)
}

function spanOf(text: string, words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from]
  const last = words[to - 1]
  return first === undefined || last === undefined || to <= from ? null : slice(text, first.start, last.end)
}
