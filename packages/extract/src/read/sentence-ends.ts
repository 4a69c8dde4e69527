import { abbreviation, type Follower } from '../words/abbreviations.ts'
import { AFTER_TIME, NAMES_WITH_MARK, SPEECH_VERBS, STARTERS, STARTERS_BEFORE_LOWER } from '../words/sentence-starts.ts'

/** What opens a sentence before its first word: quotation marks and brackets. */
const OPENERS = /^["“‘'`«([{]+/u

/** A mark in its surroundings: what a decision about it may look at. */
export interface Mark {
  /** The mark itself: ".", "?!", "…". */
  readonly sign: string
  /** Quotation marks and brackets that close right after it. */
  readonly closers: string
  /** The word before it. */
  readonly word: string
  /** The paragraph before that word, as far as it matters. */
  readonly before: string
  /** What follows, white space at its start left out. */
  readonly rest: string
  /** The sentence so far, mark included. */
  readonly sentence: string
}

/** Whether a mark ends a sentence, by the word before it and by what follows. */
export function endsSentence(mark: Mark): boolean {
  const { sign, closers, rest, sentence } = mark
  if (rest === '') return true
  const next = rest.replace(OPENERS, '')
  if (goesOnInLowerCase(next)) return false
  // An enumerator at the start: "1. The plan".
  if (/^["“‘'([]*(?:\d{1,3}|\p{L})\.$/u.test(sentence) && !/^["“]/u.test(sentence)) return false
  // Who is quoted, after a dash: “…a long game.” – Ana Ruiz
  if (/["”’']/u.test(closers) && /^[-–—_]+\s/u.test(rest)) return false
  if (/\.{2,}|…|\.\s\./u.test(sign)) return endsAsEllipsis(mark, next)
  if (sign !== '.') return endsAsCall(mark)
  return !carriesOn(mark, next)
}

/** Lower case goes on, but for names that are so written: "iPhone", "al-Qaida". */
function goesOnInLowerCase(next: string): boolean {
  return /^\p{Ll}/u.test(next) && !/^(?:\p{Ll}\p{Lu}|(?:al|el)-\p{Lu})/u.test(next)
}

/** After a period an omission stands between sentences; by itself it does before a word that begins one. */
function endsAsEllipsis({ sign, closers, rest }: Mark, next: string): boolean {
  if (isSaid(rest)) return false
  const isFull = /^\.\s(?:\.{2,}|…)|^\.{4,}|^\.(?:\s\.){3}|[?!]/u.test(sign)
  return isFull || closers !== '' || (isStarter(next) && !/^I\b/u.test(next))
}

/** Question and exclamation marks: “Why?” Ms. Ruiz asked; “Yes, Chef!” Tuesday; Yahoo! Inc. */
function endsAsCall({ closers, word, sign, before, rest }: Mark): boolean {
  const next = rest.replace(OPENERS, '')
  if (NAMES_WITH_MARK.has(`${word}${sign}`)) return isStarter(next)
  if (!/["”’']/u.test(closers)) return true
  if (isSaid(rest)) return false
  return isStarter(next) || OPENERS.test(rest) || !isTitle(`${before}${word}`)
}

/** Whether the last quotation opened is the title of a work: short, every word of it with a capital, no comma before. */
function isTitle(quoted: string): boolean {
  const title = /(?<!\S)(?<![,:]\s)["“‘'](?<words>[^"“”]+)$/u.exec(quoted)?.groups?.['words']
  const words = title?.split(/\s+/u) ?? []
  if (words.length === 0 || words.length > 5 || quoted.trimStart().startsWith(`"${title}`)) return false
  return words.length > 1 && words.every((word) => /^(?:[\p{Lu}\p{N}].*|the|a|of|to|and|in|on|for)$/u.test(word))
}

const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]*|of|the|de|van|von|bin|al)`
const SAID = new RegExp(
  String.raw`^(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s${NAME}){0,6}(?:,\s[^,“"]{1,80},|\s\([^)]{1,40}\))?\s(?:then\s|also\s|later\s|once\s)?(?<verb>\p{Ll}+)\b`,
  'u',
)

/** Whether what follows names who said it: “Why?” Ms. Ruiz, the mayor, asked. */
function isSaid(rest: string): boolean {
  const verb = SAID.exec(rest)?.groups?.['verb']
  return verb !== undefined && SPEECH_VERBS.has(verb)
}

/** Whether a word with a period belongs to what follows it. */
function carriesOn({ word, before, closers }: Mark, next: string): boolean {
  const whole = `${word}.`
  const inner = whole.split(/[-–/]/u).at(-1) ?? whole
  // "May. 9, 2019"
  if (FULL_MONTHS.test(word)) return /^\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b/u.test(next)
  const row = abbreviation(whole) ?? abbreviation(inner) ?? numbering(inner)
  const isInitial = /^\p{Lu}\.$/u.test(inner) && whole !== 'I.'
  if (row === undefined && !isInitial && !/^(?:\p{L}\.){2,}$/u.test(whole)) return false
  // "(R-Fla.) Ruiz": a bracket around an abbreviation ends nothing, a quotation mark does.
  if (/^[)\]]/u.test(closers)) return true
  if (/^["”]/u.test(closers)) return false
  const kind = row ?? 'any'
  if (kind === 'name') return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(next)
  if (kind === 'number') return /^[\d#]|^[IVXLC]+\b(?!['’])/u.test(next) && !/^I\s/u.test(next)
  if (kind === 'time') return AFTER_TIME.has(firstWord(next)) || /^[(\d]|^[ECMPA]\.[SD]?\.?T\./u.test(next)
  if (kind === 'last') return false
  if (kind === 'place' && /,\s$/u.test(before)) return !isStarter(next) && isTitled(next)
  return !isStarter(next)
}

const FULL_MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/iu

/** "JAN. 27", "FIG. 4": in capitals what stands before a number is the same. */
function numbering(word: string): Follower | undefined {
  if (!/^\p{Lu}{3,}\.$/u.test(word)) return undefined
  const row = abbreviation(`${word.charAt(0)}${word.slice(1).toLowerCase()}`)
  return row === 'number' ? row : undefined
}

/** "Calif. Gov. Ana Ruiz", "CARSON, Calif. (AP)". */
function isTitled(next: string): boolean {
  return abbreviation(`${firstWord(next)}.`) === 'name' || /^[A-Z]+\)/u.test(next)
}

function isStarter(next: string): boolean {
  const word = firstWord(next)
  // "in the U.S. Initially, the plan"
  if (STARTERS.has(word) || /^\p{Lu}\p{Ll}+ly,/u.test(next)) return true
  return STARTERS_BEFORE_LOWER.has(word) && /^\S+\s+[\p{Ll}\d]/u.test(next)
}

function firstWord(next: string): string {
  return /^[\p{L}\p{M}]+(?:['’][\p{L}]+)?/u.exec(next)?.[0].replace("'", '’') ?? ''
}
