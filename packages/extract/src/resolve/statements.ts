import {
  contains,
  countHolding,
  type Extents,
  extentsOf,
  type ExtractedSource,
  type ExtractedStatement,
  type ExtractedTime,
  type Problem,
  type Seen,
  type Span,
  type StatementKind,
} from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { QuotationMention, ReportedSpeechMention } from '../recognize/mention.ts'
import { headOf, labelAt, type Parse, parseAt, rangeOf, topOf } from '../relate/syntax/parse.ts'
import type { Entities } from './entities.ts'
import { quotationProblems, unusedQuotations } from './quotation-findings.ts'
import { resolveSpeaker, type SpeakerQuestion } from './speakers.ts'

/** Statements with who says them, findings about quotations, and quotations seen and not used. */
export interface ResolvedStatements {
  readonly statements: readonly ExtractedStatement[]
  readonly problems: readonly Problem[]
  readonly seen: readonly Seen[]
}

/** Content, cue and source become a statement; who "he" is, or null. */
export function resolveStatements(
  read: ReadText,
  speech: readonly ReportedSpeechMention[],
  quotations: readonly QuotationMention[],
  entities: Entities,
  times: readonly ExtractedTime[],
  parses: readonly Parse[],
): ResolvedStatements {
  const before: Told[] = []
  const placed = extentsOf(times, ({ span }) => [span])
  const statements = speech.flatMap(({ sentence, ...mention }, index): ExtractedStatement[] => {
    const source =
      mention.source === null
        ? null
        : resolveSpeaker(entities, {
            ...questionOf(read, mention, mention.source, before),
            headEnd: headEndOf(parses, mention.source),
          })
    const kind = kindOf(mention)
    if (kind === 'indirect' && source !== null && isNobody(source)) return []
    if (source !== null) before.push({ source, content: mention.content })
    return [{ ...mention, ref: `s${index + 1}`, kind, source, time: timeOf(read, sentence, mention, placed) }]
  })
  return {
    statements,
    problems: quotationProblems(read.text, quotations, statements),
    seen: unusedQuotations(quotations, statements),
  }
}

/** "It denies runners what they want": an "it" that stands for nobody who speaks. */
function isNobody({ name, type }: ExtractedSource): boolean {
  return type === 'unnamed' && /^it$/iu.test(name)
}

/** Who said something, and what. */
interface Told {
  readonly source: ExtractedSource
  readonly content: readonly Span[]
}

/** How far back a speaker counts for the pronouns after: two paragraphs of news. */
const REACH = 800
/** Most speakers that are looked back to. */
const MOST = 12

function questionOf(
  { text, article: { authors } }: ReadText,
  { content }: Pick<ReportedSpeechMention, 'content'>,
  source: Span,
  told: readonly Told[],
): SpeakerQuestion {
  const near = told
    .slice(-MOST)
    .filter((other) => other.source.span.start >= source.start - REACH && other.source.span.end <= source.start)
  const [author, coauthor] = authors
  return {
    source,
    text,
    said: [...content, ...near.flatMap((other) => other.content)],
    before: near.map((other) => other.source),
    author: coauthor === undefined ? (author?.text ?? null) : null,
  }
}

/** Where the word ends that all others of the phrase hang on; of a name all of it. */
function headEndOf(parses: readonly Parse[], source: Span): number | undefined {
  const parse = parseAt(parses, source)
  if (parse === undefined) return undefined
  const range = rangeOf(parse.tokens, source)
  if (range.end <= range.start) return undefined
  let top = topOf(parse, range)
  while (
    top + 1 < range.end &&
    parse.tokens[top]?.inName === true &&
    headOf(parse, top + 1) === top &&
    labelAt(parse, top + 1) === 'inner'
  )
    top += 1
  return parse.tokens[top]?.end
}

/** By the marks alone: content wholly between them, some of it, or none. */
function kindOf({ content, quoted }: Pick<ReportedSpeechMention, 'content' | 'quoted'>): StatementKind {
  if (quoted.length === 0) return 'indirect'
  const isWhole = content.every((span) => {
    const own = quoted.filter((part) => contains(span, part))
    const bare = own.reduce((rest, part) => rest.replace(part.text, ''), span.text)
    return own.length > 0 && !/[\p{L}\p{N}]/u.test(bare)
  })
  return isWhole ? 'direct' : 'mixed'
}

/** When it was said: the one time of its sentence that stands outside what is said and tells days, not a length alone. */
function timeOf(
  { sentences, text }: ReadText,
  sentence: number,
  { content, cue, source }: Pick<ReportedSpeechMention, 'content' | 'cue' | 'source'>,
  times: Extents<ExtractedTime>,
): string | null {
  const told = cue === null ? undefined : sentences[countHolding(sentences, ({ start }) => start <= cue.start) - 1]
  const own = cue !== null && told !== undefined && contains(told, cue) ? told : sentences[sentence]
  if (own === undefined) return null
  const outside = times
    .overlapping(own)
    .filter(
      ({ span, meaning }) =>
        contains(own, span) &&
        !isLength(meaning) &&
        !content.some((part) => contains(part, span)) &&
        !(source !== null && cue !== null && isAside(text, source, cue, span)),
    )
  const [only, other] = outside
  return only === undefined || other !== undefined ? null : only.ref
}

/** "a veteran of two decades", "daily": when something was said they do not tell; "in the past two weeks" does. */
function isLength(meaning: ExtractedTime['meaning']): boolean {
  return meaning.form === 'set' || (meaning.form === 'duration' && meaning.bound === null)
}

/** "Ana Ruiz, who was mayor in 2010, said": a time of what is told of the speaker. */
function isAside(text: string, source: Span, cue: Span, time: Span): boolean {
  return time.start >= source.end && time.end <= cue.start && /^, (?:who|whose|which)\b/u.test(text.slice(source.end))
}
