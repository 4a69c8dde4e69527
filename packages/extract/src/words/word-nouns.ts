/** A word after which quoted words are spoken of as words, and an example. */
export interface WordNoun {
  readonly word: string
  readonly example: string
}

/** Nouns and participles after which quotation marks set off words as words. Lower case. */
export const WORD_NOUNS: readonly WordNoun[] = [
  { word: 'word', example: 'the word “tariff”' },
  { word: 'words', example: 'the words “duty” and “levy”' },
  { word: 'term', example: 'the term “hard border”' },
  { word: 'phrase', example: 'the phrase “hard border”' },
  { word: 'label', example: 'the label “moderate”' },
  { word: 'slogan', example: 'the slogan “Build Back”' },
  { word: 'motto', example: 'the motto “Live Free”' },
  { word: 'hashtag', example: 'the hashtag “saltnow”' },
  { word: 'nickname', example: 'the nickname “Red”' },
  { word: 'expression', example: 'the expression “hold water”' },
  { word: 'so-called', example: 'so-called “safe zones”' },
  { word: 'marked', example: 'a box marked “urgent”' },
  { word: 'labeled', example: 'a box labeled “urgent”' },
  { word: 'nicknamed', example: 'nicknamed “Red”' },
  { word: 'dubbed', example: 'dubbed “the Wall”' },
  { word: 'spelled', example: 'spelled “Smyth”' },
  { word: 'typical', example: 'the typical “deliverables”' },
  { word: 'usual', example: 'the usual “experts”' },
  { word: 'supposed', example: 'the supposed “experts”' },
  { word: 'proverbial', example: 'the proverbial “long grass”' },
  { word: 'would-be', example: 'would-be “reformers”' },
]
