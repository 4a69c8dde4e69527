import type { Word } from '../../read/text.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { honorific } from '../../words/honorifics.ts'
import { isTitleModifier } from '../../words/role-modifiers.ts'
import { roleNoun } from '../../words/role-nouns.ts'
import type { NamedSentence } from '../names/named-words.ts'

/** Whether the word is a noun for what somebody is. */
export function isRoleHead(word: Word | undefined): boolean {
  return word !== undefined && roleNoun(word.normal) !== undefined
}

/**
 * Where the noun phrase that ends right before `end` with a role noun begins: modifiers, names used as such and a
 * possessor included, a leading article left out; `end` where no role noun stands there.
 */
export function phraseStart(named: NamedSentence, end: number): number {
  const { words, nameAt } = named
  const at = headBefore(named, end)
  const head = at === undefined ? undefined : words[at]
  if (at === undefined || head === undefined) return end
  const formal = /^\p{Lu}/u.test(head.text)
  let start = at
  for (;;) {
    const name = nameAt(start - 1)
    const before = words[start - 1]
    if (before === undefined) break
    if (name !== undefined && name.mention.kind !== 'person') {
      start = name.start
    } else if (name !== undefined) {
      // "Clinton campaign chairman": the surname of somebody else before a common noun.
      if (formal || name.end - name.start > 1) break
      start = name.start
    } else if (/^['’]s$/u.test(before.text)) {
      start = possessorStart(named, start - 1)
      break
    } else if (before.normal === 'and' && isRoleHead(words[start - 2]) && nameAt(start - 2) === undefined) {
      start -= 2
    } else if (isModifier(before, formal)) start -= 1
    else break
  }
  return start
}

/**
 * The role noun of a phrase that ends right before `end`: its last word, or the word before "of State", "of the House", "in
 * chief".
 */
function headBefore({ words }: NamedSentence, end: number): number | undefined {
  if (isRoleHead(words[end - 1]) && words[end - 2]?.normal !== 'in') return end - 1
  const formal = /^\p{Lu}/u.test(words[end - 1]?.text ?? '') || /^(?:state|chief)$/u.test(words[end - 1]?.normal ?? '')
  if (!formal) return undefined
  for (let of = end - 2; of > Math.max(end - 6, 0); of--) {
    const word = words[of]?.normal
    if (word === 'of' || word === 'in') {
      return isRoleHead(words[of - 1]) && (word === 'of' || words[end - 1]?.normal === 'chief') ? of - 1 : undefined
    }
    if (!/^(?:\p{Lu}|the$|and$)/u.test(words[of]?.text ?? '')) return undefined
  }
  return undefined
}

/** Whether a word may stand before a role noun as a part of the role. */
function isModifier(word: Word, formal: boolean): boolean {
  const { normal, tags, text } = word
  if (isDeterminer(word) || (honorific(text) !== undefined && roleNoun(normal) === undefined)) return false
  // "nominee Gov. Ruiz" are two roles.
  if (roleNoun(normal) !== undefined) return !formal || /^\p{Lu}/u.test(text) || isTitleModifier(normal)
  if (isTitleModifier(normal) || isDemonym(text)) return true
  if (!/^[\p{L}\p{N}][\p{L}\p{N}’'.&-]*$/u.test(text) || NOT_MODIFIERS.has(normal)) return false
  if (tags.has('Date') || tags.has('Pronoun') || tags.has('Determiner') || tags.has('Conjunction')) return false
  if (formal && /^\p{Ll}/u.test(text)) return /-/u.test(text)
  if (tags.has('Gerund')) return ADJECTIVES_IN_ING.has(normal)
  if (tags.has('Adjective')) return true
  if (tags.has('Verb') || tags.has('Adverb') || tags.has('Preposition') || tags.has('Value')) return false
  return tags.has('Noun')
}

/** Verb forms that are parts of roles; any other ends the phrase ("slamming Governor Ruiz"). */
const ADJECTIVES_IN_ING: ReadonlySet<string> = new Set(
  'acting ruling leading founding visiting retiring managing rising sitting outgoing incoming presiding contributing consulting running reigning standing controlling commanding investing training surviving recurring aspiring reporting marketing advertising banking mining engineering nursing housing shipping trading planning accounting coaching writing acting-'.split(
    ' ',
  ),
)

/** Words that compromise may take for adjectives or nouns and that never are of a role. */
const NOT_MODIFIERS: ReadonlySet<string> = new Set(
  'other such many several few more most some all both each every same own that this these those which what when while who where after before since once monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday week month year day night morning like as than only even just also include including includes'.split(
    ' ',
  ),
)

/** The start of a possessor whose 's stands at `at`: a name with its title, or a noun with its modifiers. */
function possessorStart({ words, nameAt }: NamedSentence, at: number): number {
  const name = nameAt(at - 1)
  if (name !== undefined) {
    const before = words[name.start - 1]
    return before !== undefined && honorific(before.text) !== undefined ? name.start - 1 : name.start
  }
  let start = at - 1
  while (start > 0) {
    const word = words[start - 1]
    if (word === undefined || !(nameAt(start - 1) !== undefined || isModifier(word, false))) break
    start -= 1
  }
  return start
}

/** "the", "a", "his": an article or possessive before a noun phrase. */
export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && /^(?:the|a|an|another|his|her|its|their|our|my)$/u.test(word.normal)
}
