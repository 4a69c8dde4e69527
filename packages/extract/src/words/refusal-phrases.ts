/** A wording by which somebody keeps back what they were asked for, and an example. */
export interface RefusalPhrase {
  /** Over words in lower case, one space between two. */
  readonly pattern: RegExp
  readonly example: string
}

const ADVERB = String.raw`(?:\w+ly )?`
const NOT = String.raw`(?:did not|didn't|do not|don't|does not|doesn't|has not|hasn't|have not|haven't|had not|hadn't) `

const NEVER = String.raw`(?:would not|wouldn't|will not|won't|could not|couldn't|cannot|can't) `
/** Verbs of saying that somebody may decline to do, with the object that belongs to them. */
const TO_SAY =
  'answer|be drawn|be identified|be interviewed|be named|be quoted|comment|describe|disclose|discuss|divulge|elaborate|explain|give details|identify|name|provide details|reveal|say|speak to reporters|specify|speculate|take questions|talk about|talk to reporters'
const ASKED = '(?:whether|if|how|why|what|who|whom|when|where|which|more|much)'

const row = (pattern: string, example: string): RefusalPhrase => ({
  pattern: new RegExp(String.raw`\b${pattern}\b`, 'gu'),
  example,
})

export const REFUSAL_PHRASES: readonly RefusalPhrase[] = [
  row(
    String.raw`(?:(?:has|have|had) )?${ADVERB}(?:declined|declines|decline|declining|refused|refuses|refuse|refusing) to ${ADVERB}(?:${TO_SAY})`,
    'Ruiz declined to comment',
  ),
  row(String.raw`${NEVER}${ADVERB}comment`, 'the agency would not comment'),
  row(String.raw`(?:${NOT}|${NEVER})(?:yet )?${ADVERB}(?:say|said)(?= ${ASKED}\b)`, 'Ruiz did not say when'),
  row(String.raw`(?:would|could|will|can) neither confirm nor deny`, 'the firm would neither confirm nor deny it'),
  row(
    String.raw`${NOT}${ADVERB}(?:respond|responded|reply|replied)(?= (?:to|by|on|when|for|after|before)\b|[ ]?[.,;]|$)`,
    'Ruiz did not immediately respond',
  ),
  row(
    String.raw`${NOT}${ADVERB}(?:return|returned|answer|answered) (?:(?:a|an|any|several|multiple|repeated|his|her|their|phone|the) )*(?:calls?|messages?|emails?|e-mails?|requests?|inquiries|queries)`,
    'Ruiz did not return a call',
  ),
  row(String.raw`could not ${ADVERB}be reached(?: for comment)?`, 'Ruiz could not be reached'),
  row(String.raw`had no ${ADVERB}(?:immediate )?comment`, 'the agency had no immediate comment'),
]
