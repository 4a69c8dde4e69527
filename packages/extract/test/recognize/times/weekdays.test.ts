import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values. 15 November 2023 is a Wednesday. */
test.each<[string, string, readonly (string | null)[]]>([
  // By tense: the latest on or before publication, or the next.
  ['The council voted «Tuesday».', '2023-11-15', ['2023-11-14']],
  ['The council voted on «Wednesday».', '2023-11-15', ['2023-11-15']],
  ['The council voted «Thursday».', '2023-11-15', ['2023-11-09']],
  ['The council will vote «Thursday».', '2023-11-15', ['2023-11-16']],
  ['On «Thursday», the council will vote.', '2023-11-15', ['2023-11-16']],
  ['The council could vote «Tuesday».', '2023-11-15', ['2023-11-21']],
  ['The council is expected to vote «Friday».', '2023-11-15', ['2023-11-17']],
  ['The council meets «Friday».', '2023-11-15', ['2023-11-17']],
  ['A vote is scheduled for «Friday».', '2023-11-15', ['2023-11-17']],
  ['The mayor said «Tuesday» that the council will vote «Friday».', '2023-11-15', ['2023-11-14', '2023-11-17']],
  ['She could not be reached «Tuesday».', '2023-11-15', ['2023-11-14']],
  ['The council failed to meet «Friday».', '2023-11-15', ['2023-11-10']],
  ['The council postponed until «Friday» any vote on the port.', '2023-11-15', ['2023-11-17']],
  ['They looked for ways to get around «Tuesday»’s ruling.', '2023-11-15', ['2023-11-14']],
  ['«Tuesday»’s storm closed the port.', '2023-11-15', ['2023-11-14']],
  // By wording.
  ['The council voted «last Friday».', '2023-11-15', ['2023-11-10']],
  ['The council voted «last Wednesday».', '2023-11-15', ['2023-11-08']],
  ['The council votes «next Tuesday».', '2023-11-15', ['2023-11-21']],
  ['The council voted «this past Monday».', '2023-11-15', ['2023-11-13']],
  ['The council votes «this Friday».', '2023-11-15', ['2023-11-17']],
  ['The council voted «Monday of last week».', '2023-11-15', ['2023-11-06']],
  // Parts of days and hours.
  ['The council met «Monday morning».', '2023-11-15', ['2023-11-13TMO']],
  ['The council met late on «Monday night».', '2023-11-15', ['2023-11-13TNI']],
  ['The council will meet at «9 a.m. Friday».', '2023-11-15', ['2023-11-17T09:00']],
  ['The poll was taken «Sunday» through «Tuesday».', '2023-11-15', ['2023-11-12', '2023-11-14']],
  // Without a publication date nothing is guessed.
  ['The council voted «Tuesday».', '', [null]],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
