import {
  type EntityMention,
  type ExtractedOrganization,
  type ExtractedPerson,
  extentsOf,
  type Ref,
  slice,
} from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../read/text.ts'
import { organizationNoun } from '../words/agency-words.ts'
import { isPluralRole, roleNoun } from '../words/role-nouns.ts'
import { keyed } from './keyed.ts'
import { organizationWords } from './organization-name.ts'

/** A mention without a name and whose it is. */
export interface LinkedMention {
  readonly ref: Ref
  readonly mention: EntityMention
  /** Position of its sentence. */
  readonly sentence: number
}

/** "the council", "the customs agency": linked where one organization named before fits, else left open. */
export function organizationNominals(read: ReadText, organizations: readonly ExtractedOrganization[]): LinkedMention[] {
  const placed = extentsOf(organizations, ({ mentions }) => mentions)
  const byWord = keyed<Named>()
  for (const { ref, mentions } of organizations) {
    const names = [...new Set(mentions.map(({ text }) => text))].map(organizationWords)
    byWord.add({ ref, names, end: Math.min(...mentions.map(({ end }) => end)) }, names.flat())
  }
  return phrases(read, (word) => organizationNoun(word.normal) !== undefined).flatMap(({ words, sentence }) => {
    const [first] = words
    const noun = organizationNoun(words.at(-1)?.normal ?? '')
    if (first === undefined || noun === undefined) return []
    if (words.some((word) => placed.overlapping(word).length > 0)) return []
    const modifiers = words.slice(1, -1).map(({ normal }) => normal)
    const fitting = byWord
      .under(noun)
      .filter(({ names, end }) => end <= first.start && names.some((name) => isNamedSo(name, noun, modifiers)))
    return linked(read, fitting, words, sentence)
  })
}

/** An organization with the words of each of its names, and where the first of them ends. */
interface Named {
  readonly ref: Ref
  readonly names: readonly (readonly string[])[]
  readonly end: number
}

function isNamedSo(name: readonly string[], heads: readonly string[], modifiers: readonly string[]): boolean {
  return heads.some((word) => name.includes(word)) && modifiers.every((modifier) => name.includes(modifier))
}

/** "the senator", "the former mayor": linked where one person named before has such a role, else left open. */
export function personNominals(read: ReadText, people: readonly ExtractedPerson[]): LinkedMention[] {
  const placed = extentsOf(people, ({ roles, mentions }) => [...roles.map(({ span }) => span), ...mentions])
  const byOffice = keyed<{ readonly ref: Ref; readonly end: number }>()
  for (const { ref, roles, mentions } of people) {
    const end = Math.min(...mentions.map((mention) => mention.end))
    byOffice.add(
      { ref, end },
      roles.map(({ span }) => headOf(span.text)),
    )
  }
  return phrases(read, (word) => roleNoun(word.normal) !== undefined && !isPluralRole(word.normal)).flatMap(
    ({ words, sentence }) => {
      const [first] = words
      const head = words.at(-1)
      if (first === undefined || head === undefined) return []
      if (placed.overlapping(head).length > 0) return []
      const fitting = byOffice.under([officeOf(head.normal)]).filter(({ end }) => end <= first.start)
      return linked(read, fitting, words, sentence)
    },
  )
}

/** The office that a word in lower case stands for: "sen." → "senator". */
function officeOf(word: string): string {
  return OFFICES.get(word) ?? word
}

const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['senators', 'senator'],
  ['sens.', 'senator'],
  ['gov.', 'governor'],
  ['rep.', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['lt.', 'lieutenant'],
  ['prof.', 'professor'],
])

/** The office that heads a role: its last role noun before a preposition. */
function headOf(role: string): string {
  const words = role.toLowerCase().split(/\s+/u)
  const stop = words.findIndex((word) => /^(?:of|for|at|in|on|with|from|to|and)$/u.test(word))
  return officeOf(
    words.slice(0, stop === -1 ? words.length : stop).findLast((word) => roleNoun(word) !== undefined) ?? '',
  )
}

function linked(
  read: ReadText,
  fitting: readonly { readonly ref: Ref }[],
  words: readonly Word[],
  sentence: ReadSentence,
): LinkedMention[] {
  const [only, other] = fitting
  if (only === undefined || other !== undefined) return []
  const span = slice(read.text, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
  return [{ ref: only.ref, mention: { ...span, kind: 'nominal' }, sentence: sentence.index }]
}

interface Phrase {
  readonly sentence: ReadSentence
  readonly words: readonly Word[]
}

/** "the", at most two words in small letters, and a head; no capital, no "of" and no 's after it. */
function phrases(read: ReadText, isHead: (word: Word) => boolean): Phrase[] {
  return read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at): Phrase[] => {
      if (word.normal !== 'the') return []
      for (let end = at + 1; end <= at + 3; end++) {
        const head = sentence.words[end]
        if (head === undefined || !/^\p{Ll}[\p{Ll}-]+$/u.test(head.text)) return []
        const next = sentence.words[end + 1]
        if (
          !isHead(head) ||
          (next !== undefined && (isHead(next) || next.tags.has('Noun')) && !/^['’]s$/u.test(next.text))
        )
          continue
        return next !== undefined && /^(?:of|for|\p{Lu}.*)$/u.test(next.text)
          ? []
          : [{ sentence, words: sentence.words.slice(at, end + 1) }]
      }
      return []
    }),
  )
}
