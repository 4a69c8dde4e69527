import type { Rule } from './rule.ts'

/** `title-date-missing`: an article that has neither title nor date. One of them missing, the reader tells. */
export const missingTitle: Rule = ({ article }) =>
  article.title === null && article.published === null
    ? [
        {
          rule: 'title-date-missing',
          level: 'warning',
          message: 'found neither title nor date, expected both in the header',
          spans: [],
        },
      ]
    : []
