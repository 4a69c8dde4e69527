import type { Word } from '../../read/text.ts'
import { auxiliary, isVerbAdverb } from '../../words/verb-auxiliaries.ts'
import {
  isConjunction,
  isFiniteVerb,
  isMark,
  isNounLike,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTimeWord,
} from '../clause-words.ts'
import type { Run } from './speech-sentence.ts'
import {
  opensApposition,
  isInnerComma,
  isLower,
  isDash,
  opensWithArticle,
  isModifier,
  isApproximate,
} from './speech-source-words.ts'

/**
 * The subject of the verb group that starts at `at`: a pronoun, or a whole noun phrase with title, apposition and relative
 * clause. Null where none stands right before it; what stands before `from` is not looked at.
 */
export function subjectBefore(words: readonly Word[], at: number, from: number): Run | null {
  const end = skipBack(words, at, from)
  const last = words[end - 1]
  if (end <= from || last === undefined || isConjunction(last)) return null
  // "most of them".
  const isPart = /^(?:them|us|you)$/u.test(last.normal) && words[end - 2]?.normal === 'of'
  if (isPart || (isSubjectPronoun(last) && !isNounLike(words[end]))) return pronounRun(words, end, from)
  if (isRelative(last)) return { from: end - 1, to: end }
  const mark = /^[,)—–-]$/u.test(last.text)
  // Two hyphens are one dash.
  const close = last.text === '-' && words[end - 2]?.text === '-' ? end - 1 : end
  const head = mark ? beforeParenthesis(words, close, from) : end
  if (head === null) return null
  const start = phraseStart(words, head, from)
  return start < head ? { from: start, to: last.text === ')' ? end : mark ? close - 1 : end } : null
}

/** Adverbs and times between a subject and its verb: "Ruiz on Monday also said". */
function skipBack(words: readonly Word[], at: number, from: number): number {
  let end = at
  while (end > from) {
    const word = words[end - 1]
    if (word === undefined) break
    if (isTimeWord(word) || (isVerbAdverb(word) && !isSubjectPronoun(word))) end -= 1
    else if (/^(?:on|in|last|this|next|late|early)$/u.test(word.normal) && isTimeWord(words[end])) end -= 1
    else if (
      /^(?:week|month|year|night|morning)$/u.test(word.normal) &&
      isThisOrLast(words[end - 2]) &&
      words[end - 3]?.tags.has('PastTense') !== true
    )
      end -= 2
    else if (/^(?:1[89]|20)\d\d$/u.test(word.normal) && words[end - 2]?.normal === 'in') end -= 2
    else break
  }
  return end
}

function isThisOrLast(word: Word | undefined): boolean {
  return /^(?:this|last|next)$/u.test(word?.normal ?? '')
}

/** "he"; "many of them", "some who were there" are longer. */
function pronounRun(words: readonly Word[], end: number, from: number): Run {
  const before = words[end - 2]
  if (/^(?:of|among)$/u.test(before?.normal ?? '') && end - 3 >= from) return { from: end - 3, to: end }
  return { from: end - 1, to: end }
}

/** Where the apposition or relative clause that ends right before `end` opens; null where nothing opens it. */
function beforeParenthesis(words: readonly Word[], end: number, from: number): number | null {
  const mark = words[end - 1]?.text ?? ''
  const opener = mark === ')' ? '(' : mark
  const candidates: number[] = []
  for (let at = end - 2; at > from; at--) {
    const word = words[at]
    if (word?.text === opener && isNounLike(words[at - 1])) candidates.push(at)
    if (opener !== ',' && candidates.length > 0) break
    if (/^[;:“”"]$/u.test(word?.text ?? '')) break
  }
  if (opener !== ',') return candidates[0] ?? null
  // Of several commas the farthest that opens an apposition or a relative clause; a list has none.
  const opening = candidates.filter((at) => opensApposition(words, at + 1))
  return opening.at(-1) ?? candidates[0] ?? null
}

/** The first word of the noun phrase that ends right before `end`. */
export function phraseStart(words: readonly Word[], end: number, from: number): number {
  let start = end
  while (start > from) {
    const at = start - 1
    const word = words[at]
    if (word === undefined) break
    if (isFiniteVerb(words, at) && !isModifier(words, at)) {
      const relative = relativeBefore(words, at, from) ?? participleAt(words, at, start)
      if (relative === null) break
      start = relative
      continue
    }
    // "sends voters a letter that says": a phrase begins with its article.
    if (start < end && opensWithArticle(words, start) && isNounLike(word)) break
    if (isDash(words, at) || !holdsPhrase(words, at, from)) break
    start -= 1
  }
  // "the chemicals combined to make the drug": the object of an infinitive is the subject of no verb after it.
  const isObject = words[start - 1]?.normal === 'to' && words[start]?.tags.has('Infinitive') === true
  return isObject ? end : trimmedStart(words, start, end)
}

/** "the officer who led the raid": the relative pronoun that the finite verb at `at` belongs to. */
function relativeBefore(words: readonly Word[], at: number, from: number): number | null {
  for (let back = at - 1; back > from && at - back < 5; back--) {
    const word = words[back]
    if (isMark(word)) return null
    if (/^(?:who|that)$/u.test(word?.normal ?? '') && isNounLike(words[back - 1])) return back
    if (isFiniteVerb(words, back) && back < at - 1) return null
  }
  return null
}

/** "the report released last year", "a survey taken by the paper": a past form that opens no clause of its own. */
function participleAt(words: readonly Word[], at: number, start: number): number | null {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || !(word.tags.has('PastTense') || word.tags.has('Participle'))) return null
  if (
    start !== at + 1 ||
    !isNounLike(words[at - 1]) ||
    isSubjectPronoun(words[at - 1]) ||
    auxiliary(word.normal) !== undefined
  )
    return null
  const opensPhrase = isPreposition(next) || isTimeWord(next) || /^(?:last|this|earlier)$/u.test(next?.normal ?? '')
  return opensPhrase && next?.tags.has('Pronoun') !== true ? at : null
}

function holdsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  const [before, after] = [words[at - 1], words[at + 1]]
  if (word === undefined || isSubordinator(word) || /^(?:which|whom)$/u.test(word.normal)) return false
  if (/^(?:['’]s?|&|-|\/|[()%])$/u.test(word.text)) return true
  if (word.text === ',') return isInnerComma(words, at)
  if (/^["“”‘’]$/u.test(word.text)) return false
  if (isMark(word)) return false
  if (isConjunction(word))
    return (
      at > from &&
      (isNounLike(before) || (isPreposition(before) && isPreposition(after))) &&
      !hasFiniteVerb(words, from, at)
    )
  if (isPreposition(word)) return isApproximate(word, after) || followsNoun(words, at, from)
  if (isTimeWord(word))
    return after !== undefined && (after.text.startsWith('’') || after.text.startsWith("'") || isLower(after))
  if (word.tags.has('Pronoun') && !word.tags.has('Possessive'))
    return /^(?:one|some|many|several|most|both|all|few|those|others)$/u.test(word.normal)
  return true
}

/** "the mayor of Salem", "a survey taken by", "a person familiar with": a preposition that goes on with a noun phrase. */
function followsNoun(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1]
  if (before === undefined || at <= from) return false
  if (isNounLike(before) || before.tags.has('Pronoun') || before.normal === 'and') return true
  if (at - 1 <= from) return false
  return participleAt(words, at - 1, at) !== null || (before.tags.has('Adjective') && isNounLike(words[at - 2]))
}

function hasFiniteVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (/^[,;:—–]$/u.test(words[at]?.text ?? '')) return false
    if (isFiniteVerb(words, at)) return true
  }
  return false
}

/** Conjunctions and adverbs before the phrase are none of it, nor a phrase of place or time: "In Salem Ruiz said". */
function trimmedStart(words: readonly Word[], from: number, end: number): number {
  let start = from
  while (
    start < end &&
    // "About one of nine voters", "Nearly 40 percent".
    (words[start + 1]?.tags.has('Value') !== true || /^(?:,|least|most)$/u.test(words[start]?.normal ?? '')) &&
    (isConjunction(words[start]) ||
      /^(?:,|\)|\(|also|then|still|even|only|meanwhile|instead|while|though|perhaps|now|yet)$/u.test(
        words[start]?.normal ?? '',
      ) ||
      (words[start]?.tags.has('Adverb') === true && !isNounLike(words[start])))
  )
    start += 1
  if (!isPreposition(words[start]) || words[start + 1]?.tags.has('Value') === true) return start
  for (let at = end - 1; at > start + 1; at--) {
    if (isNounLike(words[at - 1]) && !isPreposition(words[at - 1]) && startsName(words, at)) return at
  }
  return start
}

/** A determiner or capital where the word before is a common noun: a second phrase starts there. */
function startsName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined) return false
  if (word.tags.has('Determiner')) return true
  return /^\p{Lu}/u.test(word.text) && (/^\p{Ll}/u.test(before.text) || isTimeWord(before))
}
