import type { Relation } from '../contract/event.ts'
import type { Interval, TimeExpression } from '../contract/time.ts'

export function eventDate(
  _relation: Relation,
  _times: readonly Pick<TimeExpression, 'edtf' | 'interval' | 'value'>[],
): { date: string; interval: Interval } | null {
  return null
}
