import type { Extent } from '@factsheet/model'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'
import { dependents, normalAt, type Parse, rangeOf, tagAt } from '../syntax/parse.ts'
import { isVerbHead } from '../syntax/verb-groups.ts'

/** Before what is only thought of or asked: "if he says", "as if to say". */
const OPENERS = /^(?:if|unless|whether)$/u

/** The reported speech that its tree bears out: what has a pronoun for its content, nobody for its source or an "if" is none. */
export function relateAttributions(
  parses: readonly Parse[],
  speech: readonly ReportedSpeechMention[],
): ReportedSpeechMention[] {
  return speech.filter((mention) => {
    const parse = parses[mention.sentence]
    return (
      parse === undefined || !(isPronoun(parse, mention) || isNobodys(parse, mention) || isSupposed(parse, mention))
    )
  })
}

/** "asked herself", "found him": the content is a pronoun, which tells nothing. */
function isPronoun(parse: Parse, { content, quoted }: ReportedSpeechMention): boolean {
  const [only, second] = content
  if (only === undefined || second !== undefined || quoted.length > 0) return false
  const { start, end } = rangeOf(parse.tokens, only)
  return end - start === 1 && tagAt(parse, start).startsWith('PRP')
}

/** "No one said that": nobody said it. */
function isNobodys(parse: Parse, { source }: ReportedSpeechMention): boolean {
  if (source === null) return false
  const { start, end } = rangeOf(parse.tokens, source)
  const opening = parse.tokens.slice(Math.max(0, start - 1), end).map(({ normal }) => normal)
  return /^(?:\S+ )?(?:nobody|none|neither|nothing|no one)\b/u.test(opening.join(' '))
}

/** "if she says so" */
function isSupposed(parse: Parse, { cue, quoted }: ReportedSpeechMention): boolean {
  if (cue === null || quoted.length > 0) return false
  const verb = parse.tokens.find(({ index }) => isIn(parse, index, cue) && isVerbHead(parse, index))
  return verb !== undefined && dependents(parse, verb.index, /^mark$/u).some((at) => OPENERS.test(normalAt(parse, at)))
}

function isIn({ tokens }: Parse, index: number, { start, end }: Extent): boolean {
  const token = tokens[index]
  return token !== undefined && token.start >= start && token.end <= end
}
