import type { Rule } from './rule.ts'

/** `title-date-missing`: an article that has no title. A missing date is told by the reader. */
export const missingTitle: Rule = (sheet) =>
  sheet.article.title === null
    ? [
        {
          rule: 'title-date-missing',
          level: 'warning',
          message: 'found no title, expected one in the header',
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
