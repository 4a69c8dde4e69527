// Marked sentences with other names in them, so that what is learnt is the context and not only the names of the source.
import type { LabelledStretch } from '../packages/extract/src/tagger/labels.ts'

/** A sentence with its marked names. */
export interface Marked {
  readonly words: readonly string[]
  readonly stretches: readonly LabelledStretch[]
}

/** Numbers from 0 to 1. */
type Random = () => number

/** Surnames as the parts that new ones are made of. */
interface Parts {
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

/** Part of the words of names that are changed. */
const CHANGED = 0.3

/**
 * The documents with made-up names: the first half of one surname and the second half of another for words of people's
 * names and for organizations of one word, other letters for acronyms of organizations. A word is changed to the same one
 * all over its document. Places keep their names: made-up ones were measured to lower precision.
 */
export function renamed(documents: readonly (readonly Marked[])[], random: Random): Marked[][] {
  const parts = partsOf(documents.flat())
  return documents.map((sentences) => {
    const made = new Map<string, string>()
    const short = organizationsOfOneWord(sentences)
    for (const { words, stretches } of sentences) {
      for (const { kind, start, end } of stretches) {
        for (const word of words.slice(start, end)) {
          const isNew = kind === 'PER' || short.has(word)
          if (!made.has(word)) made.set(word, random() < CHANGED ? madeWord(word, isNew, parts, random) : word)
        }
      }
    }
    return sentences.map(({ words, stretches }) => ({ words: replaced(words, stretches, made), stretches }))
  })
}

function replaced(
  words: readonly string[],
  stretches: readonly LabelledStretch[],
  made: ReadonlyMap<string, string>,
): string[] {
  const list = [...words]
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at++) list[at] = made.get(list[at] ?? '') ?? list[at] ?? ''
  }
  return list
}

/** Words that alone are an organization's name in the document. */
function organizationsOfOneWord(sentences: readonly Marked[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words, stretches }) =>
      stretches
        .filter(({ kind, start, end }) => kind === 'ORG' && end - start === 1)
        .map(({ start }) => words[start] ?? ''),
    ),
  )
}

function madeWord(word: string, isNew: boolean, parts: Parts, random: Random): string {
  if (isNew && /^\p{Lu}{2,6}$/u.test(word)) return word.replaceAll(/\p{Lu}/gu, () => letter(random))
  return isNew && isWord(word) ? crossed(parts, random) : word
}

function letter(random: Random): string {
  return String.fromCodePoint(65 + Math.floor(random() * 26))
}

function isWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word)
}

function partsOf(sentences: readonly Marked[]): Parts {
  const words = sentences.flatMap((sentence) =>
    sentence.stretches
      .filter((stretch) => stretch.kind === 'PER')
      .map(({ end }) => sentence.words[end - 1] ?? '')
      .filter(isWord),
  )
  const distinct = [...new Set(words)]
  return {
    starts: distinct.map((word) => word.slice(0, Math.ceil(word.length / 2))),
    ends: distinct.map((word) => word.slice(Math.ceil(word.length / 2))),
  }
}

function crossed({ starts, ends }: Parts, random: Random): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return pick(starts) + pick(ends)
}
