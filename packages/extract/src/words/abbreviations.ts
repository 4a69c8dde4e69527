import { rowsOf } from '../lexicon/index.ts'

/** What follows an abbreviation that does not by itself end a sentence; the table says what each kind is. */
export type Follower = 'name' | 'number' | 'time' | 'place' | 'last' | 'any'

const FOLLOWERS: ReadonlyMap<string, Follower> = new Map(
  rowsOf('abbreviations', 'word', 'before').map(({ word, before }) => [word, before as Follower]),
)

/** What follows an abbreviation as written, its period included; undefined for any other word. */
export function abbreviation(word: string): Follower | undefined {
  return FOLLOWERS.get(word)
}
