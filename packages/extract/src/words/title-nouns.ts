/** A noun that the name of a work stands after, and an example. */
export interface TitleNoun {
  readonly word: string
  readonly example: string
}

/** Nouns and participles that a title between quotation marks stands after. Lower case. */
export const TITLE_NOUNS: readonly TitleNoun[] = [
  { word: 'album', example: 'the album “Low Tide”' },
  { word: 'article', example: 'an article, “Salt”' },
  { word: 'book', example: 'his book “Salt”' },
  { word: 'cartoon', example: 'the cartoon “Harbor”' },
  { word: 'column', example: 'his column “Harbor Notes”' },
  { word: 'comedy', example: 'the comedy “Harbor”' },
  { word: 'documentary', example: 'the documentary “Salt”' },
  { word: 'drama', example: 'the drama “Salt”' },
  { word: 'entitled', example: 'a report entitled “Salt”' },
  { word: 'episode', example: 'the episode “Tide”' },
  { word: 'essay', example: 'the essay “Salt”' },
  { word: 'film', example: 'the film “Salt”' },
  { word: 'magazine', example: 'the magazine “Harbor”' },
  { word: 'memoir', example: 'the memoir “Salt”' },
  { word: 'movie', example: 'the movie “Salt”' },
  { word: 'musical', example: 'the musical “Harbor”' },
  { word: 'novel', example: 'the novel “Salt”' },
  { word: 'opera', example: 'the opera “Salt”' },
  { word: 'painting', example: 'the painting “Salt”' },
  { word: 'play', example: 'the play “Salt”' },
  { word: 'podcast', example: 'the podcast “Salt”' },
  { word: 'poem', example: 'the poem “Salt”' },
  { word: 'program', example: 'the program “Salt”' },
  { word: 'report', example: 'the report “Salt”' },
  { word: 'series', example: 'the series “Salt”' },
  { word: 'show', example: 'the show “Salt”' },
  { word: 'sitcom', example: 'the sitcom “Salt”' },
  { word: 'song', example: 'the song “Salt”' },
  { word: 'titled', example: 'a paper titled “Salt”' },
]
