import { expect, test } from 'vitest'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const TWO_DAYS = 'The council voted on Friday to keep the site. Ana Ruiz died on March 3.'

test.each([
  [
    'a plan for longer than there are calendars',
    article(`${TWO_DAYS} The waste is to be kept for the next 20,000 years.`),
  ],
  ['the last year of four digits', article(`${TWO_DAYS} The repairs began this week.`).replace('2027', '9999')],
  ['the first one', article(`${TWO_DAYS} The repairs began this week.`).replace('March 14, 2027', '0001-01-03')],
])('days far away are drawn or left out of the drawing, and the next article is built: %s', async (_, far) => {
  write('in/a.txt', far)
  write('in/b.txt', article(TWO_DAYS))
  expect(await factsheet(['build', at('in'), '--out', at('out')])).toMatchObject({ code: 0 })
  for (const name of ['a', 'b']) expect(read(`out/${name}.pdf`).slice(0, 5)).toBe('%PDF-')
})
