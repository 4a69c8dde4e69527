import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, publication date, values. 15 November 2023 is a Wednesday. */
test.each<[string, string, readonly (string | null)[]]>([
  // Days and units from publication.
  ['The council voted «yesterday».', '2023-11-15', ['2023-11-14']],
  ['The council voted «today».', '2023-11-15', ['2023-11-15']],
  ['The council will vote «tomorrow night».', '2023-11-15', ['2023-11-16TNI']],
  ['The council voted «last night».', '2023-11-15', ['2023-11-14TNI']],
  ['The council votes «tonight».', '2023-11-15', ['2023-11-15TNI']],
  ['The port closed «overnight».', '2023-11-15', ['2023-11-14TNI']],
  ['It must be done by «6 o’clock this afternoon».', '2023-11-15', ['2023-11-15T18:00']],
  ['The council voted «last week».', '2023-11-15', ['2023-W45']],
  ['The council voted «earlier this month».', '2023-11-15', ['2023-11']],
  ['The council voted «last month».', '2023-11-15', ['2023-10']],
  ['The council met «this week».', '2023-11-15', ['2023-W46']],
  ['The council meets in «the coming week».', '2023-11-15', ['P1W']],
  ['The council votes «next year».', '2023-11-15', ['2024']],
  ['Fares rose «late last year».', '2023-11-15', ['2022']],
  ['The port closed over «the weekend».', '2023-11-13', ['2023-W45-WE']],
  ['The port will close on «the weekend».', '2023-11-15', ['2023-W46-WE']],
  // Offsets from publication.
  ['The bridge fell «three days ago».', '2023-11-15', ['2023-11-12']],
  ['The bridge fell «six weeks ago».', '2000-01-06', ['1999-W47']],
  ['The bridge fell «two months ago».', '2000-01-28', ['1999-11']],
  ['The bridge fell «more than 50 years ago».', '2023-11-15', ['1973']],
  ['The bridge fell «a decade ago».', '2023-11-15', ['2013']],
  ['The bridge fell «two and a half years ago».', '2023-11-15', ['2021-05']],
  ['The bridge fell «years ago».', '2023-11-15', ['PAST_REF']],
  ['The bridge opens «two weeks from now».', '2023-11-15', ['2023-W48']],
  // From the time last spoken of.
  ['It opened on «March 3, 2021». «The following day» it closed.', '2023-11-15', ['2021-03-03', '2021-03-04']],
  ['It opened on «March 3, 2021». «That same month» it closed.', '2023-11-15', ['2021-03-03', '2021-03']],
  ['It opened on «March 3, 2021». «Later that year» it closed.', '2023-11-15', ['2021-03-03', '2021']],
  ['It opened on «March 3, 2021». It closed «two days later».', '2023-11-15', ['2021-03-03', '2021-03-05']],
  ['It opened in «2001». It closed «a year earlier».', '2023-11-15', ['2001', '2000']],
  ['It opened on «Monday». «The next morning» it closed.', '2023-11-15', ['2023-11-13', '2023-11-14TMO']],
  ['It opened in «May 2019». It was built «three years before».', '2023-11-15', ['2019-05', '2016-05']],
  ['It opened in «May 2019» and has been open since «then».', '2023-11-15', ['2019-05', 'PAST_REF']],
  ['It opened. «The following day» it closed.', '2023-11-15', [null]],
  // Without a day.
  ['The port is «now» closed.', '2023-11-15', ['PRESENT_REF']],
  ['The port is «currently» closed.', '2023-11-15', ['PRESENT_REF']],
  ['The port «recently» closed.', '2023-11-15', ['PAST_REF']],
  ['Nobody knows what «the future» holds.', '2023-11-15', ['FUTURE_REF']],
  ['The port has been closed since «then».', '2023-11-15', ['PAST_REF']],
  ['The port was closed at «the time».', '2023-11-15', ['PAST_REF']],
  // Named days.
  ['The port closed on «Thanksgiving Day».', '2000-01-07', ['1999-11-25']],
  ['The port closed «last Christmas».', '2023-11-15', ['2022-12-25']],
  ['The captain died on «Christmas Day».', '2023-11-15', ['2022-12-25']],
  ['Sales rose ahead of «Thanksgiving».', '2023-11-15', ['2023-11-23']],
  ['The port will close on «Labor Day».', '2016-08-18', ['2016-09-05']],
  ['They will vote on «Election Day».', '2016-09-21', ['2016-11-08']],
  ['The port closed on «Good Friday».', '2023-05-15', ['2023-04-07']],
  ['It will be read on «Martin Luther King Jr. Day».', '2023-12-15', ['2024-01-15']],
  ['They will march on «Ash Wednesday».', '2024-01-15', ['2024-02-14']],
  ['Sales rose on «Cyber Monday».', '2023-12-15', ['2023-11-27']],
  ['They fasted during «Ramadan».', '2024-04-15', [null]],
  ['The market closed for «Eid al-Fitr».', '2024-05-15', ['2024-04-10']],
  ['They marched on «Mardi Gras».', '2024-05-15', ['2024-02-13']],
  ['They voted on «Super Tuesday».', '2024-03-15', [null]],
  ['They marched in «Easter week».', '2000-04-17', ['2000-W16']],
])('%s (%s)', (marked, published, values) => {
  expect(readMarked(marked, published)).toEqual({ found: marks(marked), values })
})
