import type { Extent } from '@factsheet/model'
import type { ReadSentence, Word } from '../../read/text.ts'
import { PLANNING_WORDS } from '../../words/time-tense.ts'
import { type Tense, type VerbGroup, verbGroups } from './verb-groups.ts'

/**
 * The tense of the verb that a time goes with: the one before it in its clause ("said Tuesday"), else the next one
 * ("On Tuesday, the council will vote"), else the last before. A present tense tells only where no other verb does,
 * since nouns are often tagged as one. Undefined in a sentence without a finite verb.
 */
export function tenseAt(sentence: ReadSentence, time: Extent): Tense | undefined {
  const { words } = sentence
  const first = words.findIndex(({ end }) => end > time.start)
  const next = words.findIndex(({ start }) => start >= time.end)
  if (first === -1) return undefined
  const after = next === -1 ? words.length : next
  if (isPlanned(words, first)) return 'future'
  const groups = [...verbGroups(words.slice(0, first), 0), ...verbGroups(words.slice(after), after)]
  const telling = groups.filter(({ tense }) => tense !== 'present')
  const verb = verbOf(telling, words, first) ?? verbOf(groups, words, first)
  if (verb === undefined) return undefined
  // "On Friday, the city planned to pay": before its verb a time goes with the first of it.
  const tense = verb.from > first && verb.leading === 'past' && !isExpectation(words, verb) ? 'past' : verb.tense
  if (isLimit(words, first) && !verb.negated && !verb.perfect) return 'future'
  // "look for ways around Wednesday's ruling": what stands before a noun is told of, not planned by an infinitive.
  if (isAttribute(words, first, after) && (verb.infinitive || tense === 'present')) return 'past'
  return tense
}

function verbOf(groups: readonly VerbGroup[], words: readonly Word[], first: number): VerbGroup | undefined {
  return (
    groups.findLast(({ to }) => to <= first && !isCut(words, to, first)) ??
    groups.find(({ from }) => from > first) ??
    groups.findLast(({ to }) => to <= first)
  )
}

/** "scheduled for Tuesday", "due Friday", "the vote set for May" */
function isPlanned(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at).map(({ normal }) => normal)
  const last = near.findLastIndex((word) => PLANNING_WORDS.has(word))
  return (
    last !== -1 && near.slice(last + 1).every((word) => /^(?:for|on|to|begin|start|by|the|in|early|late)$/u.test(word))
  )
}

/** "until Tuesday", "by Jan. 14": a limit lies ahead of what it limits. */
function isLimit(words: readonly Word[], at: number): boolean {
  return /^(?:until|till|by)$/u.test(words[at - 1]?.normal ?? '')
}

/** "is expected to vote": its past participle is no past. */
function isExpectation(words: readonly Word[], { from, to }: VerbGroup): boolean {
  return words.slice(from, to).some(({ normal }) => PLANNING_WORDS.has(normal))
}

/** "Wednesday's ruling", "her Sunday morning speech" */
function isAttribute(words: readonly Word[], first: number, after: number): boolean {
  if (words[after]?.tags.has('Possessive') === true) return true
  const isOwned = /^(?:the|a|an|his|her|its|their|our|my)$/u.test(words[first - 1]?.normal ?? '')
  return isOwned && words[after]?.tags.has('Noun') === true
}

/** Whether a mark or a conjunction that begins another clause stands between; a bracket around the time is none. */
function isCut(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, words[to - 1]?.text === '(' ? to - 1 : to)
    .some(({ text, normal }) => /^[,;:()“”"–—]$/u.test(text) || /^(?:which|who|but)$/u.test(normal))
}
