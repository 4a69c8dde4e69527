import { slice, type Span, type Stance } from '@factsheet/model'
import { reportingVerbs } from '../../recognize/speech/cue-lexicon.ts'
import { isNominal } from '../syntax/noun-phrases.ts'
import { dependent, dependents, headOf, labelAt, type Token } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { Cue } from './cues.ts'
import type { Place, Row } from './places.ts'
import { isMark } from './sentence.ts'
import { nounPhrase, phraseFrom, quotedBy, speakerOf, speakerSpan } from './speaker.ts'

/** To whom a quotation is given: its verb of saying, and the words for who speaks where they stand beside that. */
export interface Attribution {
  /** The dash before a signature is one. */
  readonly cue: Span
  readonly stance: Stance
  readonly source: Span | null
}

/** “…,” Ruiz said; “…,” said Ruiz; “…,” according to Ruiz; “…” — Ana Ruiz. */
export function attributionAfter({ tail, following, lead, quotation, isFirst }: Place): Attribution | undefined {
  if (!isFirst && !endsOpen(lead)) return undefined
  const quoted = quotation.spans.at(-1)?.text ?? ''
  const isLast = tail.tokens.every(isMark)
  const signed = signature(isLast ? following : tail, quotation.spans.at(-1)?.end ?? 0)
  if (signed !== undefined) return signed
  if (!isLast) return clauseOfSaying(tail, leadsOn(quoted, tail))
  // “Why?” is taken for a sentence where who asks begins with a capital.
  return /[?!]["”’'»]*$/u.test(quoted) && isOnlySaying(following) ? clauseOfSaying(following, true) : undefined
}

/** Whether the quotation leads on to its verb: its last mark is a comma or a call, or a comma or dash follows. */
function leadsOn(quoted: string, { tokens }: Row): boolean {
  return /[,!?…—–-][\s"”’'»]*$|\.{3}[\s"”’'»]*$/u.test(quoted) || /^(?:[,—–-]|--)$/u.test(tokens[0]?.text ?? '')
}

/** Whether words before a quotation leave it a sentence of its own: a colon, a clause that ended, or a signature. */
function endsOpen({ tokens }: Row): boolean {
  return /^[:.;?!]$/u.test(tokens.at(-1)?.text ?? '') || /^[―—–]$/u.test(tokens[0]?.text ?? '')
}

/** Whether a sentence says nothing but who spoke, and where or when. */
function isOnlySaying({ tokens, cues }: Row): boolean {
  const verb = cues.find(({ kind, group }) => kind === 'phrase' || group?.form === 'finite')
  return (
    verb !== undefined &&
    !tokens.some(({ start, tag, normal }) => start >= verb.span.end && (/^VB[DZP]$/u.test(tag) || normal === 'that'))
  )
}

/** Words that a clause with a verb of saying may begin with after a quotation. */
const JOINS = /^(?:as|and|but|then|or|so)$/u
/** How many words may stand between the quotation and its verb: a name with what it is in apposition to. */
const LONGEST_SUBJECT = 40

/** The verb of saying in the words after a quotation, where these begin with its subject or with itself. */
function clauseOfSaying(row: Row, isLedTo: boolean): Attribution | undefined {
  const { tokens, cues } = row
  const from = tokens.find((token) => !isMark(token) && !JOINS.test(token.normal))
  if (from === undefined) return undefined
  for (const cue of cues) {
    if (cue.kind === 'noun' || (cue.kind === 'verb' && cue.group?.form !== 'finite')) continue
    if (cue.start - from.index > LONGEST_SUBJECT) return undefined
    const source = speakerBeside(row, cue, from, isLedTo)
    if (source !== null) return { cue: cue.span, stance: cue.stance, source }
  }
  return isLedTo ? anyVerb(row, from) : undefined
}

/** The words for who speaks: right behind a verb that the clause begins with, or all that stands before the verb. */
function speakerBeside({ saying, tokens }: Row, cue: Cue, from: Token, isLedTo: boolean): Span | null {
  const { parse } = saying
  const isInverted = parse.tokens
    .slice(from.index, cue.start)
    .every(({ tag, text }) => tag === 'RB' || /^\W*$/u.test(text))
  if (isInverted) {
    const head = speakerOf(saying, cue)
    const isBehind = head !== null && head !== undefined && head > cue.head
    return isBehind ? speakerSpan(saying, head, cue) : nounPhrase(saying, cue.end, (tokens.at(-1)?.index ?? -1) + 1)
  }
  if (!isLedTo) return null
  const quoted = quotedBy(parse, cue)
  if (quoted !== undefined) return speakerSpan(saying, quoted, cue)
  const subject = dependent(parse, cue.head, /^nsubj/u)
  if (
    subject !== undefined &&
    subject >= from.index &&
    subject < cue.start &&
    phraseFrom(saying, subject, cue) <= from.index
  )
    return speakerSpan(saying, subject, cue)
  // Where the tree has it otherwise: a phrase without a verb of its own, up to the verb.
  const between = parse.tokens.slice(from.index, cue.start)
  if (between.some(({ tag, text }) => /^VB[DZP]|^MD/u.test(tag) || /^[;:!?]$/u.test(text))) return null
  return between.some(({ index }) => isNominal(parse, index)) ? nounPhrase(saying, from.index, cue.start) : null
}

/** “…,” she blurted: behind a mark that leads on, whatever verb stands with its subject alone. */
function anyVerb({ saying, tokens }: Row, from: Token): Attribution | undefined {
  const { parse, text } = saying
  const verb = tokens.find(({ index }) => isVerbHead(parse, index) && verbGroupAt(parse, index).form === 'finite')
  if (verb === undefined || verb.index - from.index > 8) return undefined
  const subject = dependent(parse, verb.index, /^nsubj$/u)
  const completes = dependents(parse, verb.index, /^(?:dobj|attr|acomp|ccomp|xcomp|oprd)$/u)
  if (subject === undefined || completes.some((at) => saying.quoted[at] !== true)) return undefined
  const cue: Pick<Cue, 'head'> = { head: verb.index }
  const isBeside = subject > verb.index ? verb.index === from.index : phraseFrom(saying, subject, cue) <= from.index
  const isSpoken = labelAt(parse, verb.index) !== 'relcl' && headOf(parse, verb.index) !== subject
  const known = reportingVerbs(verb.normal).find(({ particle }) => particle.length === 0)
  return isBeside && isSpoken && parse.tokens[subject]?.time === -1
    ? {
        cue: slice(text, verb.start, verb.end),
        stance: known?.stance ?? 'asserts',
        source: speakerSpan(saying, subject, cue),
      }
    : undefined
}

function isFiniteVerb(token: Token): boolean {
  return !isMark(token) && /^VB[DZP]$/u.test(token.tag)
}

/** A dash and a name alone: who is quoted, as under an epigraph. `from` is where the quotation ends. */
function signature({ saying, tokens }: Row, from: number): Attribution | undefined {
  const first = tokens.find((token) => !isMark(token))
  if (first === undefined || !/^\p{Lu}/u.test(first.text) || tokens.some(isFiniteVerb)) return undefined
  const dash = /^\s*(?<dash>[―—–-])\s?$/u.exec(saying.text.slice(from, first.start))?.groups?.['dash']
  if (dash === undefined) return undefined
  const at = saying.text.lastIndexOf(dash, first.start)
  const source = nounPhrase(saying, first.index, (tokens.at(-1)?.index ?? 0) + 1)
  return source === null ? undefined : { cue: slice(saying.text, at, at + dash.length), stance: 'asserts', source }
}
