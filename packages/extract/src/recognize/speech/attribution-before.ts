import type { Span } from '@factsheet/model'
import type { ReadText, Word } from '../../read/text.ts'
import { type Attribution, indexFrom, isFiniteVerb, isWord } from './attribution.ts'
import { mainSubject, sharedSubject, subjectOf } from './attribution-subject.ts'
import { type InflectedVerb, reportingVerbs } from './cue-lexicon.ts'
import type { CueMention } from '../mention.ts'
import type { Row, Surroundings } from '../quotations/quotation-surroundings.ts'
import { NAMING_VERBS } from '../../words/naming-verbs.ts'
import { phraseAfter } from './speaker-phrase.ts'

const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS.map(({ verb }) => verb))
/** How many words may stand between a verb of saying and what it quotes: to whom, where, when. */
const LONGEST_OCCASION = 25

export interface AttributionBefore extends Attribution {
  /** Whether nothing stands between the verb and the quotation but a mark, or a colon leads to it. */
  readonly isClose: boolean
}

/** Ruiz said, “…”; she told reporters on Monday: “…”; his message: “…”; a plan that she denounced as “…”. */
export function attributionBefore(read: ReadText, surroundings: Surroundings): AttributionBefore | undefined {
  const { lead, tail, quotation } = surroundings
  const quoted = quotation.spans[0]?.text ?? ''
  const cue = lead.cues.findLast((candidate) => leadsTo(lead, candidate, quoted))
  if (cue === undefined) return introduction(read, lead, quoted)
  const between = lead.words.slice(indexFrom(lead, cue.span.end))
  const source = sourceOf(read, surroundings, cue)
  if ((isNaming(cue) || between.length > 0) && between.every(isWord) && !isRelative(lead, source)) return undefined
  if (source !== null && isInserted(lead, source, quoted)) return undefined
  if (between.length === 0 && isFragment(quotation.spans.at(-1)?.text ?? '', tail)) return undefined
  return { cue, source, isClose: !between.some(isWord) || between.at(-1)?.text === ':' }
}

/** A sentence between marks after a colon, with no verb of saying: "He changed his answer: “It rained.”". */
function introduction(read: ReadText, { words }: Row, quoted: string): AttributionBefore | undefined {
  const noun = words.at(-2)
  if (words.at(-1)?.text !== ':' || noun === undefined || !/^\p{Ll}/u.test(noun.text)) return undefined
  if (!/^\P{L}*\p{Lu}/u.test(quoted) || !/[.!?]["”’'»]*$/u.test(quoted)) return undefined
  const source = mainSubject(read, words, words.length - 1, 'last')
  return source === null ? undefined : { cue: { span: spanOf(noun), stance: 'asserts' }, source, isClose: true }
}

function spanOf({ start, end, text }: Word): Span {
  return { start, end, text }
}

/** Whether what stands between a cue and the quotation lets the cue lead to it. */
function leadsTo(lead: Row, cue: CueMention, quoted: string): boolean {
  const between = lead.words.slice(indexFrom(lead, cue.span.end))
  const last = between.at(-1)?.text ?? ''
  if (cue.kind === 'noun') return last === ':' && isOccasion(between)
  if (isNamedOnly(lead, indexFrom(lead, cue.span.start)) || /^\P{L}*that\b/u.test(quoted)) return false
  if (between.every((word) => !isWord(word))) return last !== '' || cue.use === 'finite' || saysWords(cue)
  if (between.length === 1 && between[0]?.normal === 'as') return true
  return cue.use !== 'infinitive' && isOccasion(between)
}

/** "told reporters at the port on Monday,": whom, where and when, but no clause and no object that the quotation is about. */
function isOccasion(between: readonly Word[]): boolean {
  const last = between.at(-1)?.text ?? ''
  if (between.length > LONGEST_OCCASION || !/^[,:]$/u.test(last)) return false
  return !between.some(
    (word) => isFiniteVerb(word) || /^(?:that|whether|if|such|like|as|including|[;.])$/u.test(word.normal),
  )
}

/** "called the plan “a gift”": such verbs lead to quoted words alone only where what is so called stands before them. */
function isNaming({ lemma }: CueMention): boolean {
  return NAMING.has(lemma)
}

/** Verbs that words themselves may be the object of: said, chanted, wrote. */
function saysWords(cue: CueMention): boolean {
  const takes = rowOf(cue)?.takes
  return takes?.has('speech') === true || takes?.has('clause') === true
}

function rowOf({ lemma, span }: CueMention): InflectedVerb | undefined {
  const words = span.text.toLowerCase().split(/\s+/u)
  return words.flatMap((word) => reportingVerbs(word)).find((row) => row.lemma === lemma)
}

/** "a move that Ruiz called": what the quoted words are about stands before the clause. */
function isRelative({ words }: Row, source: Span | null): boolean {
  const before = source === null ? undefined : words.findLast(({ end }) => end <= source.start)
  return before !== undefined && /^(?:that|which|whom)$/u.test(before.normal)
}

/** "what it called “…”": the words are part of a larger phrase. */
function isNamedOnly({ words }: Row, at: number): boolean {
  const what = words.findLastIndex(({ normal }, index) => index < at && normal === 'what')
  return what !== -1 && !words.slice(what, at).some(isFiniteVerb)
}

/** "said “budget cuts” would help": quoted words that the clause of what is said goes on from. */
function isFragment(quoted: string, { words, cues }: Row): boolean {
  const [first, second] = words
  if (first === undefined || !isWord(first) || /[.,!?]["”’'»]*$/u.test(quoted)) return false
  if (cues[0]?.span.start === first.start) return false
  if (/^(?:and|or|but)$/u.test(first.normal)) return second !== undefined && !isFiniteVerb(second)
  return !/^(?:as|while|when|in|on|at|during|after|before|to|until|because|through|via|by)$/u.test(first.normal)
}

/** What may open a sentence without being part of what is said: "In a statement, Ruiz said, “we …”". */
const OCCASION =
  /^(?:on|at|during|after|before|when|while|as|asked|speaking|last|earlier|later|yesterday|today|in (?:an?|his|her|their|its|another|one)|but|and|so|still|then)\b/u

/** "It was, Ruiz said, “a mess”": the clause that the quoted words end begins before the clause of saying. */
function isInserted({ words }: Row, source: Span, quoted: string): boolean {
  const before = words.filter(({ end }) => end <= source.start)
  if (before.at(-1)?.text !== ',' || !/^\P{L}*\p{Ll}/u.test(quoted)) return false
  return !OCCASION.test(before.map(({ normal }) => normal).join(' '))
}

/** Who stands before the cue, or after it where it comes first: "Said Ruiz: “…”", "According to Ruiz, “…”". */
function sourceOf(read: ReadText, { lead, opening }: Surroundings, cue: CueMention): Span | null {
  const at = indexFrom(lead, cue.span.start)
  if (cue.kind === 'noun') return mainSubject(read, lead.words, at, 'first')
  const isFirst = lead.words.slice(0, at).every((word) => !isWord(word))
  if (cue.kind === 'phrase' || isFirst) {
    const after = phraseAfter(read, lead.words, indexFrom(lead, cue.span.end), lead.words.length)
    if (after !== null) return after
  }
  const shared = cue.use === 'finite' ? sharedSubject(read, lead, at) : null
  if (shared !== null) return shared
  const words = [...opening()]
  const place = indexFrom({ words }, cue.span.start)
  // “It was old,” adding: the subject is that of the sentence, whoever is named right before the mark.
  if (cue.use === 'gerund' && at === 0) return mainSubject(read, words, place, 'first')
  return subjectOf(read, lead.words, at) ?? subjectOf(read, words, place)
}
