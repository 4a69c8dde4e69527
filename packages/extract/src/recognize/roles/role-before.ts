import type { Word } from '../../read/text.ts'
import { isCourtesy } from '../../words/honorifics.ts'
import { isPluralRole, roleNoun } from '../../words/role-nouns.ts'
import type { NamedSentence, PlacedName } from '../names/named-words.ts'
import { isDeterminer, phraseStart } from './role-phrase.ts'
import { titleStart } from './titles.ts'

/** A role by its words, and the name that it is of. */
export interface PlacedRole {
  readonly start: number
  readonly end: number
  readonly of: PlacedName
}

/** "Russian President Ruiz", "the mayor, Ana Ruiz,", "Senators Ruiz of Ohio and Lee of Utah". */
export function rolesBefore(named: NamedSentence): PlacedRole[] {
  return named.names
    .filter(({ mention }) => mention.kind === 'person')
    .flatMap((name) => [...titleOf(named, name), ...nounBefore(named, name)])
}

/** A title or noun right before the name; one in the plural is of every name in the list. */
function titleOf(named: NamedSentence, name: PlacedName): PlacedRole[] {
  const { words } = named
  let end = name.start
  // "President, Dr. Ruiz": a courtesy title is no role, and may stand between.
  while (isCourtesy(words[end - 1]?.text ?? '')) end -= 1
  const start = phraseStart(named, end)
  if (start === end) return []
  const head = words[end - 1]?.normal ?? ''
  // "their mother Ana Ruiz": kin is a role only when the article says whose.
  if (
    roleNoun(head)?.kind === 'kin' &&
    !/^(?:his|her|their|['’]s)$/u.test(words[start - 1]?.normal ?? '') &&
    !hasPossessor(named, start, end)
  )
    return []
  return partsOf(named, start, end).flatMap((part) => bearersOf(named, name, part.end).map((of) => ({ ...part, of })))
}

/** Whose a title is that ends right before `end`: what several are ("the candidates Ana Ruiz and Ben Lee") is of nobody alone. */
function bearersOf(named: NamedSentence, name: PlacedName, end: number): PlacedName[] {
  if (!isPluralRole(named.words[end - 1]?.normal ?? '')) return [name]
  const list = listFrom(named, name)
  return list.length > 1 ? list : []
}

/** "Republican nominee Gov. Ruiz", "Chairman Rep. Ruiz": an abbreviated office after another role is a role of its own. */
function partsOf(named: NamedSentence, start: number, end: number): { start: number; end: number }[] {
  const { words } = named
  if (!/^(?:Gov|Sen|Rep|Del|Gen|Adm|Col|Sgt|Capt)s?\.$/u.test(words[end - 1]?.text ?? '')) return [{ start, end }]
  const at = words[end - 2]?.text === 'Lt.' ? end - 2 : end - 1
  const first = phraseStart(named, at)
  return first < at
    ? [
        { start: first, end: at },
        { start: at, end },
      ]
    : [{ start, end }]
}

function hasPossessor({ words }: NamedSentence, start: number, end: number): boolean {
  return words.slice(start, end).some(({ text }) => /^['’]s$/u.test(text))
}

/** "the campaign chairman, Ana Ruiz, said": a noun phrase with an article, a comma, the name, a mark. */
function nounBefore(named: NamedSentence, name: PlacedName): PlacedRole[] {
  const { words, nameAt } = named
  if (words[name.start - 1]?.text !== ',') return []
  const end = name.start - 1
  const start = phraseStart(named, end)
  if (start === end || nameAt(end - 1) !== undefined) return []
  const closes = words[name.end]
  if (closes !== undefined && !/^(?:[,.;:–—)]|and)$/u.test(closes.text)) return []
  const opened = isDeterminer(words[start - 1]) || hasPossessor(named, start, end)
  if (isPluralRole(words[end - 1]?.normal ?? '')) return pluralBefore(named, name, { start, end })
  if (!opened && words[start - 1]?.normal !== 'one') return []
  // In a list ("the mayor, Ana Ruiz, and the clerk") nothing tells an apposition from the next member.
  return /^(?:and|or)$/u.test(words[name.end + 1]?.normal ?? '') ? [] : [{ start, end, of: name }]
}

/** "two developers, Ana Ruiz and Ben Lee, were": a role of every name in the list. */
function pluralBefore(named: NamedSentence, name: PlacedName, role: { start: number; end: number }): PlacedRole[] {
  const before = named.words[role.start - 1]
  const counted =
    before !== undefined && (isDeterminer(before) || /^(?:\d|two$|three$|four$|both$)/u.test(before.normal))
  const list = counted ? listFrom(named, name) : []
  return list.length > 1 ? list.map((of) => ({ ...role, of })) : []
}

/** The names of a list that begins with this one: commas and "and" between them, and short phrases such as "of Ohio". */
function listFrom({ sentence, words, names }: NamedSentence, first: PlacedName): PlacedName[] {
  const people = names.filter(({ mention, start }) => mention.kind === 'person' && start >= first.start)
  const list = [first]
  for (const next of people.slice(1)) {
    const last = list.at(-1) ?? first
    const between = withoutBrackets(words.slice(last.end, titleStart(sentence, next.start)))
    if (!isListStep(between)) break
    list.push(next)
    if (between.includes('and')) break
  }
  return list.length > 1 ? list : [first]
}

/** The words in lower case, those in brackets left out: "(R-Ohio) and" → "and". */
function withoutBrackets(words: readonly Word[]): string[] {
  const open = words.findIndex(({ text }) => text === '(')
  const close = words.findIndex(({ text }) => text === ')')
  return words.filter((_, index) => open === -1 || index < open || index > close).map(({ normal }) => normal)
}

function isListStep(between: readonly string[]): boolean {
  const joins = /^(?:,|and|, and|&)$/u
  const text = between.join(' ')
  if (joins.test(text)) return true
  return (
    between.length <= 14 &&
    /^,? ?[^;:"“”]*?\b(?:of|from|the|a|an)\b [^;:"“”]*?(?: ,)? and$|^,? ?(?:of|from) [^;:"“”]* ,$/u.test(text)
  )
}
