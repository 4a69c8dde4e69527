import { overlaps, type Span, slice } from '@factsheet/model'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'
import { isMedium, isOccasionNoun } from '../../words/occasion-nouns.ts'
import { dependent, dependents, normalAt, type Parse, subtree, tagAt } from '../syntax/parse.ts'
import { isMark, type Saying } from './sentence.ts'

/** How many words an occasion's phrase has at most: "in his first interview since the vote". */
const LONGEST = 8

/** The form or occasion in which it was said, as the verb's own phrase tells: "in a statement", "on Twitter". */
export function viaOf(sayings: readonly Saying[], { content, cue, sentence }: ReportedSpeechMention): Span | null {
  const own = cue === null ? undefined : holding(sayings, sentence, cue)
  if (cue === null || own === undefined) return null
  const { parse, text } = own
  for (const token of parse.tokens) {
    if (!overlaps(token, cue)) continue
    for (const at of dependents(parse, token.index, /^prep$/u)) {
      const span = occasionAt(parse, at, text)
      if (span !== null && !content.some((part) => overlaps(part, span))) return span
    }
  }
  return null
}

/** The sentence that holds the cue, from the statement's first on. */
function holding(sayings: readonly Saying[], first: number, cue: Span): Saying | undefined {
  for (let at = first; at < sayings.length; at += 1)
    if ((sayings[at]?.parse.sentence.end ?? 0) >= cue.end) return sayings[at]
  return undefined
}

function occasionAt(parse: Parse, preposition: number, text: string): Span | null {
  if (!/^(?:in|on|at|during|via|through)$/u.test(normalAt(parse, preposition))) return null
  const noun = dependent(parse, preposition, /^pobj$/u)
  if (noun === undefined || !(isOccasionNoun(normalAt(parse, noun)) || isMedium(normalAt(parse, noun)))) return null
  const own = subtree(parse, preposition, (child) => child > noun)
  const [first, last] = [parse.tokens[own[0] ?? 0], parse.tokens[noun]]
  const isShort =
    own.length <= LONGEST && own.every((at) => !isMark(parse.tokens[at]) && !tagAt(parse, at).startsWith('VB'))
  return isShort && first !== undefined && last !== undefined ? slice(text, first.start, last.end) : null
}
