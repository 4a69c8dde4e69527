/**
 * What a reporting word takes for its content.
 * - `clause`: a clause with or without "that": "said (that) the road was closed"
 * - `that`: only a clause that is opened by "that", "whether", "how" or another question word: "proved that"
 * - `to`: an infinitive: "promised to pay"
 * - `hearer`: a hearer may stand before the content: "told reporters that", "urged voters to"
 * - `noun`: a noun phrase: "denied the charge", "called the plan a mistake"
 * - `as`: a noun phrase only with what it is taken for: "claimed the island as its own"
 * - `speech`: only words between quotation marks: "he continued"
 */
export type Complement = 'clause' | 'that' | 'to' | 'hearer' | 'noun' | 'as' | 'speech'
