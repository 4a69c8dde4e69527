import { contains, type Span } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
import type { QuotationMention, ReportedSpeechMention } from '../../recognize/mention.ts'
import { type Attribution, attributionAfter } from './after.ts'
import { attributionBefore } from './before.ts'
import { type Place, placesOf, type Row } from './places.ts'
import { isMark, type Saying } from './sentence.ts'

/** A statement while its quotations are gathered. */
interface Draft {
  readonly members: Place[]
  attribution: Attribution | undefined
}

/**
 * Quotations that are somebody's words, each with the verb of saying beside it. Quotations of one paragraph that only
 * that clause cuts are one statement: “I did it,” he said. “I would again.”
 */
export function directSpeech(
  read: ReadText,
  sayings: readonly Saying[],
  quotations: readonly QuotationMention[],
): ReportedSpeechMention[] {
  const drafts: Draft[] = []
  for (const place of placesOf(read, sayings, quotations)) {
    const last = drafts.at(-1)
    const attribution = attributionOf(place, last)
    if (last !== undefined && goesOn(read, last, place, attribution)) {
      last.members.push(place)
      last.attribution ??= attribution
    } else drafts.push({ members: [place], attribution })
  }
  return drafts.filter((draft) => isStatement(read, draft)).map(mentionOf)
}

/** The verb of saying that is this quotation's own: not the one that the quotation before it is given by. */
function attributionOf(place: Place, last: Draft | undefined): Attribution | undefined {
  const before = attributionBefore(place)
  const own = before !== undefined && before.cue.start !== last?.attribution?.cue.start ? before : undefined
  if (own?.isClose === true) return own
  return attributionAfter(place) ?? own
}

/**
 * Whether `place` carries on the statement: only the clause of saying stands between, which cuts a sentence or ends one.
 * What is quoted after a full stop must be a sentence: “fragments” of the next one are not.
 */
function goesOn(read: ReadText, { members, attribution }: Draft, place: Place, own: Attribution | undefined): boolean {
  const last = members.at(-1)
  if (last === undefined || last.to !== place.from) return false
  const end = last.quotation.spans.at(-1)?.end ?? 0
  const gap = read.text.slice(end, place.quotation.spans[0]?.start ?? 0)
  if (attribution === undefined || own === undefined) {
    if (/^\s*(?:and|or|,)[\s,]*$/u.test(gap)) return true
    if (/^\s*$/u.test(gap) && last.isFirst === place.isFirst) return true
  }
  if (attribution === undefined || own !== undefined || attribution.cue.start < end) return false
  if (place.lead.tokens.length > 0) return cutsOnly(place.lead, attribution.cue, place.quotation)
  const before = read.sentences[place.quotation.sentence - 1]
  if (before === undefined || !contains(before, attribution.cue) || place.tail.tokens.some((token) => !isMark(token)))
    return false
  return !last.tail.cues.some(({ span, group }) => span.start > attribution.cue.start && group?.form === 'finite')
}

/** Whether a clause of saying holds nothing but itself, and what it cuts goes on after it: “I did it,” he said, “and …”. */
function cutsOnly({ tokens, cues }: Row, cue: Span, { spans }: QuotationMention): boolean {
  const isSameSentence = /^\P{L}*\p{Ll}/u.test(spans[0]?.text ?? '')
  if (cues.length > 1 || (cues[0] !== undefined && cues[0].span.start !== cue.start)) return false
  const after = tokens.filter(({ start }) => start >= cue.end)
  const last = after.at(-1)
  const end = last?.tag === 'CC' ? after.at(-2) : last
  if (after.length > 0 && !/^(?:[,—–:-]|--)$/u.test(end?.text ?? '')) return false
  return isSameSentence || !after.some(({ tag }) => /^VB[DZPG]$/u.test(tag))
}

/** Attributed, or a whole sentence between marks: whose it is, what stands before it may tell. */
function isStatement({ article }: ReadText, { members, attribution }: Draft): boolean {
  if (attribution === undefined) return members.some(isAlone)
  // "Why not just say “no”?": words that nobody said.
  if (attribution.source === null && attribution.stance === 'declines') return false
  // A mark that nothing closes is trusted only where the paragraph ends with it.
  return members.every(({ quotation, to }) => {
    const end = quotation.spans.at(-1)?.end ?? 0
    return quotation.closed || end >= (article.paragraphs[to]?.end ?? 0)
  })
}

const FEWEST_WORDS = 4

function isAlone({ quotation, tail, isFirst }: Place): boolean {
  const [first] = quotation.spans
  if (first === undefined || quotation.use !== 'speech' || !quotation.closed) return false
  if (!isFirst || tail.tokens.some((token) => !isMark(token)) || /^['‘]/u.test(first.text)) return false
  return first.text.split(/\s+/u).length >= FEWEST_WORDS
}

function mentionOf({ members, attribution }: Draft): ReportedSpeechMention {
  return {
    content: members.flatMap(({ quotation }) => quotation.spans),
    quoted: [],
    cue: attribution?.cue ?? null,
    source: attribution?.source ?? null,
    stance: attribution?.stance ?? 'asserts',
    via: null,
    sentence: members[0]?.quotation.sentence ?? 0,
  }
}
