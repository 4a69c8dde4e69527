import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'

/** Oldest age that an appositive number is read as. */
const OLDEST = 119

/** "Ana Ruiz, 54, of …": a bare number between a name and a comma is an age. */
export function ageAt(line: Line, at: number): Draft | undefined {
  const low = lowAt(line, at)
  if (!/^\d{1,3}$/u.test(low) || Number(low) > OLDEST || lowAt(line, at - 1) !== ',') return undefined
  if (!/^[,.;)]?$/u.test(lowAt(line, at + 1)) && lowAt(line, at + 1) !== 'and') return undefined
  const name = line.pieces[at - 2]
  if (name === undefined || !/^\p{Lu}/u.test(name.text)) return undefined
  const run = { from: at, to: at + 1 }
  return { ...run, form: 'exact', numbers: [run], unit: null, kind: 'age' }
}
