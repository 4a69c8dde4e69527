import { governing, subjectOf } from '../syntax/clauses.ts'
import { isNominal, phraseOf } from '../syntax/noun-phrases.ts'
import { headOf, labelAt, normalAt, type Parse, subtree, tagAt, type TokenRange } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { Happening } from './happening.ts'
import { balanced, sizeOf, trimmedRange } from './ranges.ts'

/** Bounds of what is printed, in words. */
const LEAST_WORDS = 3
const MOST_WORDS = 30

/** The clause as printed: whole enough to stand alone, at most 30 words, no quotation mark left without its other. */
export function clauseRange(parse: Parse, happening: Happening): TokenRange {
  const { trigger } = happening
  const phrase = trigger.kind === 'noun' ? nounRange(parse, happening) : verbRange(parse, happening)
  const short = trigger.kind === 'noun' && sizeOf(parse, phrase) < LEAST_WORDS ? governing(parse, trigger.at) : -1
  const range =
    short === -1 ? phrase : joined(phrase, verbRange(parse, { ...happening, trigger: { kind: 'verb', at: short } }))
  return balanced(parse, trimmedRange(parse, atMost(parse, range, happening)), trigger.at, MOST_WORDS)
}

/** The phrase of an event noun with its time: "the raid on the compound in May 2011". */
function nounRange(parse: Parse, { trigger, time }: Happening): TokenRange {
  const own = subtree(
    parse,
    trigger.at,
    (child) => isAside(parse, child, time.inner, trigger.at) || labelAt(parse, child) === 'conj',
  )
  const isBefore = time.inner.end <= trigger.at
  return joined(rangeAround(own, trigger.at), { start: isBefore ? time.inner.start : time.start, end: time.inner.end })
}

/** The verb with all that belongs to it, from its subject on. */
function verbRange(parse: Parse, { trigger, time }: Happening): TokenRange {
  const verb = trigger.at
  const own = subtree(parse, verb, (child) => isAside(parse, child, time.inner, trigger.at))
  const words = own.filter((at) => labelAt(parse, at) !== 'punct')
  let range = openedRange(parse, verb, { start: words[0] ?? verb, end: (words.at(-1) ?? verb) + 1 })
  const subject = subjectOf(parse, verb)
  if (subject !== undefined && (subject < range.start || subject >= range.end)) {
    range = fitting(parse, range, joined(range, phraseOf(parse, subject)))
  }
  const noun = headOf(parse, verb)
  // "the speech she gave": what a relative clause tells of, though it is no subject of it.
  if (labelAt(parse, verb) === 'relcl' && noun < range.start)
    range = fitting(parse, range, joined(range, phraseOf(parse, noun)))
  const timed = joined(range, { start: time.start, end: time.inner.end })
  return fitting(parse, range, timed)
}

/** The larger range where it is short enough to print. */
function fitting(parse: Parse, range: TokenRange, larger: TokenRange): TokenRange {
  return sizeOf(parse, larger) <= MOST_WORDS ? larger : range
}

/** Past the words that only tie a clause to another: "after", "that", "because"; a condition keeps its "if". */
function openedRange(parse: Parse, verb: number, { start, end }: TokenRange): TokenRange {
  let from = start
  while (from < verb && isOpener(parse, from, verb)) from += 1
  return { start: from, end }
}

function isOpener(parse: Parse, at: number, verb: number): boolean {
  if (/^(?:if|unless)$/u.test(normalAt(parse, at))) return false
  const label = labelAt(parse, at)
  const isOwn = headOf(parse, at) === verb
  return (
    isOwn &&
    (label === 'mark' || label === 'cc' || label === 'punct' || (tagAt(parse, at) === 'WRB' && label === 'advmod'))
  )
}

/** What a clause is told without: other clauses joined to it, asides behind a comma, who says it. */
function isAside(parse: Parse, child: number, time: TokenRange, verb: number): boolean {
  const label = labelAt(parse, child)
  const head = headOf(parse, child)
  const holdsTime = subtree(parse, child).some((at) => at >= time.start && at < time.end)
  if (holdsTime) return false
  if (label === 'parataxis') return true
  // "vowed to find them and bring them back": the second infinitive stays.
  if (label === 'conj')
    return (
      isVerbHead(parse, child) &&
      isVerbHead(parse, head) &&
      (head === verb || verbGroupAt(parse, child).form === 'finite')
    )
  if (label === 'cc') return head === verb && isVerbHead(parse, head) && child > head
  const isApart = child > head && opensWithComma(parse, child)
  if (label === 'advcl') return isApart
  return /^(?:relcl|acl|appos)$/u.test(label) && isApart && isNominal(parse, head)
}

function opensWithComma(parse: Parse, child: number): boolean {
  const first = subtree(parse, child)[0] ?? child
  return /^(?:,|:|\()$/u.test(tagAt(parse, first - 1)) || /^[,—–(-]$/u.test(normalAt(parse, first - 1))
}

/** The unbroken run of tokens around one of them. */
function rangeAround(tokens: readonly number[], at: number): TokenRange {
  const own = new Set(tokens)
  let start = at
  let end = at + 1
  while (own.has(start - 1)) start -= 1
  while (own.has(end)) end += 1
  return { start, end }
}

function joined(a: TokenRange, b: TokenRange): TokenRange {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Shortens to thirty words where a phrase begins, trigger and time kept where they are that near. */
function atMost(parse: Parse, range: TokenRange, { trigger, time }: Happening): TokenRange {
  let { start, end } = range
  const last = Math.max(trigger.at + 1, time.inner.start >= start ? time.inner.end : 0)
  const first = Math.min(trigger.at, time.inner.start >= start ? time.start : trigger.at)
  while (sizeOf(parse, { start, end }) > MOST_WORDS && end > last) end = breakBefore(parse, end, last)
  while (sizeOf(parse, { start, end }) > MOST_WORDS && start < first) start += 1
  while (sizeOf(parse, { start, end }) > MOST_WORDS && end > trigger.at + 1) end -= 1
  while (sizeOf(parse, { start, end }) > MOST_WORDS && start < trigger.at) start += 1
  return { start, end }
}

/** The last place before `end` where a phrase begins, so that none is cut in two. */
function breakBefore(parse: Parse, end: number, floor: number): number {
  for (let at = end - 1; at > floor; at -= 1) {
    const isPhrase =
      /^(?:prep|advcl|relcl|acl|appos|conj|cc|punct|npadvmod|mark)$/u.test(labelAt(parse, at)) && headOf(parse, at) < at
    if (isPhrase && subtree(parse, at)[0] === at) return at
  }
  return floor
}
