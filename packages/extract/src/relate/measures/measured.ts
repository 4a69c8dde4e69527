import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import { isReportingVerb } from '../../words/reporting-verbs.ts'
import { governing, subjectOf } from '../syntax/clauses.ts'
import { isNominal, phraseOf } from '../syntax/noun-phrases.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, tagAt, type TokenRange, topOf } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'

/** Nouns that only say that there is a number: what they are of, or belong to, is counted. */
const IDLE_NOUNS = /^(?:sum|total|amount|tune|figure|rate|range|cost|price|value|number|minimum|maximum|record)s?$/u
/** Nouns that say how a number stands to another: beside it alone they do not tell what it is of. */
const BARE_NOUNS = /^(?:target|level|limit|cap|ceiling|floor|hold|average|improvement|leg|high|low|peak)s?$/u
/** Most words between a subject and the end of its verb that are printed as one piece. */
const MOST_TOKENS = 12

/**
 * What a number tells of, from the tree, where the words beside it do not say: the noun that it is "of", the subject of
 * the verb that it measures with that verb ("fuel costs rose"), or what "was killed". Undefined where the tree tells
 * nothing that stands alone. `figure` are the tokens of the number with its unit.
 */
export function measuredBy(parse: Parse, figure: TokenRange): TokenRange | undefined {
  return climb(parse, topOf(parse, figure), figure, 0)
}

function climb(parse: Parse, at: number, figure: TokenRange, depth: number): TokenRange | undefined {
  const over = headOf(parse, at)
  if (over === -1 || depth > 6) return undefined
  const label = labelAt(parse, at)
  // "from £3 to £5": numbers that hang on each other.
  if (/^(?:CD|\$)$/u.test(tagAt(parse, over))) return climb(parse, over, figure, depth + 1)
  if (/^(?:prep|pcomp|quantmod|advmod|amod|case)$/u.test(label) && !isVerbHead(parse, over)) {
    return isNominal(parse, over) && !isIdle(parse, over)
      ? nounPhrase(parse, over, figure)
      : climb(parse, over, figure, depth + 1)
  }
  if (label === 'pobj') return climb(parse, over, figure, depth + 1)
  if (
    /^(?:nummod|compound|nmod|poss|npadvmod|appos)$/u.test(label) &&
    (isNominal(parse, over) || /^(?:dobj|nsubj|pobj)/u.test(labelAt(parse, over))) &&
    parse.tokens[over]?.time === -1
  ) {
    return isIdle(parse, over) ? climb(parse, over, figure, depth + 1) : nounPhrase(parse, over, figure)
  }
  if (label === 'npadvmod' && !isVerbHead(parse, over)) return climb(parse, over, figure, depth + 1)
  return isVerbHead(parse, over) ? ofVerb(parse, over, label, figure) : undefined
}

/** Whether words for what is counted say nothing alone: "a 2 percent <target>", "<the sum> of $6". */
export function isIdlePhrase({ tokens }: Parse, { start, end }: TokenRange): boolean {
  const nouns = tokens.slice(start, end).filter(({ tag, inName }) => inName || /^(?:NN|PRP)/u.test(tag))
  return nouns.every(({ normal, inName }) => !inName && (IDLE_NOUNS.test(normal) || BARE_NOUNS.test(normal)))
}

/** "the flats, <99> of which": the plural noun before the clause that the number opens. */
export function countedBefore(parse: Parse, figure: TokenRange): TokenRange | undefined {
  if (normalAt(parse, figure.end) !== 'of' || !/^(?:which|whom)$/u.test(normalAt(parse, figure.end + 1)))
    return undefined
  let noun = figure.start - 1
  while (noun >= 0 && !/^NNP?S$/u.test(tagAt(parse, noun))) noun -= 1
  if (noun < 0) return undefined
  let { start } = phraseOf(parse, noun)
  while (start < noun && /^(?:CD|DT|\$)$/u.test(tagAt(parse, start))) start += 1
  return { start, end: noun + 1 }
}

/** Whose age a number is that stands behind a verb: "Ana Ruiz, who died in Reno aged <94>". */
export function agedOf(parse: Parse, figure: TokenRange): TokenRange | undefined {
  const verb = governing(parse, topOf(parse, figure))
  const subject = verb === -1 ? undefined : subjectOf(parse, verb)
  return subject === undefined || subject >= figure.start ? undefined : phraseOf(parse, subject)
}

function isIdle(parse: Parse, noun: number): boolean {
  const normal = normalAt(parse, noun)
  return IDLE_NOUNS.test(normal) || BARE_NOUNS.test(normal)
}

/** The phrase of a noun as far as the figure leaves it. */
function nounPhrase(parse: Parse, noun: number, figure: TokenRange): TokenRange | undefined {
  if (tagAt(parse, noun).startsWith('PRP') || parse.tokens[noun]?.time !== -1) return undefined
  return apart(parse, phraseOf(parse, noun), noun, figure)
}

/** A phrase without the figure in it: the side on which its noun stands. */
function apart(parse: Parse, phrase: TokenRange, noun: number, figure: TokenRange): TokenRange | undefined {
  if (figure.end <= phrase.start || phrase.end <= figure.start) return phrase
  if (noun >= figure.start && noun < figure.end) return undefined
  const side = noun < figure.start ? { start: phrase.start, end: figure.start } : { start: figure.end, end: phrase.end }
  let { start, end } = side
  while (end - 1 > noun && /^(?:IN|DT|,|-LRB-|CC|TO|HYPH)$/u.test(tagAt(parse, end - 1))) end -= 1
  while (start < noun && /^(?:IN|,|-RRB-|CC|HYPH)$/u.test(tagAt(parse, start))) start += 1
  return start < end ? { start, end } : undefined
}

/** "grain prices fell by £12m": the subject with its verb; of a predicate or where the two stand apart, the subject. */
function ofVerb(parse: Parse, verb: number, label: string, figure: TokenRange): TokenRange | undefined {
  if (isReportingVerb(normalAt(parse, verb)) && !CHANGE_WORDS.has(normalAt(parse, verb))) return undefined
  const group = verbGroupAt(parse, verb)
  if (label.startsWith('nsubj'))
    return isCounted(parse, verb, figure) ? { start: group.start, end: group.end } : undefined
  const subject = subjectOf(parse, verb)
  const object = dependents(parse, verb, /^dobj$/u).find((at) => at < figure.start || at >= figure.end)
  const isOwn = subject !== undefined && headOf(parse, subject) === verb && parse.tokens[subject]?.time === -1
  if (subject === undefined || !isOwn || /^(?:PRP|WP|WDT|EX)/u.test(tagAt(parse, subject))) {
    // "they spent $4 million": of whom "they" tells nothing, of what is told the verb.
    if (object === undefined)
      return isDone(parse, verb, label, figure) ? { start: group.start, end: group.end } : undefined
    if (object < group.head) return undefined
    // "cut the tax rate to 28 percent", but "sending shares to $31".
    const start = CHANGE_WORDS.has(normalAt(parse, verb)) ? group.head : phraseOf(parse, object).start
    return apart(parse, { start, end: phraseOf(parse, object).end }, object, figure)
  }
  const who = apart(parse, phraseOf(parse, subject), subject, figure)
  if (who === undefined || /^(?:attr|acomp)$/u.test(label)) return who
  const whole = {
    start: who.start,
    end: object === undefined ? group.end : Math.max(group.end, phraseOf(parse, object).end),
  }
  const isNear =
    who.end <= group.start &&
    whole.end - whole.start <= MOST_TOKENS &&
    (figure.start >= whole.end || figure.end <= whole.start)
  if (isNear) return whole
  const verbOnly = { start: who.start, end: group.end }
  return who.end <= group.start &&
    verbOnly.end - verbOnly.start <= MOST_TOKENS &&
    (figure.start >= verbOnly.end || figure.end <= verbOnly.start)
    ? verbOnly
    : who
}

/** Whether the number is the object of a verb that tells what was done with it: not "it has 12", "she says 12". */
function isDone(parse: Parse, verb: number, label: string, figure: TokenRange): boolean {
  const word = normalAt(parse, verb)
  return label === 'dobj' && figure.start > verb && !/^ha(?:ve|s|d|ving)$/u.test(word) && !isReportingVerb(word)
}

/** "99 were killed": a bare number that something happened to, not "the top 1 percent paid". */
function isCounted(parse: Parse, verb: number, { start, end }: TokenRange): boolean {
  const isBare = end - start === 1 && !/^(?:top|bottom|middle|first|last|next|other)$/u.test(normalAt(parse, start - 1))
  return isBare && (verbGroupAt(parse, verb).passive || dependents(parse, verb, /^dobj$/u).length === 0)
}
