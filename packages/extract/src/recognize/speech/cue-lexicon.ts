import type { Stance } from '@factsheet/model'
import { rowsOf } from '../../lexicon/index.ts'
import type { Complement } from '../../words/reporting-row.ts'
import { inflect, plural, type VerbForm } from './verb-inflection.ts'

/** A row of the lexicon as it is asked for. */
export interface ReportingWord {
  readonly lemma: string
  readonly stance: Stance
  readonly takes: ReadonlySet<Complement>
  /** Words after the verb or noun that belong to it: "for" of "call for". */
  readonly particle: readonly string[]
  /** Whether it tells of words or writing, of what somebody has in mind, or of praise and blame. */
  readonly tells: 'speech' | 'thought' | 'judgment'
}

/** A reporting verb in one of its forms. */
export interface InflectedVerb extends ReportingWord {
  readonly form: VerbForm
}

/** By form in lower case: what the form may be, rows with the longest particle first. */
const VERBS = indexOf(wordsOfPart('verb'), (word) =>
  inflect(firstWord(word)).map(([text, form]): readonly [string, InflectedVerb] => [text, { ...word, form }]),
)

const NOUNS = indexOf(wordsOfPart('noun'), (word) =>
  [firstWord(word), plural(firstWord(word))].map((text): readonly [string, ReportingWord] => [text, word]),
)

/** What verbs a word in lower case may be a form of; those with a particle come first. */
export function reportingVerbs(form: string): readonly InflectedVerb[] {
  return VERBS.get(form) ?? []
}

/** The reporting nouns that a word in lower case may be, in singular or plural; those with a particle come first. */
export function reportingNouns(form: string): readonly ReportingWord[] {
  return NOUNS.get(form) ?? []
}

function indexOf<W extends ReportingWord>(
  lexicon: readonly ReportingWord[],
  formsOf: (word: ReportingWord) => readonly (readonly [form: string, word: W])[],
): ReadonlyMap<string, readonly W[]> {
  const byForm = Map.groupBy(lexicon.flatMap(formsOf), ([form]) => form)
  return new Map(
    [...byForm].map(([form, found]) => [
      form,
      found.map(([, word]) => word).toSorted((a, b) => b.particle.length - a.particle.length),
    ]),
  )
}

function firstWord({ lemma }: ReportingWord): string {
  return lemma.split(' ')[0] ?? ''
}

function wordsOfPart(which: 'verb' | 'noun'): ReportingWord[] {
  return rowsOf('reporting', 'word', 'part', 'tells', 'stance', 'takes')
    .filter(({ part }) => part === which)
    .map(({ word, tells, stance, takes }) => ({
      lemma: word,
      stance: stance as Stance,
      takes: new Set(takes.split(' ') as Complement[]),
      particle: word.split(' ').slice(1),
      tells: tells as ReportingWord['tells'],
    }))
}
