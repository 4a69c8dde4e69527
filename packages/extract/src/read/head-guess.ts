import type { Problem, Span } from '@factsheet/model'
import { readDateline } from './dateline.ts'
import { isByline } from './byline.ts'
import { wordCount } from './blocks/told.ts'
import type { Block } from './draft.ts'
import { isPageButton } from '../words/page-words.ts'

/** A headline runs to twenty-five words; a label of the page is shorter than two. */
const LONGEST_TITLE = 25
const SHORTEST_TITLE = 2

/** The title that a file without a header begins with, and what is said of it. */
export interface GuessedTitle {
  readonly title: Span
  readonly problem: Problem
}

/**
 * The first line as the title, where it reads as one: no sentence's end, no byline, dateline or button. Undefined where
 * it does not: nothing is made up.
 */
export function guessTitle(text: string, [first, second]: readonly Block[], line: number): GuessedTitle | undefined {
  if (first === undefined || second === undefined || first.form !== 'body') return undefined
  const count = wordCount(first)
  const isHeadline = !/[.…:;,][”"’')]*$/u.test(first.text) && count >= SHORTEST_TITLE && count <= LONGEST_TITLE
  if (!isHeadline || isByline(first) || isPageButton(first.text) || readDateline(text, first) !== undefined)
    return undefined
  const title = { start: first.start, end: first.end, text: first.text }
  return {
    title,
    problem: {
      rule: 'title-guessed',
      level: 'info',
      message: `found no title in a header: line ${line} is taken for it; write “title:” before it where that is wrong`,
      spans: [title],
    },
  }
}
