import { NUMBER_SCALES } from '@factsheet/model'

/** Words that are numerals. What number each one is, the model knows; an example beside each kind. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "eleven people" */
export const UNITS_AND_TEENS = list(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
/** "forty people", "forty-one people" */
export const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety')
/** "1.4 million people", "three dozen people", "Rs 500 crore"; a single letter is a scale only in the number's own word. */
export const SCALES: ReadonlySet<string> = new Set([...NUMBER_SCALES.keys()].filter((word) => word.length > 1))
/** Scales that are written into the number: "30m", "2bn". */
export const GLUED_SCALES = list('k m mn b bn mln bln tn trn million billion trillion')
/** "hundreds of thousands of people": an amount without a number. */
export const VAGUE_SCALES = list('dozens scores hundreds thousands millions billions trillions')
/** "several hundred people" */
export const VAGUE_COUNTS = list('several few couple many')
/** "two-thirds of voters"; the ones that are ordinals too are read only before "of". */
export const PARTS = list(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths tenth tenths',
)
/** "twice as many", "the price tripled" */
export const MULTIPLES = list(
  'twice double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling thrice',
)
