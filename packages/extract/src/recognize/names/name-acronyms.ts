import type { ReadText } from '../../read/text.ts'
import { isAcronym, standsFor } from '../acronyms.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/**
 * "Institute for Tidal Studies (I.T.S.)": where an acronym in brackets stands for the organization before it, it is one
 * wherever it stands in the document.
 */
export function withAcronyms(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  const learnt = new Set(names.filter(({ kind }) => kind === 'organization').flatMap((name) => acronymAfter(name)))
  if (learnt.size === 0) return [...names]
  const taken = new Map(names.flatMap((name) => wordsIn(name).map(({ start }) => [start, name] as const)))
  const missed = read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at): NameStretch[] => {
      if (!learnt.has(word.text) || taken.has(word.start)) return []
      return [{ sentence, start: at, end: at + 1, kind: 'organization', certainty: 1 }]
    }),
  )
  const known = names.map((name) =>
    learnt.has(textOf(name)) ? { ...name, kind: 'organization' as const, certainty: 1 } : name,
  )
  return [...known, ...missed].toSorted((a, b) => a.sentence.index - b.sentence.index || a.start - b.start)
}

function acronymAfter(name: NameStretch): string[] {
  const { words } = name.sentence
  const [open, acronym, close] = words.slice(name.end, name.end + 3)
  if (open?.text !== '(' || acronym === undefined || close?.text !== ')') return []
  return isAcronym(acronym.text) && standsFor(acronym.text, textOf(name)) ? [acronym.text] : []
}
