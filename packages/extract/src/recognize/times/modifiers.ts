import type { TimeMeaning, TimeMod } from '@factsheet/model'
import {
  AMOUNT_MODIFIERS,
  DATE_MODIFIERS,
  ORDER_MODIFIERS,
  ROUND_DATE_MODIFIERS,
  TRAILING_MODIFIERS,
} from '../../words/time-modifiers.ts'
import { anyOf, folded } from './wording.ts'

/** A time expression as found in a sentence: places count from the sentence's start. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly meaning: TimeMeaning
}

const before = (list: ReadonlyMap<string, TimeMod>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:the )?(?<words>${anyOf(list.keys()).replaceAll(' ', ' +')})[ -]+$`, 'iu')

const TRAILING = new RegExp(
  `^ +(?<words>${anyOf(TRAILING_MODIFIERS.keys()).replaceAll(' ', ' +')})(?![\\p{L}\\p{N}])`,
  'iu',
)

const LISTS: readonly {
  readonly list: ReadonlyMap<string, TimeMod>
  readonly pattern: RegExp
  readonly fits: (meaning: TimeMeaning) => boolean
}[] = [
  {
    list: AMOUNT_MODIFIERS,
    pattern: before(AMOUNT_MODIFIERS),
    fits: (meaning) => meaning.form === 'offset' || (meaning.form === 'duration' && meaning.bound === null),
  },
  { list: DATE_MODIFIERS, pattern: before(DATE_MODIFIERS), fits: isDate },
  { list: ORDER_MODIFIERS, pattern: before(ORDER_MODIFIERS), fits: ({ form }) => form === 'unit' },
  {
    list: ROUND_DATE_MODIFIERS,
    pattern: before(ROUND_DATE_MODIFIERS),
    fits: ({ form }) => form === 'calendar-date' || form === 'clock' || form === 'era',
  },
]

function isDate({ form }: TimeMeaning): boolean {
  return ['calendar-date', 'weekday', 'season', 'era', 'unit', 'year-part', 'holiday'].includes(form)
}

/** The expression with the modifier that stands before or after it taken in: "more than a year", "early 2024". */
export function withModifier(draft: Draft, text: string): Draft {
  for (const { list, pattern, fits } of LISTS) {
    const match = fits(draft.meaning) ? pattern.exec(text.slice(Math.max(0, draft.start - 30), draft.start)) : null
    if (match === null) continue
    const mod = list.get(folded(match.groups?.['words'])) ?? null
    // "the early-March outing": the article is the outing’s.
    const article = match[0].endsWith('-') ? (/^the +/iu.exec(match[0])?.[0].length ?? 0) : 0
    return { ...draft, start: draft.start - match[0].length + article, meaning: { ...draft.meaning, mod } }
  }
  return withTrailing(draft, text)
}

function withTrailing(draft: Draft, text: string): Draft {
  const match = draft.meaning.form === 'duration' ? TRAILING.exec(text.slice(draft.end)) : null
  if (match === null) return draft
  const mod = TRAILING_MODIFIERS.get(folded(match.groups?.['words'])) ?? null
  return { ...draft, end: draft.end + match[0].length, meaning: { ...draft.meaning, mod } }
}
