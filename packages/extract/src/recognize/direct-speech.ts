import { contains, type Span } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { Attribution } from './speech/attribution.ts'
import { attributionAfter } from './speech/attribution-after.ts'
import { attributionBefore } from './speech/attribution-before.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'
import { type Row, startsSentence, surroundingsOf, type Surroundings } from './quotations/quotation-surroundings.ts'

/** A statement while its quotations are gathered. */
interface Draft {
  readonly members: Surroundings[]
  attribution: Attribution | undefined
}

/**
 * Quotations that are somebody's words, each with the verb of saying beside it. Quotations of one paragraph that only
 * that clause cuts are one statement: “I did it,” he said. “I would again.”
 */
export function recognizeDirectSpeech(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  const drafts: Draft[] = []
  for (const item of surroundingsOf(read, quotations, cues)) {
    const last = drafts.at(-1)
    const attribution = attributionOf(read, item, last)
    if (last !== undefined && goesOn(read, last, item, attribution)) {
      last.members.push(item)
      last.attribution ??= attribution
    } else drafts.push({ members: [item], attribution })
  }
  return drafts.filter((draft) => isStatement(read, draft)).map(mentionOf)
}

/** The verb of saying that is this quotation's own: not the one that the quotation before it is given by. */
function attributionOf(read: ReadText, item: Surroundings, last: Draft | undefined): Attribution | undefined {
  const before = attributionBefore(read, item)
  const own = before !== undefined && before.cue.span.start !== last?.attribution?.cue.span.start ? before : undefined
  if (own?.isClose === true) return own
  return attributionAfter(read, item) ?? own
}

/**
 * Whether `item` carries on the statement: only the clause of saying stands between, which cuts a sentence or ends one.
 * What is quoted after a full stop must be a sentence: “fragments” of the next one are not.
 */
function goesOn(
  read: ReadText,
  { members, attribution }: Draft,
  item: Surroundings,
  own: Attribution | undefined,
): boolean {
  const last = members.at(-1)
  if (last === undefined || last.to !== item.from) return false
  const end = last.quotation.spans.at(-1)?.end ?? 0
  const gap = read.text.slice(end, item.quotation.spans[0]?.start ?? 0)
  if (attribution === undefined || own === undefined) {
    if (/^\s*(?:and|or|,)[\s,]*$/u.test(gap)) return true
    if (/^\s*$/u.test(gap) && startsSentence(last) === startsSentence(item)) return true
  }
  if (attribution === undefined || own !== undefined || attribution.cue.span.start < end) return false
  const { lead } = item
  if (lead.words.length > 0) return cutsOnly(lead, attribution.cue.span, item.quotation)
  const before = read.sentences[item.quotation.sentence - 1]
  if (before === undefined || !contains(before, attribution.cue.span) || item.tail.words.length > 0) return false
  return !isFollowedByCue(last.tail, attribution.cue.span)
}

/** Whether a later verb of saying leads on: “It rained,” he said, adding that it froze. “It was cold.” */
function isFollowedByCue({ words, cues }: Row, cue: Span): boolean {
  const relative = words.find(({ normal }) => /^(?:who|which|whose)$/u.test(normal))
  return cues.some(
    ({ span, lemma, use }) =>
      span.start > cue.start &&
      (use === 'finite' || lemma === 'add') &&
      (relative === undefined || span.start < relative.start),
  )
}

/** Whether a clause of saying holds nothing but itself, and what it cuts goes on after it: “I did it,” he said, “and …”. */
function cutsOnly({ words, cues }: Row, cue: Span, { spans }: QuotationMention): boolean {
  const isSameSentence = /^\P{L}*\p{Ll}/u.test(spans[0]?.text ?? '')
  const relative = words.findIndex(({ normal }) => /^(?:who|which|whose)$/u.test(normal))
  const main = relative === -1 || !isSameSentence ? words : words.slice(0, relative)
  const after = main.filter(({ start }) => start >= cue.end)
  const own = cues.filter(({ span }) => main.some((word) => contains(span, word)))
  if (own.length > 1 || cues[0]?.span.start !== cue.start) return false
  const last = /^(?:and|but|or)$/u.test(words.at(-1)?.normal ?? '') ? words.at(-2) : words.at(-1)
  if (after.length > 0 && !/^[,—–:-]$/u.test(last?.text ?? '')) return false
  return !after.some(({ tags }) => tags.has('Verb') && !tags.has('Noun') && !(isSameSentence && tags.has('Gerund')))
}

/** Attributed, or a whole sentence between marks: whose it is, what stands before it may tell. */
function isStatement({ article }: ReadText, { members, attribution }: Draft): boolean {
  if (attribution === undefined) return members.some(isAlone)
  // "Why not just say “no”?": words that nobody said.
  if (attribution.source === null && attribution.cue.stance === 'declines') return false
  // A mark that nothing closes is trusted only where the paragraph ends with it.
  return members.every(({ quotation, to }) => {
    const end = quotation.spans.at(-1)?.end ?? 0
    return quotation.closed || end >= (article.paragraphs[to]?.end ?? 0)
  })
}

const FEWEST_WORDS = 4

function isAlone(item: Surroundings): boolean {
  const { quotation, tail } = item
  const [first] = quotation.spans
  if (first === undefined || quotation.use !== 'speech' || !quotation.closed) return false
  if (!startsSentence(item) || tail.words.length > 0 || /^['‘]/u.test(first.text)) return false
  return first.text.split(/\s+/u).length >= FEWEST_WORDS
}

function mentionOf({ members, attribution }: Draft): ReportedSpeechMention {
  const content: readonly Span[] = members.flatMap(({ quotation }) => quotation.spans)
  return {
    content,
    quoted: [],
    cue: attribution?.cue.span ?? null,
    source: attribution?.source ?? null,
    stance: attribution?.cue.stance ?? 'asserts',
    via: null,
    sentence: members[0]?.quotation.sentence ?? 0,
  }
}
