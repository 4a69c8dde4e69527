import type { Stance } from '@factsheet/model'
import { JUDGMENT_VERBS } from '../words/reporting-judgment.ts'
import { REPORTING_NOUNS } from '../words/reporting-nouns.ts'
import type { Complement, ReportingRow } from '../words/reporting-row.ts'
import { SPEECH_VERBS } from '../words/reporting-speech.ts'
import { THOUGHT_VERBS } from '../words/reporting-thought.ts'
import { inflect, plural, type VerbForm } from './verb-inflection.ts'

/** A row of the lexicon as it is asked for. */
export interface ReportingWord {
  readonly lemma: string
  readonly stance: Stance
  readonly takes: ReadonlySet<Complement>
  /** Words after the verb that belong to it: "for" of "call for". */
  readonly particle: readonly string[]
}

/** A reporting verb in one of its forms. */
export interface InflectedVerb extends ReportingWord {
  readonly form: VerbForm
}

/** By form in lower case: what the form may be, rows with the longest particle first. */
const VERBS = verbIndex([...SPEECH_VERBS, ...THOUGHT_VERBS, ...JUDGMENT_VERBS])

const NOUNS: ReadonlyMap<string, ReportingWord> = new Map(
  REPORTING_NOUNS.flatMap((row) => {
    const word = wordOf(row)
    return [word.lemma, plural(word.lemma)].map((form) => [form, word] as const)
  }),
)

/** What verbs a word in lower case may be a form of; those with a particle come first. */
export function reportingVerbs(form: string): readonly InflectedVerb[] {
  return VERBS.get(form) ?? []
}

/** The reporting noun that a word in lower case is, in singular or plural. */
export function reportingNoun(form: string): ReportingWord | undefined {
  return NOUNS.get(form)
}

function verbIndex(rows: readonly ReportingRow[]): ReadonlyMap<string, readonly InflectedVerb[]> {
  const forms = rows.flatMap((row) => {
    const word = wordOf(row)
    return inflect(row[0].split(' ')[0] ?? '').map(([text, form]) => ({ text, verb: { ...word, form } }))
  })
  return new Map(
    [...Map.groupBy(forms, ({ text }) => text)].map(([text, found]) => [
      text,
      found.map(({ verb }) => verb).toSorted((a, b) => b.particle.length - a.particle.length),
    ]),
  )
}

function wordOf([lemma, stance, takes]: ReportingRow): ReportingWord {
  return { lemma, stance, takes: new Set(takes.split(' ') as Complement[]), particle: lemma.split(' ').slice(1) }
}
