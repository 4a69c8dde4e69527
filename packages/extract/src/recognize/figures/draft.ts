import type { FigureForm } from '@factsheet/model'

/** Places in a line's pieces, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A figure's own words, before what is counted is looked for. */
export interface Draft extends Run {
  readonly form: FigureForm
  readonly numbers: readonly Run[]
  readonly unit: Run | null
  readonly kind: 'money' | 'percent' | 'time' | 'measure' | 'fraction' | 'times' | 'age' | 'vote' | 'count'
  /** Where the amount stands before its noun in one word: "104-page report". */
  readonly compound?: boolean
  /** "or more" behind the amount. */
  readonly trailing?: Run
}
