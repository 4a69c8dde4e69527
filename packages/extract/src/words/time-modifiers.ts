import type { TimeMod } from '@factsheet/model'

/** Before a length or an offset: "more than a year", "about two weeks ago". */
export const AMOUNT_MODIFIERS: ReadonlyMap<string, TimeMod> = new Map([
  ['more than', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
])

/** Before a date: "early 2024", "the end of the year", "mid-November". */
export const DATE_MODIFIERS: ReadonlyMap<string, TimeMod> = new Map([
  ['early', 'START'],
  ['the start of', 'START'],
  ['the beginning of', 'START'],
  ['mid', 'MID'],
  ['middle of', 'MID'],
  ['the middle of', 'MID'],
  ['late', 'END'],
  ['the end of', 'END'],
])

/** Before a date that is not sure: "about 1990", "around noon". */
export const ROUND_DATE_MODIFIERS: ReadonlyMap<string, TimeMod> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['circa', 'APPROX'],
  ['roughly', 'APPROX'],
])

/** Before a unit told by "this" or "that": "earlier this year", "later that day". */
export const ORDER_MODIFIERS: ReadonlyMap<string, TimeMod> = new Map([
  ['earlier', 'START'],
  ['later', 'END'],
])

/** After a length: "a year or so", "a month or more". */
export const TRAILING_MODIFIERS: ReadonlyMap<string, TimeMod> = new Map([
  ['or so', 'APPROX'],
  ['or more', 'EQUAL_OR_MORE'],
  ['or less', 'EQUAL_OR_LESS'],
])
