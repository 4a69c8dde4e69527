import { wordsOf } from '../lexicon/index.ts'

/** Behind one of these, an amount without a noun of its own is told by the verb: "They spent $4.5 million on the pier". */
export const MONEY_VERBS = wordsOf('money-words', 'verb')

/** Behind an amount of money, what says where or how much of it, and not what it is: "$10 billion offshore". */
export const MONEY_ADVERBS = wordsOf('money-words', 'adverb')
