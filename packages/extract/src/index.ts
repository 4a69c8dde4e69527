/** Where the language data stand: what a change of makes every sheet stale. */
export const dataFolder: URL = new URL('../data/', import.meta.url)
export { extract } from './extract.ts'
export type { Extracted } from './extract.ts'
export { readArticle } from './read/index.ts'
export type { ArticleSource, ReadOptions, ReadResult } from './read/text.ts'
export type { SourcePlace } from './read/place.ts'
