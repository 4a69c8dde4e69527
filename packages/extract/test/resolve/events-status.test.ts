import { expect, test } from 'vitest'
import { eventsOf } from './eventful.ts'

test.each<[string, string, string]>([
  ['a past', 'The mill closed on [<Friday].', 'happened'],
  ['a perfect', 'The mill has closed two lines in [the past year].', 'happened'],
  ['a past progressive', 'The mill was losing money in [2019].', 'happened'],
  ['a present progressive', 'The council is meeting on the sale [this week].', 'ongoing'],
  ['a perfect progressive', 'The mill has been losing money since [2019].', 'ongoing'],
  ['will', 'The mill will close on [>Friday].', 'planned'],
  ['a chain', 'The mill is expected to close [>next month].', 'planned'],
  ['a chain in the past', 'The mill was forced to close in [<May].', 'happened'],
  ['a present with a time to come', 'The sale starts on [>Friday].', 'planned'],
  ['a progressive with a time to come', 'The owner is leaving on [>Friday].', 'planned'],
  ['would with a time to come', 'The owner said the mill would close [>next year].', 'planned'],
  ['a noun with a time to come', 'The council supports [>Friday]’s vote.', 'planned'],
  ['an infinitive to come', 'The owner agreed to close the mill by [>March].', 'planned'],
  ['is to', 'The owner is to leave on [>Jan. 1].', 'planned'],
  ['an appointment', 'They wait for a vote scheduled for [>Friday].', 'planned'],
  ['a past with a time to come', 'She had a hearing [>next month].', 'planned'],
  ['if', 'The owner will leave if the mill closes in [>May].', 'conditional'],
  ['unless', 'The permit will expire on [>Friday] unless the council acts.', 'conditional'],
  ['not', 'The owner did not visit the mill in [<May].', 'denied'],
  ['never', 'The owner never visited the mill in [<May].', 'denied'],
  ['a noun that was called off', 'The council canceled [Friday]’s vote.', 'cancelled'],
  ['an appointment that was called off', 'The vote scheduled for [Friday] was postponed.', 'cancelled'],
  ['a noun that somebody had to call off', 'The storm forced the city to cancel [<Monday]’s parade.', 'cancelled'],
  ['a plan that was called off', 'The flight was scheduled to leave on [>Friday] but was canceled.', 'cancelled'],
  ['a plan that was dropped', 'The vote will no longer be held on [>Friday].', 'cancelled'],
  ['a plan told in the past', 'The council was expected to meet on [>Friday].', 'planned'],
  ['what somebody denies', 'The mayor denied that the army attacked the town on [<Friday].', 'denied'],
  ['what somebody denies to have done', 'The army denied attacking the town on [<Friday].', 'denied'],
  ['claims that are rejected', 'The police rejected claims that they shot a man on [<Friday].', 'denied'],
  ['a denial with its own day', 'The mayor denied that day that she met him in [<June].', 'denied'],
  ['a denial that is none', 'The mayor did not deny that the army attacked the town on [<Friday].', 'happened'],
  ['what somebody says', 'The mayor said that the army attacked the town on [<Friday].', 'happened'],
])('%s', (_, marked, status) => {
  expect(eventsOf(marked).map((event) => event.status)).toEqual([status])
})

test.each<[string, string, string | null]>([
  ['a modal', 'The sale may have led to 40 layoffs in [2019].', 'may have'],
  ['an adverb', 'The owner allegedly sold the land in [2019].', 'allegedly'],
  ['a verb', 'The owner appears to have sold the land in [2019].', 'appears to have'],
  ['none', 'The owner sold the land in [2019].', null],
])('hedge: %s', (_, marked, hedge) => {
  expect(eventsOf(marked).map((event) => event.hedge?.text ?? null)).toEqual([hedge])
})
