import { wordsOf } from '../lexicon/index.ts'

const REPORT = wordsOf('sport-words', 'report')
const CONTEST = wordsOf('sport-words', 'contest')
const MEMBERS = wordsOf('sport-words', 'member')

/** Whether a word in lower case is of matches. */
export function isSportWord(word: string): boolean {
  return REPORT.has(word)
}

/** Whether a word in lower case says what teams do to one another. */
export function isContestWord(word: string): boolean {
  return CONTEST.has(word)
}

/** Whether a word in lower case says who belongs to a team. */
export function isTeamMember(word: string): boolean {
  return MEMBERS.has(word)
}
