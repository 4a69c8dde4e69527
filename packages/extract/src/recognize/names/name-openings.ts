import type { Word } from '../../read/text.ts'
import { isKnownSurname } from '../../words/known-surnames.ts'
import { isGiven, nameLists } from './name-words.ts'
import { inSmallLetters, type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/**
 * "Vermonter Ana Ruiz", "Angry Ana Ruiz": a first word that nobody is called by is no part of a name where the rest of it is
 * somebody's full name elsewhere, or where it is a verb and the rest a surname ("Rebuking Ruiz"); so is what follows a surname
 * in a line of capitals ("RUIZ WINS").
 */
export function withoutEpithets(names: readonly NameStretch[]): NameStretch[] {
  const people = names.filter(({ kind }) => kind === 'person')
  const whole = new Set(people.map((name) => textOf(name)))
  const surnames = new Set(
    people.filter(({ start, end }) => end - start > 1).map((name) => wordsIn(name).at(-1)?.text ?? ''),
  )
  return names.map((name) => {
    const [first, second, third] = wordsIn(name)
    if (name.kind !== 'person' || first === undefined || second === undefined) return name
    const cried = third === undefined && isCapitals(second) && surnames.has(inSmallLetters(first.text))
    if (cried && !isGiven(second.normal)) return { ...name, end: name.end - 1 }
    if (isGiven(first.normal)) return name
    const rest = { ...name, start: name.start + 1 }
    const full = third === undefined ? isAdjective(first) : true
    if (isGiven(second.normal) && full && whole.has(textOf(rest))) return rest
    const alone = third === undefined && (isKnownSurname(second.text) || surnames.has(second.text))
    return alone && first.tags.has('Gerund') ? rest : name
  })
}

function isCapitals({ text }: Word): boolean {
  return /^\p{Lu}{3,}$/u.test(text)
}

function isAdjective({ tags }: Word): boolean {
  return tags.has('Adjective') || tags.has('PastTense')
}

/**
 * "Well Ana Ruiz", "Classic Ruiz": a word that has its capital only because the sentence begins with it is no part of a
 * name, unless the same name stands within a sentence elsewhere.
 */
export function withoutOpeningWords(names: readonly NameStretch[]): NameStretch[] {
  const within = names.filter((name) => !opensSentence(name))
  const whole = new Set(within.map((name) => textOf(name)))
  const parts = new Set(
    within
      .filter(({ kind, start, end }) => kind === 'person' && end - start > 1)
      .flatMap((name) => wordsIn(name).map(({ text }) => text)),
  )
  return names.flatMap((name): NameStretch[] => {
    const [first, second, third] = wordsIn(name)
    if (first === undefined || !opensSentence(name) || whole.has(textOf(name))) return [name]
    const rest = { ...name, start: name.start + 1 }
    if (second === undefined && parts.has(first.text)) return [name]
    if (isNoNoun(first)) return second === undefined ? [] : name.kind === 'person' ? [rest] : [name]
    const alone = second !== undefined && third === undefined && (isKnownSurname(second.text) || parts.has(second.text))
    return name.kind === 'person' && alone && isCommonWord(first) ? [rest] : [name]
  })
}

function opensSentence({ sentence, start }: NameStretch): boolean {
  return (
    /^["“]$/u.test(sentence.words[start - 1]?.text ?? '') ||
    sentence.words.slice(0, start).every(({ tags }) => tags.has('Punctuation'))
  )
}

/** A verb, an adverb, a small word: nothing that a name begins with. */
function isNoNoun({ tags, normal }: Word): boolean {
  if (nameLists().lexicon.get(normal)?.flags !== 0 || nameLists().places.get(normal) !== undefined) return false
  if (tags.has('Noun') || tags.has('ProperNoun')) return false
  return ['Verb', 'Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Expression', 'QuestionWord'].some((tag) =>
    tags.has(tag),
  )
}

/** A word of the language that nobody is called by: "Classic", "Rebuking". */
function isCommonWord({ tags, normal }: Word): boolean {
  return (
    nameLists().lexicon.get(normal)?.flags === 0 &&
    (tags.has('Adjective') || tags.has('Gerund') || tags.has('Verb') || tags.has('Adverb'))
  )
}
