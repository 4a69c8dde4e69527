import type { TimeMeaning } from '@factsheet/model'
import { VAGUE } from '../../words/time-relative.ts'
import { anyOf, folded, isInTitle, type Match, pattern, wordAfter, type Family } from './wording.ts'

/** Past, present and future without a day. */
export const VAGUE_TIMES: Family = {
  cue: /now|these days|current|present|recent|lately|long ago|past|future|then|time/u,
  wordings: [
    { example: 'now; recently; the future', pattern: pattern(`(?<word>${anyOf(VAGUE.keys())})`), read: vague },
    {
      example: 'since then',
      pattern: pattern('(?<=\\b(?:since|until|by) )(?<word>then)'),
      read: () => ({ form: 'vague', value: 'PAST_REF', mod: null }),
    },
    {
      example: 'at the time; at that time',
      pattern: pattern('(?<=\\bat )(?:the|that) time(?! (?:of|that|when))'),
      read: () => ({ form: 'vague', value: 'PAST_REF', mod: null }),
    },
  ],
}

/** "the past" is a time only as a noun; "now that" joins. */
function vague(match: Match): TimeMeaning | undefined {
  const word = folded(match.groups['word'])
  const value = VAGUE.get(word)
  const after = wordAfter(match)
  if (value === undefined || isInTitle(match) || (word === 'now' && after === 'that')) return undefined
  if (word === 'the past' && /^\p{L}/u.test(after) && !AFTER_NOUN.test(after)) return undefined
  return { form: 'vague', value, mod: null }
}

const AFTER_NOUN =
  /^(?:and|or|of|for|as|is|was|in|to|that|but|by|with|on|when|because|has|will|have|at|if|could|would|may|after)$/u
