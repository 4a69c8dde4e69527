import type { ExtractedTime, Ref } from '../contract/extraction.ts'
import type { TimeExpression } from '../contract/time.ts'

export function normalizeTimes(
  times: readonly ExtractedTime[],
  _published: string | null,
): ReadonlyMap<Ref, Omit<TimeExpression, 'id' | 'span' | 'anchor'>> {
  return new Map(times.map(({ ref }) => [ref, { type: 'DATE', value: null, mod: null, edtf: null, interval: null, reading: '' }]))
}
