import type { ReadText } from '../read/text.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'
import { cueFirst, passive } from './speech/speech-frames.ts'
import { nominal } from './speech/speech-nominals.ts'
import { accordingTo, parenthetical, relativeGap } from './speech/speech-parentheses.ts'
import {
  type Run,
  type SpeechDraft,
  type SpeechSentence,
  spanOfRun,
  speechSentences,
} from './speech/speech-sentence.ts'

/**
 * What the writer reports in own words, with the quoted words in it: a clause beside a reporting verb or noun, or before
 * "according to", with the words for who says it. What stands wholly between quotation marks is left out.
 */
export function recognizeIndirectSpeech(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  return speechSentences(read, quotations, cues).flatMap((sentence) =>
    draftsOf(sentence)
      .filter(({ content }) => !content.every((run) => isAllQuoted(sentence, run)))
      .map((draft) => mentionOf(sentence, draft)),
  )
}

/** A longer sentence is a list or a table: to look for clauses in it would take long and find little. */
const MOST_WORDS = 400

/** Clauses that a parenthesis reports first, for they hold other cues; then what each other cue reports, from the left. */
function draftsOf(sentence: SpeechSentence): SpeechDraft[] {
  if (sentence.cues.length === 0 || sentence.words.length > MOST_WORDS) return []
  const around = sentence.cues.flatMap((cue) => {
    const draft = cue.kind === 'phrase' ? accordingTo(sentence, cue) : parenthetical(sentence, cue)
    return draft === null ? [] : [draft]
  })
  const found: SpeechDraft[] = around.slice(-1)
  for (const cue of sentence.cues) {
    if (found.some((draft) => covers(draft, cue))) continue
    const before = found.filter((draft) => draft.cue.start < cue.start)
    const from = Math.max(0, ...before.map((draft) => endOf(draft)))
    const room = { from, before }
    const draft =
      relativeGap(sentence, cue) ??
      cueFirst(sentence, cue, room) ??
      passive(sentence, cue, room) ??
      nominal(sentence, cue)
    if (draft !== null && !found.some((other) => clash(other, draft))) found.push(draft)
  }
  return found.toSorted((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

function endOf({ content, cue }: SpeechDraft): number {
  return Math.max(cue.end, ...content.filter(({ from }) => from >= cue.start).map(({ to }) => to))
}

function covers({ cue, content }: SpeechDraft, other: CueMention): boolean {
  return (
    (other.head >= cue.start && other.head < cue.end) ||
    content.some(({ from, to }) => other.head >= from && other.head < to)
  )
}

function clash(a: SpeechDraft, b: SpeechDraft): boolean {
  return a.content.some((run) => b.content.some((other) => run.from < other.to && other.from < run.to))
}

function isAllQuoted({ isQuoted }: SpeechSentence, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (!isQuoted(at)) return false
  return true
}

/** The words for each part; which of the content is quoted is told where direct and indirect speech are joined. */
function mentionOf(sentence: SpeechSentence, { cue, content, source, via }: SpeechDraft): ReportedSpeechMention {
  return {
    content: content.map((run) => spanOfRun(sentence, run)),
    quoted: [],
    cue: cue.span,
    source: source === null ? null : spanOfRun(sentence, source),
    stance: cue.stance,
    via: via === null ? null : spanOfRun(sentence, via),
    sentence: sentence.index,
  }
}
