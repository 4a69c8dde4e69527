import type { Measurer } from './measurer.ts'

/** Where a block is laid out: its left edge, its width, and how text is measured. */
export interface Place {
  readonly x: number
  readonly width: number
  readonly measurer: Measurer
}
