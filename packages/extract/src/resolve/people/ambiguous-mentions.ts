import type { Problem } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
import type { OpenName, PersonNames } from '../people.ts'

/** One named this many times as often as each other of the name is the one whom a reader takes it for. */
const DOMINANT = 3

/**
 * `ambiguous-mention`: a name that two people of the article bear, and nothing tells whose it is. Told once for each name,
 * with every place; not where the name stands for a camp ("Ruiz supporters") or one of its people is named far more often.
 */
export function ambiguousMentions(read: ReadText, open: readonly OpenName[]): Problem[] {
  const unclear = open.filter((name) => !isCamp(read, name) && !hasDominant(name.candidates))
  const byName = Map.groupBy(unclear, (name) => `${name.mention.span.text}: ${whoOf(name)}`)
  return [...byName.values()].flatMap((names) => {
    const [first] = names
    if (first === undefined) return []
    return [
      {
        rule: 'ambiguous-mention',
        level: 'info' as const,
        message: `“${first.mention.span.text}” may be ${whoOf(first)}: the article does not say which`,
        spans: names.map(({ mention }) => mention.span),
      },
    ]
  })
}

function whoOf({ candidates }: OpenName): string {
  return candidates.map(({ mentions }) => mentions[0]?.span.text ?? '').join(' or ')
}

/** "the Ruiz campaign", "Ruiz supporters": a noun right behind the name, in small letters. */
function isCamp(read: ReadText, { mention: { span, sentence, title } }: OpenName): boolean {
  const words = read.sentences[sentence]?.words ?? []
  const next = words[words.findIndex(({ end }) => end === span.end) + 1]
  // "campaign" was read as a verb, but one person would take "campaigns".
  const isNoun =
    next !== undefined && (next.tags.has('Noun') || next.tags.has('Infinitive')) && !next.tags.has('Pronoun')
  return title === null && next !== undefined && isNoun && /^\p{Ll}/u.test(next.text)
}

function hasDominant(candidates: readonly PersonNames[]): boolean {
  const [most = 0, second = 0] = candidates.map(({ mentions }) => mentions.length).toSorted((a, b) => b - a)
  return most >= DOMINANT * second && most > DOMINANT
}
