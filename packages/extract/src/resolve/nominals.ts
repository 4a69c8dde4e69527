import {
  type EntityMention,
  type ExtractedOrganization,
  type ExtractedPerson,
  type Ref,
  overlaps,
  slice,
} from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../read/text.ts'
import { organizationNoun } from '../words/agency-words.ts'
import { isPluralRole, roleNoun } from '../words/role-nouns.ts'
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
  return phrases(read, (word) => organizationNoun(word.normal) !== undefined).flatMap(({ words, sentence }) => {
    const head = words.at(-1)
    const start = words[0]?.start ?? 0
    const before = organizations.filter(({ mentions }) => mentions.some((mention) => mention.end <= start))
    const within = organizations.some(({ mentions }) =>
      mentions.some((mention) => words.some((word) => overlaps(mention, word))),
    )
    if (head === undefined || within) return []
    const fitting = before.filter((organization) => organizationFits(organization, words))
    return linked(read, fitting, words, sentence)
  })
}

function organizationFits({ mentions }: ExtractedOrganization, words: readonly Word[]): boolean {
  const noun = organizationNoun(words.at(-1)?.normal ?? '')
  const modifiers = words.slice(1, -1).map(({ normal }) => normal)
  if (noun === undefined) return false
  return mentions.some((mention) => {
    const own = organizationWords(mention.text)
    const headed = noun.fits.some((word) => own.includes(word))
    return headed && modifiers.every((modifier) => own.includes(modifier))
  })
}

/** "the senator", "the former mayor": linked where one person named before has such a role, else left open. */
export function personNominals(read: ReadText, people: readonly ExtractedPerson[]): LinkedMention[] {
  return phrases(read, (word) => roleNoun(word.normal) !== undefined && !isPluralRole(word.normal)).flatMap(
    ({ words, sentence }) => {
      const [first] = words
      const head = words.at(-1)
      if (first === undefined || head === undefined) return []
      const asRole = people.some(({ roles, mentions }) =>
        [...roles.map(({ span }) => span), ...mentions].some((span) =>
          overlaps(span, { start: head.start, end: head.end }),
        ),
      )
      if (asRole) return []
      const fitting = people.filter(
        ({ mentions, roles }) =>
          mentions.some((mention) => mention.end <= first.start) &&
          roles.some((role) => headOf(role.span.text) === officeOf(head.normal)),
      )
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
