import { type FactSheet, selfCheck } from '@factsheet/model'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { describe, expect, test } from 'vitest'

const HEAD = 'title: Harbor Board Votes\ndate: March 14, 2027\ncontent:\n'

function made(body: string, head = HEAD): ReturnType<typeof factsOf> {
  const bytes = new TextEncoder().encode(`${head}${body}\n`)
  return factsOf({ path: 'article.txt', projectPath: 'article.txt', bytes }, DEFAULTS)
}

/** Kinds of text that have broken the program. */
describe('keeps its contract', () => {
  test.each([
    ['years before the calendar begins', 'The rock formed 300,000 years ago. The cave is 800,000 years old.'],
    ['years behind its end', 'The waste will be kept for the next 10,000 years. It opens on May 2, 10000.'],
    ['days that no month has', 'The board met on Feb. 31 and again on April 31, 2026.'],
    ['a range that ends before it begins', 'The hearing ran from Nov. 15 to 17, 2023, and between 2031 and 1998.'],
    ['weekdays over the border of a week', 'The port was shut from Friday to Monday.'],
    ['a number of hundreds of digits', `The fund held $${'9'.repeat(400)} and 1e400 shares.`],
    ['a range to a number of hundreds of digits', `From 3 to ${'8'.repeat(320)} boats were lost.`],
    [
      'an accent behind a name',
      'Ana Ruiz\u0301 of the Harbor Board\u0301 met Tomas\u0301 Okonjo in Salem\u0301 on Friday\u0301.',
    ],
    ['an accent behind a number', 'The storm sank 12\u0301 boats and cost $4 million\u0301.'],
    ['an accent behind a quotation', '“The pier is closed,”\u0301 Ana Ruiz said\u0301. “We will rebuild it.”\u0301'],
    [
      'a joined emoji in a name',
      'Ana \u{1F468}\u200D\u{1F469}\u200D\u{1F467}Ruiz spoke\u{1F3FD} on Monday\u{1F1EB}\u{1F1F7}.',
    ],
    ['a joiner behind a verb', 'The council approved\u200D the plan on March 2, 2027.'],
    [
      'what is not English',
      'Le conseil du port a voté vendredi la reconstruction de la jetée, qui coûtera cher à la ville.',
    ],
    [
      'a clause of many words before its verb',
      `On Monday the board, ${'which met in the old hall by the water, '.repeat(6)}approved the plan.`,
    ],
    ['apostrophes in a row', `‘We won ${"'".repeat(60)} today,’ he said.`],
    ['abbreviations in a row', `Tomas Okonjo and ${'Gov. '.repeat(60)}envoy Ana Ruiz said that they won.`],
    ['marks left open', '“The pier is closed.\nThe town is small.\n“The road is open.'],
    ['names that objects have', 'constructor Ruiz met __proto__ Okonjo on Monday, toString said.'],
  ])('with %s', (_, body) => {
    const { sheet, text } = made(body)
    expect(selfCheck(sheet, text)).toEqual([])
  })

  test.each([
    ['title', 'title: Board\u0301 Votes\u0301\ndate: March 14, 2027\ncontent:\n'],
    ['authors', 'title: Board Votes\nby: Ana Ruiz\u0301\ndate: March 14, 2027\ncontent:\n'],
    ['date', 'title: Board Votes\ndate: March 14, 2027\u0301\ncontent:\n'],
    ['date without end', 'title: Board Votes\ndate: 9999-12-31\ncontent:\n'],
  ])('with an odd %s', (_, head) => {
    const { sheet, text } = made('The board met this week and spent $2 million.', head)
    expect(selfCheck(sheet, text)).toEqual([])
  })
})

/** A check that tells nothing of a broken sheet would be none. */
describe('a broken sheet is told', () => {
  const { sheet, text } = made(
    'Ana Ruiz, the mayor, opened the pier on March 2, 2027. Tomas Okonjo spent $2 million on it.',
  )
  const [person, second] = sheet.people
  const [time] = sheet.times
  const [event] = sheet.events
  if (person === undefined || second === undefined || time === undefined || event === undefined)
    throw new Error('the article is to have two people, a time and an event')

  test.each<[string, Partial<FactSheet>, RegExp]>([
    [
      'by words that are not there',
      { people: [{ ...person, mentions: [{ ...spanOf(person), text: 'Bea' }] }, second] },
      /the text does not say “Bea”/u,
    ],
    [
      'by a span of half a character',
      { people: [{ ...person, mentions: [{ ...spanOf(person), end: 1e6 }] }, second] },
      /cuts a character in two/u,
    ],
    ['by the order of ids', { people: [second, person] }, /expected person-1/u],
    ['by a key of two', { people: [person, { ...second, key: person.key }] }, /two have the same key/u],
    [
      'by a range that is reversed',
      { times: [{ ...time, interval: { ...time.interval, start: '2027-03-02', end: '2027-03-01' } }] },
      /reversed/u,
    ],
    [
      'by a clause without its verb',
      { events: [{ ...event, trigger: { ...event.trigger, start: 0, end: 5, text: text.slice(0, 5) } }] },
      /the clause lacks its trigger/u,
    ],
    ['by a reference to nobody', { events: [{ ...event, statement: 'statement-9' }] }, /points at nothing/u],
    [
      'by a value that no file holds',
      { figures: sheet.figures.map((figure) => ({ ...figure, numbers: null as never })) },
      /the facts file/u,
    ],
  ])('%s', (_, change, problem) => {
    expect(selfCheck({ ...sheet, ...change }, text).join('\n')).toMatch(problem)
  })

  test('and the whole one is not', () => {
    expect(selfCheck(sheet, text)).toEqual([])
  })

  function spanOf({ mentions }: (typeof sheet.people)[number]) {
    const [first] = mentions
    if (first === undefined) throw new Error('a person has no mention')
    return first
  }
})
