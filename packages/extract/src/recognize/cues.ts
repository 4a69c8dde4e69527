import { slice, type Stance } from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../read/text.ts'
import { isHomograph } from '../words/verb-homographs.ts'
import { type InflectedVerb, reportingNouns, type ReportingWord, reportingVerbs } from './speech/cue-lexicon.ts'
import type { CueMention } from './mention.ts'
import { verbGroup } from './speech/verb-group.ts'

/**
 * Reporting verbs with their auxiliaries and negation, reporting nouns before what they report, and "according to"; in
 * text order, none within another. Whether somebody's words stand beside a cue is for others to see.
 */
export function recognizeCues(read: ReadText): CueMention[] {
  return read.sentences.flatMap((sentence) => cuesOf(read.text, sentence))
}

function cuesOf(text: string, sentence: ReadSentence): CueMention[] {
  const { words } = sentence
  const found: CueMention[] = []
  for (let at = 0; at < words.length; at++) {
    const cue = phraseAt(text, sentence, at) ?? verbAt(text, sentence, at) ?? nounAt(text, sentence, at)
    if (cue === undefined) continue
    found.push(cue)
    at = cue.end - 1
  }
  return found
}

/** "according to". */
function phraseAt(text: string, { words, index }: ReadSentence, at: number): CueMention | undefined {
  const [first, second] = [words[at], words[at + 1]]
  if (first?.normal !== 'according' || second?.normal !== 'to') return undefined
  const span = slice(text, first.start, second.end)
  const place = { start: at, head: at, end: at + 2, sentence: index }
  return { ...place, span, lemma: 'according to', stance: 'asserts', kind: 'phrase', use: 'finite', negated: false }
}

function verbAt(text: string, { words, index }: ReadSentence, at: number): CueMention | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  // "state Sen. Ruiz": of the state, not a verb.
  if (word.normal === 'state' && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return undefined
  // "the Custody Reporting Act": a word of a name.
  if ([words[at - 1], word, words[at + 1]].every((part) => /^\p{Lu}/u.test(part?.text ?? ''))) return undefined
  const known = reportingVerbs(word.normal)
  if (known.length === 0) return undefined
  const verb = known.find(({ particle }) => hasParticle(words, at + 1, particle))
  if (verb === undefined) return undefined
  const forms = new Set(known.filter(({ lemma }) => lemma === verb.lemma).map(({ form }) => form))
  const group = verbGroup(words, at, { forms, mayBeNoun: isHomograph(verb.lemma.split(' ')[0] ?? '') })
  if (group === undefined) return undefined
  const end = group.end + verb.particle.length
  return {
    span: slice(text, group.offset, words[end - 1]?.end ?? word.end),
    lemma: verb.lemma,
    stance: stanceOf(verb, group.negated),
    sentence: index,
    kind: 'verb',
    use: group.use,
    negated: group.negated,
    start: group.start,
    head: at,
    end,
  }
}

function hasParticle(words: readonly Word[], from: number, particle: readonly string[]): boolean {
  return particle.every((part, index) => words[from + index]?.normal === part)
}

/** "did not say" keeps something back; "does not believe", "does not support" and "does not want" think otherwise. */
function stanceOf({ stance, takes }: InflectedVerb, negated: boolean): Stance {
  if (!negated) return stance
  if (stance === 'believes' || stance === 'expects') return 'denies'
  const isSpoken = takes.has('clause') || takes.has('that') || takes.has('hearer') || takes.has('speech')
  return isSpoken || stance === 'asserts' ? 'declines' : 'denies'
}

/** "his claim that", "a promise to", "criticism of", "the statement:"; a noun that opens nothing is no cue. */
function nounAt(text: string, { words, index }: ReadSentence, at: number): CueMention | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const noun = reportingNouns(word.normal).find((row) => opensContent(words, at + 1, row))
  if (noun === undefined) return undefined
  const { lemma, stance } = noun
  const end = at + 1 + noun.particle.length
  const span = slice(text, word.start, words[end - 1]?.end ?? word.end)
  return { span, lemma, stance, sentence: index, kind: 'noun', use: 'finite', negated: false, start: at, head: at, end }
}

function opensContent(words: readonly Word[], from: number, { particle, takes }: ReportingWord): boolean {
  if (particle.length > 0) return hasParticle(words, from, particle)
  const next = words[from]?.normal ?? ''
  if (next === 'by' && takes.has('that')) return opensAfterOwner(words, from)
  return (takes.has('that') && /^(?:that|whether|how|:|["“])$/u.test(next)) || (takes.has('to') && next === 'to')
}

/** How many words may name whose claim it is: "the claim by Ruiz and Sons of Salem that". */
const LONGEST_OWNER = 8

function opensAfterOwner(words: readonly Word[], by: number): boolean {
  const that = words.findIndex(({ normal }, at) => at > by + 1 && normal === 'that')
  return that !== -1 && that - by <= LONGEST_OWNER && !words.slice(by, that).some(({ tags }) => tags.has('Verb'))
}
