import { slice, type Span } from '@factsheet/model'
import { NAMING_VERBS } from '../../words/naming-verbs.ts'
import { subjectOf } from '../syntax/clauses.ts'
import { dependent, normalAt, type Token } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { Attribution } from './after.ts'
import type { Cue } from './cues.ts'
import type { Place, Row } from './places.ts'
import { isMark } from './sentence.ts'
import { nounPhrase, speakerOf, speakerSpan } from './speaker.ts'

const NAMING: ReadonlySet<string> = new Set(NAMING_VERBS.map(({ verb }) => verb))
/** How many words may stand between a verb of saying and what it quotes: to whom, where, when. */
const LONGEST_OCCASION = 25

export interface AttributionBefore extends Attribution {
  /** Whether nothing stands between the verb and the quotation but a mark, or a colon leads to it. */
  readonly isClose: boolean
}

/** Ruiz said, “…”; she told reporters on Monday: “…”; his message: “…”; a plan that she denounced as “…”. */
export function attributionBefore({ lead, tail, quotation }: Place): AttributionBefore | undefined {
  const quoted = quotation.spans[0]?.text ?? ''
  const cue = lead.cues.findLast((candidate) => leadsTo(lead, candidate, quoted))
  if (cue === undefined) return introduction(lead, quoted)
  const between = after(lead, cue)
  const source = sourceOf(lead, cue) ?? (between.at(-1)?.text === ':' ? captioned(lead) : null)
  const isRelative = source !== null && /^(?:that|which|whom)$/u.test(before(lead, source.start)?.normal ?? '')
  const isWordsOnly = between.every((token) => !isMark(token))
  if (
    ((NAMING.has(cue.row?.lemma ?? '') || between.length > 0) && isWordsOnly && !isRelative) ||
    isInserted(lead, source, quoted)
  )
    return undefined
  if (between.length === 0 && isFragment(quotation.spans.at(-1)?.text ?? '', tail)) return undefined
  const isClose = !between.some((token) => !isMark(token)) || between.at(-1)?.text === ':'
  return { cue: cue.span, stance: cue.stance, source, isClose }
}

function after({ tokens }: Row, { end }: Cue): readonly Token[] {
  return tokens.filter(({ index }) => index >= end)
}

function before({ tokens }: Row, offset: number): Token | undefined {
  return tokens.findLast(({ end }) => end <= offset)
}

/** Whether what stands between a cue and the quotation lets the cue lead to it. */
function leadsTo(lead: Row, cue: Cue, quoted: string): boolean {
  const between = after(lead, cue)
  const last = between.at(-1)?.text ?? ''
  if (cue.kind === 'noun') return last === ':' && isOccasion(between)
  // "widely requested by fans, “Dusk” sold": what a noun is called.
  if (cue.group?.form === 'participle' && !cue.group.passive && last !== ':' && between.at(-1)?.normal !== 'as')
    return false
  if (isNamedOnly(lead, cue) || /^\P{L}*that\b/u.test(quoted)) return false
  const takes = cue.row?.takes
  const saysWords = takes?.has('speech') === true || takes?.has('clause') === true
  if (between.every(isMark)) return last !== '' || cue.group?.form === 'finite' || saysWords
  if (between.length === 1 && between[0]?.normal === 'as') return true
  return cue.group?.form !== 'infinitive' && isOccasion(between)
}

/** "told reporters at the port on Monday,": whom, where and when, but no clause and no object that the quotation is about. */
function isOccasion(between: readonly Token[]): boolean {
  const last = between.at(-1)?.text ?? ''
  if (between.length > LONGEST_OCCASION || !/^[,:]$/u.test(last)) return false
  return !between.some(
    ({ tag, label, normal }) =>
      (/^(?:VB[DZP]|MD)$/u.test(tag) && label !== 'relcl') ||
      /^(?:that|whether|if|such|like|as|including|[;.])$/u.test(normal),
  )
}

/** "what it called “…”": the words are part of a larger phrase. */
function isNamedOnly({ saying, tokens }: Row, { start }: Cue): boolean {
  const what = tokens.findLast(({ index, normal }) => index < start && normal === 'what')
  return what !== undefined && !saying.parse.tokens.slice(what.index, start).some(({ tag }) => /^VB[DZP]$/u.test(tag))
}

/** "said “budget cuts” would help": quoted words that the clause of what is said goes on from. */
function isFragment(quoted: string, { tokens, cues }: Row): boolean {
  const [first, second] = tokens
  if (first === undefined || isMark(first) || /[.,!?]["”’'»]*$/u.test(quoted)) return false
  if (cues[0]?.start === first.index) return false
  if (first.tag === 'CC') return second !== undefined && !second.tag.startsWith('VB')
  return !/^(?:as|while|when|in|on|at|during|after|before|to|until|because|through|via|by)$/u.test(first.normal)
}

/** What may open a sentence without being part of what is said: "In a statement, Ruiz said, “we …”". */
const OCCASION =
  /^(?:on|at|during|after|before|when|while|as|asked|speaking|last|earlier|later|yesterday|today|in (?:an?|his|her|their|its|another|one)|but|and|so|still|then)\b/u

/** "It was, Ruiz said, “a mess”": the clause that the quoted words end begins before the clause of saying. */
function isInserted({ tokens }: Row, source: Span | null, quoted: string): boolean {
  if (source === null) return false
  const opening = tokens.filter(({ end }) => end <= source.start)
  if (opening.at(-1)?.text !== ',' || !/^\P{L}*\p{Ll}/u.test(quoted)) return false
  return !OCCASION.test(opening.map(({ normal }) => normal).join(' '))
}

/** Who the tree tells; else the phrase behind a cue that comes first: "Said Ruiz: “…”". */
function sourceOf(lead: Row, cue: Cue): Span | null {
  const { saying, tokens } = lead
  const head = speakerOf(saying, cue)
  if (head !== null && head !== undefined) return speakerSpan(saying, head, cue)
  const isFirst = tokens.every((token) => token.index >= cue.start || isMark(token))
  if (cue.kind === 'phrase' || isFirst) return nounPhrase(saying, cue.end, (tokens.at(-1)?.index ?? -1) + 1)
  return cue.kind === 'noun' ? mainSubject(lead) : null
}

/** The subject of the first verb of the row that has one. */
function mainSubject({ saying, tokens }: Row): Span | null {
  for (const { index } of tokens) {
    if (!isVerbHead(saying.parse, index)) continue
    const subject = subjectOf(saying.parse, index)
    if (subject !== undefined && saying.quoted[subject] !== true) return speakerSpan(saying, subject, { head: index })
  }
  return null
}

/**
 * A sentence between marks that no verb of saying leads to: behind a colon ("He changed his answer: “It rained.”"), behind
 * a name and a colon ("Ana Ruiz: “…”"), or behind any verb and a comma ("The letter begins, “…”").
 */
function introduction(lead: Row, quoted: string): AttributionBefore | undefined {
  const { saying, tokens } = lead
  const [mark, word] = [tokens.at(-1), tokens.at(-2)]
  if (mark === undefined || word === undefined || !/^\P{L}*\p{Lu}/u.test(quoted)) return undefined
  if (!/[.!?,]["”’'»]*$/u.test(quoted)) return undefined
  const named = mark.text === ':' ? captioned(lead) : null
  if (named !== null)
    return { cue: slice(saying.text, mark.start, mark.end), stance: 'asserts', source: named, isClose: true }
  const isVerb = isVerbHead(saying.parse, word.index) && verbGroupAt(saying.parse, word.index).form === 'finite'
  const isClause = mark.text === ':' ? /^\p{Ll}/u.test(word.text) : mark.text === ',' && isVerb
  if (!isClause || normalAt(saying.parse, word.index - 1) === 'as') return undefined
  const own = isVerb ? dependent(saying.parse, word.index, /^nsubj$/u) : undefined
  const source = own === undefined ? mainSubject(lead) : speakerSpan(saying, own, { head: word.index })
  return source === null
    ? undefined
    : { cue: slice(saying.text, word.start, word.end), stance: 'asserts', source, isClose: true }
}

/** "Ana Ruiz:", "Reno coach Ana Ruiz, by text message:", "Her reply:": who is named before a colon without a verb. */
function captioned({ saying, tokens }: Row): Span | null {
  const all = tokens.filter((token) => !isMark(token))
  if (all.length > LONGEST_CAPTION || all.some(({ tag }) => /^(?:VB[DZP]|MD)$/u.test(tag))) return null
  const way = all.findIndex(({ tag }, at) => at > 0 && /^(?:IN|POS)$/u.test(tag))
  const words = way === -1 ? all : all.slice(0, way)
  const [first, last] = [words[0], words.at(-1)]
  if (first?.tag === 'PRP$') return slice(saying.text, first.start, first.end)
  if (first === undefined || last?.inName !== true || !/^(?:NN|JJ|DT)/u.test(first.tag)) return null
  return words.every(({ inName }) => inName)
    ? slice(saying.text, first.start, last.end)
    : nounPhrase(saying, first.index, last.index + 1)
}

/** How many words a caption has at most that a colon ends. */
const LONGEST_CAPTION = 8
