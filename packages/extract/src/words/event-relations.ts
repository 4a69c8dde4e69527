import type { Relation } from '@factsheet/model'

/** Wording right before a time, and how the event stands to it. Longer wordings first, so that they are taken whole. */
export const RELATION_WORDS: readonly (readonly [words: string, relation: Relation])[] = [
  ['no later than', 'by'], // no later than Friday
  ['prior to', 'before'], // prior to 2019
  ['ahead of', 'before'],
  ['up until', 'until'],
  ['up to', 'until'],
  ['as late as', 'at'],
  ['as early as', 'at'],
  ['as recently as', 'at'], // as recently as May
  ['as of', 'at'], // as of 2005
  ['beginning on', 'since'], // beginning on Sunday
  ['beginning in', 'since'],
  ['beginning', 'since'],
  ['starting on', 'since'],
  ['starting in', 'since'],
  ['starting', 'since'],
  ['ever since', 'since'],
  ['before', 'before'], // before 2019
  ['after', 'after'], // after 2019
  ['following', 'after'],
  ['since', 'since'], // since May
  ['until', 'until'], // until 2019
  ['till', 'until'],
  ['through', 'until'], // open through October
  ['by', 'by'], // by Friday
]

/** Words between a relation and its time that change neither: "since at least 2012", "before the end of". */
export const RELATION_FILLERS: ReadonlySet<string> = new Set(
  'just at least about around the early late mid only shortly roughly approximately sometime even'.split(' '),
)

/** Prepositions that simply place an event in a time. */
export const PLACING_WORDS: ReadonlySet<string> = new Set(
  'in on at during over for within throughout from between early late just only even'.split(' '),
)

/** Before "of" and a time: a part of it or a day near it, no noun that has it for itself ("the night of May 3"). */
export const TIME_PARTS: ReadonlySet<string> = new Set(
  'as night nights morning afternoon evening day days eve start end beginning middle rest course hours week weekend month months summer fall autumn spring winter wake'.split(
    ' ',
  ),
)

/** Between the two ends of a range: "from 1995 to 1997", "Thursday through Monday", "2003-2016". */
export const RANGE_JOINERS: ReadonlySet<string> = new Set('to through until till - – —'.split(' '))

/** Prepositions after which an event noun is dated on its own, apart from the clause's verb: "than the merger in 1964". */
export const OWN_DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'after before since following despite amid of about into over than until to from like including with'.split(' '),
)

/** Verbs that set their object against something else in time: its date is its own ("many followed attacks in May"). */
export const RELATING_VERBS: ReadonlySet<string> = new Set(
  'followed follows follow preceded precedes marked marks marking recalled recalls commemorated commemorates commemorate remember remembers remembered mentioned mentions survived avenged canceled cancelled postponed scrapped'.split(
    ' ',
  ),
)
