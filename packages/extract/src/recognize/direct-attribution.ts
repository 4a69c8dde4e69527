import { type Span, slice } from '@factsheet/model'
import type { ReadText, Word } from '../read/text.ts'
import type { CueMention } from './mention.ts'
import type { Row, Surroundings } from './quotation-surroundings.ts'
import { clauseStart, phraseAfter, phraseBefore } from './speaker-phrase.ts'

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
export function attributionAfter(
  read: ReadText,
  { tail, following, lead, quotation }: Surroundings,
): Attribution | undefined {
  if (lead.words.some(isWord) && !endsOpen(lead)) return undefined
  const quoted = quotation.spans.at(-1)?.text ?? ''
  const signed = signature(read, tail.words.length > 0 ? tail : following)
  if (signed !== undefined) return signed
  if (tail.words.length > 0) return clauseOfSaying(read, tail, endsInCommaOrCall(quoted, tail))
  // “Why?” is taken for a sentence where who asks begins with a capital.
  return /[?!]["”’'»]*$/u.test(quoted) && isClauseOfSaying(following) ? clauseOfSaying(read, following, true) : undefined
}

/** Whether a sentence says nothing but who spoke, and where or when. */
function isClauseOfSaying({ words, cues }: Row): boolean {
  const [cue] = cues
  return cue !== undefined && !words.some((word) => word.start >= cue.span.end && (isFinite(word) || word.normal === 'that'))
}

/** The verb of saying in the words after a quotation, where these begin with its subject or with itself. */
function clauseOfSaying(read: ReadText, row: Row, leadsOn: boolean): Attribution | undefined {
  const { words, cues } = row
  const [cue] = cues
  if (cue === undefined) return undefined
  const from = words.findIndex((word) => isWord(word) && !JOINS.test(word.normal))
  const at = indexOf(row, cue.span.start)
  if (from === -1 || at === -1 || at - from > LONGEST_SUBJECT) return undefined
  if (words.slice(from, at).every(isAdverb)) {
    const source = phraseAfter(read, words, indexFrom(row, cue.span.end), words.length)
    return source === null ? undefined : { cue, source }
  }
  // A clause of its own, which the quotation is no object of: “…” and the mayor said that …
  if (!leadsOn || words.slice(from, at).some(({ text }) => /^[;:!?]$/u.test(text))) return undefined
  const source = phraseBefore(read, words, from, at)
  return source === null ? undefined : { cue, source }
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

/** Ruiz said, “…”; she told reporters on Monday: “…”; he called out “…”. */
export function attributionBefore(
  read: ReadText,
  { lead, opening, tail, quotation }: Surroundings,
): (Attribution & { readonly isClose: boolean }) | undefined {
  const cue = lead.cues.at(-1)
  if (cue === undefined) return undefined
  const at = indexOf(lead, cue.span.start)
  const next = indexFrom(lead, cue.span.end)
  const between = lead.words.slice(next)
  const isClose = between.every((word) => !isWord(word))
  if ((!isClose && !isOccasion(between)) || isNamedOnly(lead, at)) return undefined
  const source = sourceBefore(read, lead, cue, at) ?? subjectOf(read, opening, indexIn(opening, cue.span.start))
  if (source !== null && isInserted(lead, source, quotation.spans[0]?.text ?? '')) return undefined
  if (between.length === 0 && isFragment(quotation.spans.at(-1)?.text ?? '', tail)) return undefined
  return { cue, source, isClose: isClose || between.at(-1)?.text === ':' }
}

/** "told reporters at the port on Monday,": whom, where and when, but no clause and no object that the quotation is about. */
function isOccasion(between: readonly Word[]): boolean {
  const last = between.at(-1)?.text ?? ''
  if (last === ':') return between.length <= LONGEST_OCCASION
  if (last !== ',' || between.length > LONGEST_OCCASION) return false
  return !between.some((word) => isFinite(word) || /^(?:that|whether|if|such|like|as|[;.])$/u.test(word.normal))
}

/** The subject of the verb; who stands after it where it comes first: "Said Ruiz: “…”". */
function sourceBefore(read: ReadText, { words }: Row, cue: CueMention, at: number): Span | null {
  const next = words.findIndex(({ start }) => start >= cue.span.end)
  const isFirst = words.slice(0, at).every((word) => !isWord(word))
  if (isFirst || /^(?:according to|as)\b/u.test(cue.lemma)) return next === -1 ? null : phraseAfter(read, words, next, words.length)
  return subjectOf(read, words, at)
}

/**
 * The subject of a verb, in the words before it; that of the main clause for a participle after a comma ("Ruiz nodded,
 * adding"), that of the verb before it for a second verb ("Ruiz nodded and said").
 */
function subjectOf(read: ReadText, words: readonly Word[], at: number): Span | null {
  const isParticiple = words[at]?.tags.has('Gerund') === true && words[at - 1]?.text === ','
  const own = isParticiple ? null : phraseBefore(read, words, 0, at)
  if (own !== null) return own
  const from = isParticiple ? clauseStart(words, 0, at) : 0
  const verbs = words.flatMap((word, index) => (index > from && index < at && isFinite(word) ? [index] : []))
  const verb = isParticiple ? verbs[0] : verbs.at(-1)
  return verb === undefined ? null : phraseBefore(read, words, from, firstOfVerb(words, verb))
}

/** The first word of a verb with its auxiliaries and adverbs. */
function firstOfVerb(words: readonly Word[], verb: number): number {
  let at = verb
  while (at > 0 && (words[at - 1]?.tags.has('Auxiliary') === true || words[at - 1]?.tags.has('Adverb') === true)) at -= 1
  return at
}

/** "what it called “…”": the words are part of a larger phrase. */
function isNamedOnly({ words }: Row, at: number): boolean {
  const what = words.findLastIndex(({ normal }, index) => index < at && normal === 'what')
  return what !== -1 && !words.slice(what, at).some(isFinite)
}

/** "said “budget cuts” would help": quoted words that the clause of what is said goes on from. */
function isFragment(quoted: string, { words, cues }: Row): boolean {
  const [first, second] = words
  if (first === undefined || !isWord(first) || /[.!?]["”’'»]*$/u.test(quoted)) return false
  if (cues[0]?.span.start === first.start) return false
  if (/^(?:and|or|but)$/u.test(first.normal)) return second !== undefined && !isFinite(second)
  return !/^(?:as|while|when|in|on|at|during|after|before|to|until|because|through|via|by)$/u.test(first.normal)
}

/** What may open a sentence without being part of what is said: "In a statement, Ruiz said, “we …”". */
const OCCASION =
  /^(?:on|at|during|after|before|when|while|as|asked|speaking|last|earlier|later|yesterday|today|in (?:an?|his|her|their|its|another|one)|but|and|so|still|then)\b/u

/** "It was, Ruiz said, “a mess”": the clause that the quoted words end begins before the clause of saying. */
function isInserted({ words }: Row, source: Span, quoted: string): boolean {
  const before = words.filter(({ end }) => end <= source.start)
  if (before.at(-1)?.text !== ',' || !/^\P{L}*\p{Ll}/u.test(quoted)) return false
  const opening = before.map(({ normal }) => normal).join(' ')
  return !OCCASION.test(opening)
}

function isFinite(word: Word): boolean {
  return word.tags.has('Verb') && !word.tags.has('Gerund') && !word.tags.has('Noun') && !/^\p{Lu}/u.test(word.text)
}

function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isAdverb(word: Word): boolean {
  return word.tags.has('Adverb') || !isWord(word)
}

function indexOf({ words }: Row, start: number): number {
  return indexIn(words, start)
}

function indexIn(words: readonly Word[], start: number): number {
  return words.findIndex((word) => word.start >= start)
}

/** The position of the first word from `offset` on; the end of the row where there is none. */
function indexFrom({ words }: Row, offset: number): number {
  const at = words.findIndex((word) => word.start >= offset)
  return at === -1 ? words.length : at
}
