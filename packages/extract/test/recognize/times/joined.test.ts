import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values: what a time takes from the one that it is joined to. */
test.each<[string, string, readonly (string | null)[]]>([
  // The start of a range, and a member of a list, has the year of what follows.
  ['The drought went on from «March» to «June 2014».', '2023-11-15', ['2014-03', '2014-06']],
  ['The strike ran from «October» to «March 2019».', '2023-11-15', ['2018-10', '2019-03']],
  ['The market was open «Dec. 4»–«Jan. 6, 2017».', '2023-11-15', ['2016-12-04', '2017-01-06']],
  ['The road was shut from «July 2» through «July 9, 2018».', '2023-11-15', ['2018-07-02', '2018-07-09']],
  ['Guards held the gate from «Sept. 3» to «Sept. 9 last year».', '2023-11-15', ['2022-09-03', '2022-09-09']],
  ['Rents in «May» and «June 2015» rose.', '2023-11-15', ['2015-05', '2015-06']],
  ['Rents in «May», «June» and «July 2015» rose.', '2023-11-15', ['2015-05', '2015-06', '2015-07']],
  ['It happened between «Nov. 30, 2004», and «Jan. 2».', '2023-11-15', ['2004-11-30', '2005-01-02']],
  // Without years the end is dated, and the start is the latest before it.
  ['The mill was closed from «October» to «February».', '2023-11-15', ['2022-10', '2023-02']],
  ['The mill was closed from «Friday» to «Tuesday».', '2023-11-13', ['2023-11-03', '2023-11-07']],
  ['The mill will be closed from «Friday» to «Tuesday».', '2023-11-13', ['2023-11-17', '2023-11-21']],
  ['The sale runs «Nov. 10» to «Nov. 20».', '2023-11-15', ['2023-11-10', '2023-11-20']],
  // Days whose month stands beside one of them.
  ['The market ran from «the 3rd» to «the 8th of May».', '2023-11-15', ['2023-05-03', '2023-05-08']],
  ['Votes were held on «6» and «7 September».', '2023-11-15', ['2023-09-06', '2023-09-07']],
  ['Votes were held on «6» and «7 September 2019».', '2023-11-15', ['2019-09-06', '2019-09-07']],
  ['Votes were held on «6»-«7 September».', '2023-11-15', ['2023-09-06', '2023-09-07']],
  // No range, no list: each by itself.
  ['The council met in «May», and the mayor left in «June 2015».', '2023-11-15', ['2023-05', '2015-06']],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
