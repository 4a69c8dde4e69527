/**
 * What a time expression says before it is known when that is: the hand-over from the grammar of time wordings to
 * the calendar. One member a family of wording.
 */
export type TimeMeaning = {
  readonly form: 'fixed'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod: string | null
}
