/** A word that begins with an apostrophe, and an example. */
export interface Elision {
  readonly word: string
  readonly example: string
}

/** Words that lost their first letters: their mark opens no quotation. Lower case, without the apostrophe. */
export const ELISIONS: readonly Elision[] = [
  { word: 'em', example: 'give ’em time' },
  { word: 'til', example: '’til the vote' },
  { word: 'till', example: '’till the vote' },
  { word: 'cause', example: '’cause he could' },
  { word: 'bout', example: 'how ’bout this' },
  { word: 'round', example: 'come ’round' },
  { word: 'n', example: 'rock ’n’ roll' },
  { word: 'tis', example: '’tis the season' },
  { word: 'twas', example: '’twas the night' },
  { word: 'cept', example: '’cept on Sundays' },
  { word: 'neath', example: '’neath the bridge' },
  { word: 'hood', example: 'back in the ’hood' },
]
