/** A wording by which somebody keeps back what they were asked for, and an example. */
export interface RefusalPhrase {
  /** Over words in lower case, one space between two. */
  readonly pattern: RegExp
  readonly example: string
}

const ADVERB = String.raw`(?:\w+ly )?`
const NOT = String.raw`(?:did not|didn't|do not|don't|does not|doesn't|has not|hasn't|have not|haven't|had not|hadn't) `

const row = (pattern: string, example: string): RefusalPhrase => ({
  pattern: new RegExp(String.raw`\b${pattern}\b`, 'u'),
  example,
})

export const REFUSAL_PHRASES: readonly RefusalPhrase[] = [
  row(
    String.raw`(?:(?:has|have|had) )?${ADVERB}(?:declined|declines|decline|refused|refuses|refuse) to (?:comment|elaborate|be interviewed|speak to reporters|answer questions|take questions)`,
    'Ruiz declined to comment',
  ),
  row(String.raw`(?:would not|wouldn't|will not|won't) ${ADVERB}comment`, 'the agency would not comment'),
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
