/** What a header may hold, and other names that newsrooms use for it. */
export interface HeaderWord {
  readonly word: string
  readonly means: 'title' | 'subtitle' | 'author' | 'date' | 'updated' | 'section' | 'content'
  readonly example: string
}

const rows = (means: HeaderWord['means'], example: string, words: string): HeaderWord[] =>
  words.split(' ').map((word) => ({ word, means, example }))

export const HEADER_WORDS: readonly HeaderWord[] = [
  ...rows('title', 'headline: Bridge Closes', 'title headline head hed heading'),
  ...rows('subtitle', 'dek: For two months', 'subtitle dek deck standfirst subhead subheadline subheading summary'),
  ...rows('author', 'byline: Ana Ruiz', 'author authors byline by written-by writer writers reporter reporters'),
  ...rows(
    'date',
    'published: 4 May 2024',
    'date published publication-date pubdate posted publish-date published-on posted-on',
  ),
  ...rows('updated', 'modified: 5 May 2024', 'updated modified lastmod last-update last-updated last-modified'),
  ...rows('section', 'section: Business', 'section desk category'),
  ...rows('content', 'body: The bridge closed', 'content contents body text article story'),
]
