import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values. Wednesday, 15 November 2023, unless another date is told. */
test.each<[string, string, readonly (string | null)[]]>([
  // Full dates in every news form.
  ['The council met on «Nov. 15, 2023».', '2023-11-15', ['2023-11-15']],
  ['The council met on «November 15, 2023», in Alba.', '2023-11-15', ['2023-11-15']],
  ['The council met on «15 November 2022».', '2023-11-15', ['2022-11-15']],
  ['The council met on «the 3rd of March 2021».', '2023-11-15', ['2021-03-03']],
  ['The council met on «2023-11-14».', '2023-11-15', ['2023-11-14']],
  ['The council met on «11/15/22».', '2023-11-15', ['2022-11-15']],
  ['The council met on «15/11/2022».', '2023-11-15', ['2022-11-15']],
  ['The council met on «03/04/2022».', '2023-11-15', [null]],
  ['The council met on «Friday, Oct. 20», in Alba.', '2023-11-15', ['2023-10-20']],
  ['The council met on «Thursday, April 6, 2023».', '2023-11-15', ['2023-04-06']],
  // Without a year: the tense tells which, unless it lies more than ten months away.
  ['The council met on «Sept. 2».', '2023-11-15', ['2023-09-02']],
  ['The council will meet on «Dec. 2».', '2023-11-15', ['2023-12-02']],
  ['The council will meet on «Jan. 9».', '2023-11-15', ['2024-01-09']],
  ['The council met on «Dec. 20».', '2023-01-15', ['2022-12-20']],
  ['The mayor gave no reason for the «Jan. 14» deadline.', '2023-01-05', ['2023-01-14']],
  ['The mayor gave them until «Nov. 30» to pay.', '2023-11-15', ['2023-11-30']],
  ['The bridge fell on «Nov. 12, 2012». It was closed on «Nov. 4».', '2023-11-15', ['2012-11-12', '2012-11-04']],
  ['The council met on «the 15th».', '2023-11-15', ['2023-11-15']],
  ['The council met on «the 3rd».', '2023-11-15', ['2023-11-03']],
  ['The council met on «June 16 of last year».', '2023-11-15', ['2022-06-16']],
  // Months.
  ['The term ends in «June».', '2023-11-15', ['2024-06']],
  ['The alliance has decided to admit Alba in «early March».', '2023-02-15', ['2023-03']],
  ['The bridge opened in «September».', '2023-11-15', ['2023-09']],
  ['The bridge will open in «May».', '2023-11-15', ['2024-05']],
  ['The bridge opened in «May 2022».', '2023-11-15', ['2022-05']],
  ['The bridge opened «last October».', '2023-11-15', ['2023-10']],
  ['The bridge opened «last November».', '2023-11-15', ['2022-11']],
  ['The bridge will open «next January».', '2023-01-14', ['2024-01']],
  ['The bridge opened in «November of last year».', '2023-11-15', ['2022-11']],
  ['The bridge opened in «mid-October».', '2023-11-15', ['2023-10']],
  ['The bridge opened in «early October».', '2023-11-15', ['2023-10']],
  ['The trial starts «the week of March 6».', '2000-02-24', ['2000-W10']],
  // Ranges and lists are expressions of their own.
  ['The fair ran «May 3»–«5».', '2023-11-15', ['2023-05-03', '2023-05-05']],
  ['The fair ran on «April 24» and «25».', '2023-11-15', ['2023-04-24', '2023-04-25']],
  ['It fell between «May 2022» and «April 2023».', '2023-11-15', ['2022-05', '2023-04']],
  ['It rained in «July» and «August».', '2023-11-15', ['2023-07', '2023-08']],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
