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
  // The verb of its own clause tells.
  ['The judge said authorities will act «Friday».', '2023-11-15', ['2023-11-17']],
  ['The mayor will stay even after a judge «Tuesday» ruled against her.', '2023-11-15', ['2023-11-14']],
  ['She told workers «this weekend» that she would resign.', '2023-11-15', ['2023-W45-WE']],
  ['On «Tuesday», city police and guards said they will act.', '2023-11-15', ['2023-11-14']],
  ['On «Friday», when Ruiz set aside vacation plans, the city closed the port.', '2023-11-15', ['2023-11-10']],
  ['The city lifted a curfew it put in place «Friday».', '2023-11-15', ['2023-11-10']],
  ['Ana Ruiz on «Friday» called on Ben Marsh to apologize.', '2023-11-15', ['2023-11-10']],
  ['He decided that on «Friday», he will vote.', '2023-11-15', ['2023-11-17']],
  ['The film opens «Friday».', '2023-11-15', ['2023-11-17']],
  ['Ruiz tells the Alba Post on «Friday» that she is well.', '2023-11-15', ['2023-11-10']],
  ['She invited the mayors to a dinner on «Friday».', '2023-11-15', ['2023-11-17']],
  ['They spoke of the planned visit of the mayor on «Friday».', '2023-11-15', ['2023-11-17']],
  // A limit lies ahead where something is granted, and back where something ended.
  ['The agency has given them until «9 a.m. Friday» to sign.', '2023-11-15', ['2023-11-17T09:00']],
  ['The judge extended the deadline until «Friday».', '2023-11-15', ['2023-11-17']],
  ['The mayor ordered the residents of the low islands to leave by «noon Friday».', '2023-11-15', ['2023-11-17T12:00']],
  ['By «Friday», the talks had failed.', '2023-11-15', ['2023-11-10']],
  ['The fire burned until «Friday».', '2023-11-15', ['2023-11-10']],
  // What was called off may lie on either side: the nearest, or none where two are about as near.
  ['The vote planned for «Tuesday» was canceled.', '2023-11-15', ['2023-11-14']],
  ['The vote planned for «Friday» was canceled.', '2023-11-15', ['2023-11-17']],
  ['The vote planned for «Saturday» was canceled.', '2023-11-15', [null]],
  ['The city canceled «Friday»’s vote.', '2023-11-15', ['2023-11-17']],
  ['«Monday»’s parade was called off.', '2023-11-15', ['2023-11-13']],
  ['The mayor canceled a trip on «Friday».', '2023-11-15', ['2023-11-10']],
  // By wording.
  ['The council voted «last Friday».', '2023-11-15', ['2023-11-10']],
  ['The council voted «last Wednesday».', '2023-11-15', ['2023-11-08']],
  ['The council votes «next Tuesday».', '2023-11-15', ['2023-11-21']],
  ['The council voted «this past Monday».', '2023-11-15', ['2023-11-13']],
  ['The council votes «this coming Friday».', '2023-11-15', ['2023-11-17']],
  ['The council voted «past Friday».', '2023-11-15', ['2023-11-10']],
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
