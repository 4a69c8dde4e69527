import { wordsOf } from '../lexicon/index.ts'

/** Behind an amount of money, what says where or how much of it, and not what it is: "$10 billion offshore". */
export const MONEY_ADVERBS = wordsOf('money-words', 'adverb')
