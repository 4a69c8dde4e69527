import { overlaps } from '@factsheet/model'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'
import { headOf, labelAt, normalAt, tagAt } from '../syntax/parse.ts'
import { contentOf } from './frames.ts'
import type { Cue } from './cues.ts'
import { isMark, piecesOf, type Saying } from './sentence.ts'
import { speakerOf, speakerSpan, trailing } from './speaker.ts'

/** A longer sentence is a list or a table: to look for clauses in it would take long and find little. */
const MOST_TOKENS = 400

/**
 * What the writer reports in own words, with the quoted words in it: what a reporting verb or noun or "according to" takes
 * in the tree, with who says it. What stands wholly between quotation marks is left out.
 */
export function indirectSpeech(saying: Saying): ReportedSpeechMention[] {
  if (saying.parse.tokens.length > MOST_TOKENS) return []
  const { cues } = saying
  const found: { readonly tokens: ReadonlySet<number>; readonly mention: ReportedSpeechMention }[] = []
  for (const cue of cues.toSorted((a, b) => rankOf(saying, a) - rankOf(saying, b))) {
    if (found.some(({ tokens }) => tokens.has(cue.head))) continue
    const tokens = reported(saying, cue)
    if (tokens === null || found.some((other) => tokens.some((at) => other.tokens.has(at)))) continue
    const mention = mentionOf(saying, cue, tokens)
    if (mention !== null) found.push({ tokens: new Set(tokens), mention })
  }
  return found.map(({ mention }) => mention).toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}

/** "The dams are": what ends in a word that leads on is no more than a piece. */
function isCut({ parse, quoted }: Saying, last: number): boolean {
  if (quoted[last] === true) return false
  return (
    /^(?:DT|TO|MD|PRP\$|WDT|POS)$/u.test(tagAt(parse, last)) ||
    /^(?:is|are|was|were|be|been|being|am)$/u.test(normalAt(parse, last))
  )
}

/** What is put around a whole clause comes first, then what stands highest in the tree. */
function rankOf({ parse }: Saying, { head, kind }: Cue): number {
  if (kind === 'phrase' || labelAt(parse, head) === 'parataxis' || trailing(parse, head) !== undefined) return -1
  let depth = 0
  for (let at = headOf(parse, head); at !== -1; at = headOf(parse, at)) depth += 1
  return depth
}

function reported(saying: Saying, cue: Cue): number[] | null {
  const tokens = contentOf(saying, cue)?.filter((at) => at < cue.start || at >= cue.end)
  if (tokens === undefined || (cue.kind === 'phrase' && isToldAgain(saying, tokens))) return null
  const words = tokens.filter((at) => !isMark(saying.parse.tokens[at]))
  return words.some((at) => saying.quoted[at] !== true) && !isCut(saying, Math.max(...words)) ? tokens : null
}

/** "According to the paper, the judge said it was late": the judge says so, by way of the paper. */
function isToldAgain(saying: Saying, tokens: readonly number[]): boolean {
  const { parse, cues } = saying
  const own = new Set(tokens)
  return cues.some(
    (inner) =>
      inner.kind === 'verb' &&
      inner.row?.tells === 'speech' &&
      own.has(inner.head) &&
      !own.has(headOf(parse, inner.head)) &&
      typeof speakerOf(saying, inner) === 'number' &&
      contentOf(saying, inner) !== null,
  )
}

function mentionOf(saying: Saying, cue: Cue, tokens: readonly number[]): ReportedSpeechMention | null {
  const head = speakerOf(saying, cue)
  // "Prices are expected to fall": nobody is told who could be asked.
  if (head === null || head === undefined) return null
  const source = speakerSpan(saying, head, cue)
  const own = piecesOf(saying, tokens)
  const content = own.filter((span) => !overlaps(source, span))
  if (content.length === 0) return null
  return { content, quoted: [], cue: cue.span, source, stance: cue.stance, via: null, sentence: saying.index }
}
