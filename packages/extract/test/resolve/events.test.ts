import { expect, test } from 'vitest'
import { eventsOf } from './eventful.ts'

/** Each event as its trigger and its printed clause. */
function told(marked: string): string[] {
  return eventsOf(marked).map(({ trigger, span }) => `${trigger.text}: ${span.text}`)
}

test.each<[string, string, readonly string[]]>([
  ['a sentence', 'The mill closed on [Friday].', ['closed: The mill closed on Friday']],
  ['a time in front', '[Last year], the mill cut 40 jobs.', ['cut: Last year, the mill cut 40 jobs']],
  ['a time among the auxiliaries', 'The mill has in [May] been sold.', ['sold: The mill has in May been sold']],
  ['a particle', 'The mayor stepped down in [May].', ['stepped down: The mayor stepped down in May']],
  ['one clause of two', 'The mill closed in [May], and its owner left the town.', ['closed: The mill closed in May']],
  [
    'two clauses, each with its time',
    'The mill closed in [May], and its owner sold the land in [June].',
    ['closed: The mill closed in May', 'sold: its owner sold the land in June'],
  ],
  [
    'verbs joined after the time',
    'The firm has in [the last year] closed two mills, opened one and sold the land.',
    [
      'closed: The firm has in the last year closed two mills',
      'opened: The firm has in the last year closed two mills, opened one',
      'sold: The firm has in the last year closed two mills, opened one and sold the land',
    ],
  ],
  [
    'a relative clause, with what it hangs on',
    'The mill, which was built in [1950], has lost its roof.',
    ['built: The mill, which was built in 1950'],
  ],
  [
    'the clause around a relative clause',
    'The mill, which makes paper, in [May] lost its roof.',
    ['lost: The mill, which makes paper, in May lost its roof'],
  ],
  [
    'a participle that narrows its noun',
    'A report released by the council [last month] showed that the river was clean.',
    ['released: A report released by the council last month'],
  ],
  [
    'a relative clause without its pronoun',
    'They praised the speech she gave in [2019].',
    ['gave: the speech she gave in 2019'],
  ],
  [
    'what was said, not the saying',
    'Police said the two brothers left the town on [Monday].',
    ['left: the two brothers left the town on Monday'],
  ],
  [
    'the saying, not what was said',
    'The mayor said [Monday] that the mill would not reopen.',
    ['said: The mayor said Monday that the mill would not reopen'],
  ],
  [
    'the saying after the quotation',
    '“We have lost the mill,” the mayor told reporters on [Monday].',
    ['told: the mayor told reporters on Monday'],
  ],
  [
    'the clause that says more of the time',
    'The mill lost its last customer in [May] when a printer in the next town closed.',
    ['lost: The mill lost its last customer in May when a printer in the next town closed'],
  ],
  ['a clause after "after"', 'She left town after the mill closed in [May].', ['closed: the mill closed in May']],
  [
    'a time in front of a participle',
    'On [Monday], while visiting the mill, the mayor promised help.',
    ['promised: On Monday, while visiting the mill, the mayor promised help'],
  ],
  [
    'a time that "it was" points out',
    'It was not until [Tuesday] that the mayor named the buyer.',
    ['named: until Tuesday that the mayor named the buyer'],
  ],
  [
    'infinitives joined by "and"',
    'On [Friday], the mayor vowed to find the owners and bring them to court.',
    ['vowed: On Friday, the mayor vowed to find the owners and bring them to court'],
  ],
  [
    'a noun that looks like a verb, before its verb',
    'Council forces [Thursday] closed the road to the mill.',
    ['closed: Council forces Thursday closed the road to the mill'],
  ],
])('%s', (_, marked, events) => {
  expect(told(marked)).toEqual(events)
})

test.each<[string, string, readonly string[]]>([
  ['after a possessive', 'The council condemned [Friday]’s attack on the mill.', ['attack']],
  ['after a date', 'The report tells of the [April 5] killing of a guard.', ['killing']],
  ['as the subject', 'The fire on [Sunday] shows how old the mill is.', ['fire']],
  ['after a preposition that looks back', 'The rules are older than the strike in [1972].', ['strike']],
  ['each of a list', 'The law followed attacks in the town in [May 2003] and [May 2004].', ['attacks', 'attacks']],
  ['not where the verb has the time', 'The mayor spoke at a [Saturday] rally in the square.', ['spoke']],
  ['not a number of them', 'The storms led to more than 40 deaths in [2019].', ['led']],
])('a noun: %s', (_, marked, triggers) => {
  expect(eventsOf(marked).map(({ trigger }) => trigger.text)).toEqual(triggers)
})

test.each<[string, string]>([
  ['a year in a name', 'Voters will choose in the [2024] elections.'],
  ['a year as a label', 'The town remembers the [2012] fire.'],
  ['a comparison', 'The river is cleaner than in [2001].'],
  ['how things are', '[Today], the town has one mill.'],
  ['how things are now', 'The mill is busy [this year].'],
  ['no date at all', 'The mill closed [recently].'],
  ['the present as a label', 'The council will not speak of [this year]’s budget.'],
  ['a time of a noun', 'The gains of [the last few years] were lost.'],
  ['a question', 'Did the mill close in [May]?'],
  ['a day that is a name', 'The town went to a [Sept. 11] memorial.'],
  ['what it is compared with', 'Sales fell to $4 million from $5 million [a year earlier].'],
  ['the same time of another year', 'Profit was up from the same time [last year].'],
  ['what is compared in so many words', 'The mill lost 40 jobs, compared with 12 [last May].'],
  ['a quarter that only its last day tells', 'For [the quarter] ended then, sales rose.'],
  ['how a period lies', 'The quarter ended [Sept. 30].'],
  ['a “this” of another sentence', 'This was down in [May].'],
  ['a record', 'It was the largest flood that the town has seen since [2000].'],
  ['what a number is held against', 'Fewer came than first reported [yesterday].'],
  ['years of a plan', 'The council held a hearing on the [2017-2018] budget.'],
  ['every summer', 'Be careful in [summer] when fevers come.'],
  ['what is spoken of', 'Ana Ruiz cited [the 1990s] as an example.'],
])('dates nothing: %s', (_, marked) => {
  expect(told(marked)).toEqual([])
})

test.each<[string, string, string, readonly string[]]>([
  ['at', 'The mill closed in [May].', 'at', ['t1']],
  ['before', 'Before [2019], the mill was the largest employer.', 'before', ['t1']],
  ['prior to', 'The mill was sold prior to [2019].', 'before', ['t1']],
  ['since', 'The mill has stood empty since [May].', 'since', ['t1']],
  ['a start', 'The mill was emptied beginning on [Sunday].', 'since', ['t1']],
  ['until', 'The mill ran until [2019].', 'until', ['t1']],
  ['by', 'The owner will leave by [the end of the year].', 'by', ['t1']],
  ['by, with a filler', 'The owner left no later than [May].', 'by', ['t1']],
  ['between', 'The mill lost 40 jobs between [May 2022] and [April 2023].', 'between', ['t1', 't2']],
  ['from and to', 'She led the mill from [1995] to [1997].', 'between', ['t1', 't2']],
  ['years of a change', 'The mill lost money every year from [2019] to [2022].', 'between', ['t1', 't2']],
  ['as of', 'The mill was running as of [2005].', 'at', ['t1']],
  ['of a noun, at', 'She left soon after the [May 3] fire.', 'at', ['t1']],
])('relation: %s', (_, marked, relation, times) => {
  const [event] = eventsOf(marked)
  expect(event?.relation).toBe(relation)
  expect(event?.times).toEqual(times)
})

test('a span has at most thirty words and holds its trigger', () => {
  const clause = `The mill ${'by the old river in the long valley of the north '.repeat(5)}closed its doors on [Friday].`
  const [event] = eventsOf(clause)
  expect(event?.span.text.split(' ').length).toBeLessThanOrEqual(30)
  expect(event?.span.text).toContain('closed its doors on Friday')
})

test('a span leaves no quotation mark without its other', () => {
  const [event] = eventsOf('The mayor on [Friday] called the sale “a bad deal” for the town.')
  expect(event?.span.text).toBe('The mayor on Friday called the sale “a bad deal” for the town')
})

test('a label is subject, verb and object', () => {
  const [event] = eventsOf('On [Friday], {Ana Ruiz} of the town council sold the old mill to a firm from the north.')
  expect(event?.label?.map(({ text }) => text).join(' | ')).toBe('Ana Ruiz of the town council sold the old mill')
})

test.each<[string, string, string | null]>([
  [
    'the subject without what narrows it',
    'In [March], parents with children in two schools sent a letter to the board.',
    'parents | sent a letter to the board',
  ],
  [
    'a long subject whole, no time',
    'The regional council’s new press officer {Ana Ruiz} resigned [Monday] over the sale of the mill.',
    'The regional council’s new press officer | resigned | over the sale of the mill',
  ],
  [
    'its negation',
    'The larger of the two northern towns has not signed the treaty since [May 2003].',
    'The larger of the two northern towns has not signed the treaty',
  ],
  ['the verb over a gerund', 'Crews will start laying the pipes in [>May].', 'Crews will start laying the pipes'],
  ['no "because"', 'The town is poor because the old mill closed in [May 2003].', 'the old mill closed'],
  ['no time in front', '[On Friday], the old mill was sold to a firm.', 'the old mill was sold to a firm'],
  [
    'no half of a phrase',
    'The senator has backed the mayor since her [2008] presidential bid in the north.',
    'The senator has backed the mayor',
  ],
  ['no clause of what is said', 'The paper on [Saturday] wrote that the former mayor had claimed a loss.', null],
  [
    'no half of a bracket',
    'The union left the old hall ([in May]) for a larger house in the north.',
    'The union left the old hall | for a larger house',
  ],
  [
    'a quotation whole',
    'The union called the sale on [Saturday] “a true and final wake-up call” to all.',
    'The union called the sale | “a true and final wake-up call”',
  ],
  [
    'what completes the verb',
    '[Last year], the union helped Ana Ruiz win the vote.',
    'the union helped Ana Ruiz win the vote',
  ],
  ['a verb that leads on', 'The room remained on [Friday].', null],
  ['an owner told elsewhere', 'Their turnout fell in [May].', null],
])('a label: %s', (_, marked, label) => {
  expect(eventsOf(marked).map((event) => event.label?.map(({ text }) => text).join(' | ') ?? null)).toEqual([label])
})

test('people in the clause take part, others do not', () => {
  const [event] = eventsOf('{Ana Ruiz} met {Tom Bell} on [Friday], and {Eva Lund} left the town.')
  expect(event?.participants.map(({ ref }) => ref)).toEqual(['p1', 'p2'])
})

test('an event stands in the statement that says it', () => {
  const [said, told_] = eventsOf('Police said [Monday] that the brothers left the town in [May].', [
    'that the brothers left the town in May',
  ])
  expect([said?.statement, told_?.statement]).toEqual([null, 's1'])
})

test('marks that cross leave the clause whole', () => {
  const spans = eventsOf('The mayor” closed “the mill on [Friday].').map(({ span }) => span)
  expect(spans.every(({ start, end }) => start < end)).toBe(true)
  expect(spans).toHaveLength(1)
})

test('an object that stands before its preposition is no piece behind it', () => {
  const [event] = eventsOf('They met the voters who the owners are counting on on [>Nov. 8].')
  expect(event?.label?.map(({ text }) => text).join(' | ')).toBe('the owners are counting')
})
