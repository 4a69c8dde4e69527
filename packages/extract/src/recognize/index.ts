import type { ReadText } from '../read/text.ts'
import { recognizeFigures } from './figures.ts'
import type { Mentions } from './mention.ts'
import { recognizeNames } from './names.ts'
import { recognizeQuotations } from './quotations.ts'
import { recognizeTimes } from './times/index.ts'

/** What is written, nothing inferred: each recognizer reads one kind of thing; a later one may ask an earlier one. */
export function recognize(read: ReadText): Mentions {
  const names = recognizeNames(read)
  const times = recognizeTimes(read)
  // After times and names: a number inside either is no figure.
  const figures = recognizeFigures(read, times, names)
  const quotations = recognizeQuotations(read)
  return { names, times, figures, quotations }
}
