import { expect, test } from 'vitest'
import { marks, readMarked } from './times-of.ts'

/** Text with its times marked, values. All were published on Wednesday, 15 November 2023. */
test.each<[string, readonly (string | null)[]]>([
  // Lengths.
  ['He has led it for «30 years».', ['P30Y']],
  ['The talks took «two and a half hours».', ['PT2H30M']],
  ['The talks took «5 1/2 hours».', ['PT5H30M']],
  ['The talks took «two hours and 30 minutes».', ['PT2H30M']],
  ['He has led it for «a decade».', ['P1DE']],
  ['A «90-day» pause began.', ['P90D']],
  ['A «54-year-old» man was hurt.', ['P54Y']],
  ['The man is «54 years old».', ['P54Y']],
  ['The «day-long» meeting ended.', ['P1D']],
  ['It broke a «years-old» habit.', ['PXY']],
  ['It took «more than a year».', ['P1Y']],
  ['It took «several months».', ['PXM']],
  ['It took «two more weeks».', ['P2W']],
  ['They waited for «years».', ['PXY']],
  ['It fell over «the past two years».', ['P2Y']],
  ['He slept for «half an hour».', ['PT30M']],
  ['It grew in «the past year».', ['P1Y']],
  ['It fell in «recent months».', ['PXM']],
  ['It will fall over «the next few weeks».', ['PXW']],
  ['It fell by half in «the past two years» and by a third in «the previous five years».', ['P2Y', 'P5Y']],
  // What happens again and again.
  ['It opens «every Tuesday».', ['XXXX-WXX-2']],
  ['It opens «every two years».', ['P2Y']],
  ['It opens «every other week».', ['P2W']],
  ['It opens «twice a week».', ['P1W']],
  ['It is paid «annually».', ['P1Y']],
  ['It is paid «monthly».', ['P1M']],
  ['It costs $5 million «a year».', ['P1Y']],
  ['It makes 40 tons per «day».', ['P1D']],
  ['It opens «each day».', ['P1D']],
  // Hours of a day told nearby.
  ['It opened «Tuesday». It closed at «4:49 p.m.».', ['2023-11-14', '2023-11-14T16:49']],
  ['It opened «Tuesday» and closed at «noon».', ['2023-11-14', '2023-11-14T12:00']],
  ['It opened «Tuesday» and closed at «9 p.m. EST».', ['2023-11-14', '2023-11-14T21:00']],
  ['It opened «Tuesday» and closed at «0900 GMT».', ['2023-11-14', '2023-11-14T09:00']],
  ['It opens at «4 in the morning».', ['2023-11-15T04:00']],
])('%s', (marked, values) => {
  expect(readMarked(marked, '2023-11-15')).toEqual({ found: marks(marked), values })
})
