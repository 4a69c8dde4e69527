import type { Relation } from '@factsheet/model'
import type { Trigger } from './dating.ts'
import type { EventTime } from './event-times.ts'

/** A time with what it dates. */
export interface Happening {
  readonly time: EventTime
  readonly trigger: Trigger
  /** "after the May 3 attack" says nothing of when the attack was but "at". */
  readonly relation: Relation
}
