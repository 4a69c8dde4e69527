/** Words before a surname that say a person is meant, and what they tell of whom. */
export interface Honorific {
  /** As written. */
  readonly word: string
  readonly gender: 'female' | 'male' | null
  readonly example: string
}

const rows = (gender: Honorific['gender'], example: string, words: string): Honorific[] =>
  words.split(' ').map((word) => ({ word, gender, example }))

export const HONORIFICS: readonly Honorific[] = [
  ...rows('male', 'Mr. Ruiz', 'Mr. Mr Messrs. Sir Lord Sheikh Imam Ayatollah Father Monsignor'),
  ...rows('female', 'Mrs. Ruiz', 'Mrs. Mrs Ms. Ms Miss Mmes. Madame Dame Lady Sister'),
  ...rows(null, 'Dr. Ruiz', 'Dr. Dr Drs. Mx. Prof. Rev. Hon. Fr. Sra.'),
]

const BY_WORD: ReadonlyMap<string, Honorific> = new Map(HONORIFICS.map((row) => [row.word, row]))

/** The row of an honorific as written; undefined for any other word. */
export function honorific(word: string): Honorific | undefined {
  return BY_WORD.get(word)
}

/** "Mr.", "Mrs.", "Ms.": say nothing of office or work, and so are no role. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(word)
}

const COURTESY: ReadonlySet<string> = new Set(
  'Mr. Mr Messrs. Mrs. Mrs Ms. Ms Miss Mmes. Mx. Madame Dr. Dr Drs. Hon.'.split(' '),
)
