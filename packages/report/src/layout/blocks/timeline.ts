import type { Timeline } from '../../compose/block.ts'
import type { Place } from '../place.ts'
import type { LaidOut } from '../slab.ts'

export function layTimeline(_timeline: Timeline, _place: Place): LaidOut {
  return { flow: [], nodes: [] }
}
