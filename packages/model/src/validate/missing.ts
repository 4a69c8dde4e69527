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

/** `figure-without-subject`: a count or percent of which the words do not tell what it counts. */
export const figuresWithoutSubject: Rule = (sheet) =>
  sheet.figures
    .filter(({ of, unit, form }) => of === null && (unit === 'count' || unit === 'percent') && form !== 'pair')
    .map(({ id, span }) => ({
      rule: 'figure-without-subject',
      level: 'info',
      message: `found no words for what “${span.text}” counts`,
      spans: [span],
      facts: [id],
    }))
