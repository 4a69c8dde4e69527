import { NUMBER_SCALES } from '@factsheet/model'
import { wordsOf } from '../lexicon/index.ts'

/** "eleven people" */
export const UNITS_AND_TEENS = wordsOf('number-words', 'unit')
/** "forty people", "forty-one people" */
export const TENS = wordsOf('number-words', 'ten')
/** "1.4 million people", "three dozen people", "Rs 500 crore"; a single letter is a scale only in the number's own word. */
export const SCALES: ReadonlySet<string> = new Set([...NUMBER_SCALES.keys()].filter((word) => word.length > 1))
/** Scales that are written into the number: "30m", "2bn". */
export const GLUED_SCALES = wordsOf('number-words', 'glued-scale')
/** "hundreds of thousands of people": an amount without a number. */
export const VAGUE_SCALES = wordsOf('number-words', 'vague-scale')
/** "several hundred people" */
export const VAGUE_COUNTS = wordsOf('number-words', 'vague-count')
/** "two-thirds of voters"; the ones that are ordinals too are read only before "of". */
export const PARTS = wordsOf('number-words', 'part')
/** "twice as many", "the price tripled" */
export const MULTIPLES = wordsOf('number-words', 'multiple')
