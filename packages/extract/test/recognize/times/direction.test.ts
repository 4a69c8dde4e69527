import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/**
 * Text with its times marked, publication date, values: a verb of the past never dates what has not come, one of the
 * future never what is over; where the time is that of a noun, or of what is told, the near side is meant.
 */
test.each<[string, string, readonly (string | null)[]]>([
  ['She was buried in «December».', '2023-11-15', ['2022-12']],
  ['The mill was sold in «August».', '2024-07-28', ['2023-08']],
  ['The board met in «December» and paid in «January».', '2023-11-15', ['2022-12', '2023-01']],
  ['The lake froze on «Jan. 6».', '2023-12-10', ['2023-01-06']],
  ['The market closed on «Christmas».', '2023-11-27', ['2022-12-25']],
  ['The board will meet in «October».', '2023-11-15', ['2024-10']],
  ['The board will meet on «Nov. 3».', '2023-11-15', ['2024-11-03']],
  // The other side is left open, and it is near.
  ['They missed the «Jan. 14» deadline.', '2023-01-05', ['2023-01-14']],
  ['The mayor announced a vote on «Jan. 14».', '2023-01-05', ['2023-01-14']],
  ['The judge set a trial for «Jan. 14».', '2023-01-05', ['2023-01-14']],
  ['The board called the owner to testify on «Feb. 10».', '2024-01-07', ['2024-02-10']],
  ['She will appeal the «Oct. 31» ruling.', '2023-11-15', ['2023-10-31']],
  // The surname is no modal verb.
  ['Mrs. May resigned on «Friday».', '2023-11-15', ['2023-11-10']],
  ['May resigned on «Friday».', '2023-11-15', ['2023-11-10']],
  ['She may resign on «Friday».', '2023-11-15', ['2023-11-17']],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
