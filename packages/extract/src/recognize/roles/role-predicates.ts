import type { NamedSentence, PlacedName } from '../names/named-words.ts'
import { appositivesOf } from './role-appositives.ts'
import type { PlacedRole } from './role-before.ts'
import { MOST_WORDS, nounPhraseEnd, phraseEnd, rolePhrase } from './role-noun-phrase.ts'
import { isDeterminer, isRoleHead } from './role-phrase.ts'

/**
 * What a name is said to be by a verb: "Ana Ruiz is the mayor of Reno", "will become", "has served as", "who leads the
 * bank"; appositives may stand between. Predicates of "who" leave the way to the main verb open.
 */
export function predicatesOf(named: NamedSentence, of: PlacedName): PlacedRole[] {
  const { words } = named
  let at = appositivesOf(named, of).end
  if (/^[,(]$/u.test(words[at]?.text ?? '')) at += 1
  const relative = words[at]?.normal === 'who'
  if (relative) at += 1
  if (relative && LEADS.has(words[at]?.normal ?? '')) return leads(named, of, at)
  const from = afterCopula(named, at, relative)
  if (from === undefined) return []
  const phrase = rolePhrase(named, from)
  return phrase === undefined ? [] : [{ ...phrase, of }]
}

const LEADS: ReadonlySet<string> = new Set(
  'leads heads runs chairs directs oversees led headed chaired directed oversaw co-founded founded'.split(' '),
)

/** "leads the agency": from the verb to the end of what is led. */
function leads(named: NamedSentence, of: PlacedName, at: number): PlacedRole[] {
  const { words } = named
  if (!(isDeterminer(words[at + 1]) || named.nameAt(at + 1) !== undefined)) return []
  const end = phraseEnd(named, nounPhraseEnd(named, at + 1))
  return end > at + 1 && end - at <= MOST_WORDS ? [{ start: at, end, of }] : []
}

/** The position after a verb of being something: "is", "will become", "has served as", "stepped down as". */
function afterCopula({ words }: NamedSentence, from: number, relative: boolean): number | undefined {
  // "who is director of the bank": the article may be missing after a relative pronoun only.
  if (relative && /^(?:is|was)$/u.test(words[from]?.normal ?? '') && isRoleHead(words[from + 1])) return from + 1
  const text = words
    .slice(from, from + 9)
    .map(({ normal }) => normal)
    .join(' ')
  const found = COPULAS.map((copula) => copula.exec(text)?.[0]).find((match) => match !== undefined)
  return found === undefined ? undefined : from + found.trim().split(' ').length
}

const COPULAS: readonly RegExp[] = [
  /^(?:is|was|remains|remained) (?:now |also |currently |once |still )?(?=(?:a|an|the|his|her|their|one) )/u,
  /^(?:(?:will|would|has|had|to) )?(?:become|became|becomes) (?=(?:a|an|the) )/u,
  /^(?:(?:has|had|have|is|was|also|now|currently|previously|been|once) ){0,3}(?:serves|served|serving|works|worked|working) (?:on |in )?as (?=\p{L})/u,
  /^(?:(?:has|had|was|been|will|be|is|being|expected|chosen|to) ){0,4}(?:named|appointed|elected|confirmed|sworn in|chosen|hired|picked|selected|nominated) (?:as )?(?=(?:a|an|the|acting|interim) )/u,
  /^(?:(?:has|had|was|is|will|would|forced|to|be) ){0,4}(?:step|stepped|stepping|steps) down (?:\p{L}+ )?as (?=\p{L})/u,
  /^(?:(?:has|had|will|would) ){0,2}(?:resigned|retired|resign|retire) as (?=\p{L})/u,
  /^as (?=(?:a|an|the|its|his|her|their) )/u,
]
