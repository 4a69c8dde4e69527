import { type Span, slice } from '@factsheet/model'
import type { ReadText, Word } from '../../read/text.ts'
import { type Attribution, indexFrom, isFiniteVerb, isWord } from './attribution.ts'
import { reportingVerbs } from './cue-lexicon.ts'
import { type Row, startsSentence, type Surroundings } from '../quotations/quotation-surroundings.ts'
import { phraseAfter, phraseBefore } from './speaker-phrase.ts'

/** Words that a clause with a verb of saying may begin with after a quotation. */
const JOINS = /^(?:as|and|but|then|or)$/u
/** How many words may stand between the quotation and its verb: a name with what it is in apposition to. */
const LONGEST_SUBJECT = 40

/** “…,” Ruiz said; “…,” said Ruiz; “…,” according to Ruiz; “…” — Ana Ruiz. */
export function attributionAfter(read: ReadText, surroundings: Surroundings): Attribution | undefined {
  const { tail, following, lead, quotation } = surroundings
  if (!startsSentence(surroundings) && !endsOpen(lead)) return undefined
  const quoted = quotation.spans.at(-1)?.text ?? ''
  const signed = signature(read, tail.words.length > 0 ? tail : following)
  if (signed !== undefined) return signed
  if (tail.words.length > 0) return clauseOfSaying(read, tail, endsInCommaOrCall(quoted, tail))
  // “Why?” is taken for a sentence where who asks begins with a capital.
  return /[?!]["”’'»]*$/u.test(quoted) && isClauseOfSaying(following)
    ? clauseOfSaying(read, following, true)
    : undefined
}

/** Whether a sentence says nothing but who spoke, and where or when. */
function isClauseOfSaying(row: Row): boolean {
  const verb = verbsOfSaying(row)[0]
  return (
    verb !== undefined &&
    !row.words.some((word) => word.start >= verb.span.end && (isFiniteVerb(word) || word.normal === 'that'))
  )
}

/** The verb of saying in the words after a quotation, where these begin with its subject or with itself. */
function clauseOfSaying(read: ReadText, row: Row, leadsOn: boolean): Attribution | undefined {
  const { words } = row
  const from = words.findIndex((word) => isWord(word) && !JOINS.test(word.normal))
  if (from === -1) return undefined
  for (const cue of verbsOfSaying(row)) {
    const at = indexFrom(row, cue.span.start)
    if (at - from > LONGEST_SUBJECT) return undefined
    const source = sourceOf(read, row, { from, at, next: indexFrom(row, cue.span.end), leadsOn })
    // The verb of a relative clause may be one of saying too: "an aide who wrote the note said".
    if (source !== null && (source.text !== 'who' || at - from < 2)) return { cue, source }
  }
  return undefined
}

interface Place {
  /** Positions of the first word that may be the subject, of the verb, and after the verb. */
  readonly from: number
  readonly at: number
  readonly next: number
  /** Whether the quotation leads on to the clause: else it is no object of a verb with its subject before it. */
  readonly leadsOn: boolean
}

function sourceOf(read: ReadText, { words }: Row, { from, at, next, leadsOn }: Place): Span | null {
  if (words.slice(from, at).every((word) => word.tags.has('Adverb') || !isWord(word)))
    return phraseAfter(read, words, next, words.length)
  if (!leadsOn || words.slice(from, at).some(({ text }) => /^[;:!?]$/u.test(text))) return null
  return phraseBefore(read, words, from, at)
}

/** Finite verbs of saying and "according to", in text order; a word that only could be one ("the ad asks") where no other is. */
function verbsOfSaying({ words, cues }: Row): Attribution['cue'][] {
  const found = cues.filter(({ kind, use }) => kind === 'phrase' || (kind === 'verb' && use === 'finite'))
  if (found.length > 0) return found
  return words.flatMap((word, at) => (at > 0 && at < LONGEST_SUBJECT ? verbByForm(word) : []))
}

function verbByForm({ text, start, end, normal }: Word): Attribution['cue'][] {
  const verb = reportingVerbs(normal).find(
    ({ takes, particle }) => particle.length === 0 && (takes.has('clause') || takes.has('speech')),
  )
  return verb === undefined ? [] : [{ span: { start, end, text }, stance: verb.stance }]
}

/** A dash and a name alone: who is quoted, as under an epigraph. */
function signature(read: ReadText, { words }: Row): Attribution | undefined {
  const [dash, first] = words
  if (dash === undefined || first === undefined || !/^[―—–-]$/u.test(dash.text) || !/^\p{Lu}/u.test(first.text))
    return undefined
  const source = phraseAfter(read, words, 1, words.length)
  const isAll = source !== null && words.every((word) => word.end <= source.end || !isWord(word))
  return isAll ? { cue: { span: slice(read.text, dash.start, dash.end), stance: 'asserts' }, source } : undefined
}

/** Whether the quotation leads on to its verb: its last mark is a comma or a call, or a comma or dash follows. */
function endsInCommaOrCall(quoted: string, { words }: Row): boolean {
  return /[,!?…—–-][\s"”’'»]*$|\.{3}[\s"”’'»]*$/u.test(quoted) || /^[,—–-]$/u.test(words[0]?.text ?? '')
}

/** Whether words before a quotation leave it a sentence of its own: a colon, a clause that ended, or a signature. */
function endsOpen({ words }: Row): boolean {
  return /^[:.;?!]$/u.test(words.at(-1)?.text ?? '') || /^[―—–]$/u.test(words[0]?.text ?? '')
}
