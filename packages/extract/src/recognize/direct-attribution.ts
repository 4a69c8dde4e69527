import { type Span, slice } from '@factsheet/model'
import type { ReadText, Word } from '../read/text.ts'
import type { CueMention } from './mention.ts'
import type { Row, Surroundings } from './quotation-surroundings.ts'
import { phraseAfter, phraseBefore } from './speaker-phrase.ts'

/** To whom a quotation is given: its verb of saying, and the words for who speaks where they stand beside that. */
export interface Attribution {
  /** The dash before a signature is one. */
  readonly cue: Pick<CueMention, 'span' | 'stance'>
  readonly source: Span | null
}

/** Words that a clause with a verb of saying may begin with after a quotation. */
const JOINS = /^(?:as|and|but|then|or)$/u
/** How many words may stand between the quotation and its verb: a name with what it is in apposition to. */
const LONGEST_SUBJECT = 40
/** How many words may stand between a verb of saying and what it quotes: to whom, where, when. */
const LONGEST_OCCASION = 25

/** “…,” Ruiz said; “…,” said Ruiz; “…” — Ana Ruiz. */
export function attributionAfter(read: ReadText, { tail, lead, quotation }: Surroundings): Attribution | undefined {
  if (lead.words.some(isWord) && !endsOpen(lead)) return undefined
  const signed = signature(read, tail)
  if (signed !== undefined) return signed
  const [cue] = tail.cues
  if (cue === undefined) return undefined
  const from = tail.words.findIndex((word) => isWord(word) && !JOINS.test(word.normal))
  const at = indexOf(tail, cue.span.start)
  if (from === -1 || at === -1 || at - from > LONGEST_SUBJECT) return undefined
  const isInverted = tail.words.slice(from, at).every(isAdverb)
  if (!isInverted && tail.words.slice(from, at).some(({ text }) => /^[;:!?]$/u.test(text))) return undefined
  const source = isInverted
    ? phraseAfter(read, tail.words, indexFrom(tail, cue.span.end), tail.words.length)
    : phraseBefore(read, tail.words, from, at)
  if (source === null) return undefined
  // A new clause, which the quotation is no object of: “…” and the mayor said that …
  if (!isInverted && !endsOpenInside(quotation.spans.at(-1)?.text ?? '', tail)) return undefined
  return { cue, source }
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
function endsOpenInside(quoted: string, { words }: Row): boolean {
  return /[,!?…—–-]\s?["”’'»]*$|\.{3}\s?["”’'»]*$/u.test(quoted) || /^[,—–-]$/u.test(words[0]?.text ?? '')
}

/** Whether words before a quotation leave it a sentence of its own: a colon, a clause that ended, or a signature. */
function endsOpen({ words }: Row): boolean {
  return /^[:.;?!]$/u.test(words.at(-1)?.text ?? '') || /^[―—–]$/u.test(words[0]?.text ?? '')
}

/** Ruiz said, “…”; she told reporters on Monday: “…”; he called out “…”. */
export function attributionBefore(
  read: ReadText,
  { lead, quotation }: Surroundings,
): (Attribution & { readonly isClose: boolean }) | undefined {
  const cue = lead.cues.at(-1)
  if (cue === undefined) return undefined
  const at = indexOf(lead, cue.span.start)
  const next = indexFrom(lead, cue.span.end)
  const between = lead.words.slice(next)
  const isClose = between.every((word) => !isWord(word))
  if ((!isClose && !isOccasion(between)) || isNamedOnly(lead, at)) return undefined
  const source = sourceBefore(read, lead, cue, at)
  if (source !== null && isInserted(lead, source, quotation.spans[0]?.text ?? '')) return undefined
  return { cue, source, isClose: isClose || between.at(-1)?.text === ':' }
}

/** "told reporters at the port on Monday,": whom, where and when, but no clause and no object that the quotation is about. */
function isOccasion(between: readonly Word[]): boolean {
  const last = between.at(-1)?.text ?? ''
  if (last === ':') return between.length <= LONGEST_OCCASION
  if (last !== ',' || between.length > LONGEST_OCCASION) return false
  return !between.some((word) => isFinite(word) || /^(?:that|whether|if|[;.])$/u.test(word.normal))
}

function sourceBefore(read: ReadText, lead: Row, cue: CueMention, at: number): Span | null {
  const inverted = /^(?:according to|as)\b/u.test(cue.lemma)
  if (inverted) return phraseAfter(read, lead.words, indexFrom(lead, cue.span.end), lead.words.length)
  return phraseBefore(read, lead.words, 0, at) ?? mainSubject(read, lead.words)
}

/** "what it called “…”": the words are part of a larger phrase. */
function isNamedOnly(lead: Row, at: number): boolean {
  return lead.words.slice(Math.max(0, at - 8), at).some(({ normal }) => normal === 'what')
}

/** "It was, Ruiz said, “a mess”": the clause that the quoted words end begins before the clause of saying. */
function isInserted({ words }: Row, source: Span, quoted: string): boolean {
  const before = words.filter(({ end }) => end <= source.start)
  return before.at(-1)?.text === ',' && before.some(isFinite) && /^\P{L}*\p{Ll}/u.test(quoted)
}

function isFinite(word: Word): boolean {
  return word.tags.has('Verb') && !word.tags.has('Gerund') && !word.tags.has('Noun') && !/^\p{Lu}/u.test(word.text)
}

/** The subject of a sentence, where a participle or a second verb has none of its own: "Ruiz nodded, adding". */
function mainSubject(read: ReadText, words: readonly Word[]): Span | null {
  const verb = words.findIndex((word, index) => index > 0 && isFinite(word))
  return verb === -1 ? null : phraseBefore(read, words, 0, verb)
}

function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isAdverb(word: Word): boolean {
  return word.tags.has('Adverb') || !isWord(word)
}

function indexOf({ words }: Row, start: number): number {
  return words.findIndex((word) => word.start >= start)
}

/** The position of the first word from `offset` on; the end of the row where there is none. */
function indexFrom({ words }: Row, offset: number): number {
  const at = words.findIndex((word) => word.start >= offset)
  return at === -1 ? words.length : at
}
