import type { Event } from '../contract/event.ts'
import { byPosition } from '../contract/span.ts'
import type { TimeExpression } from '../contract/time.ts'
import { placeName, type Rule, sentenceOf, type Sheet } from './rule.ts'

/** A year in numbers: without one the words may mean the day that is past. */
const YEAR = /\b(?:19|20)\d\d\b/u

/**
 * Between the verb of the past and the time stand at most a few words, and none that looks ahead or opens a clause:
 * "was published on", not "invited them to join on" or "gave no reason for the".
 */
const GOVERNED =
  /\b(?:was|were|had|did|\p{Ll}{2,}ed|began|came|fell|gave|held|left|lost|made|met|ran|rose|said|sold|sank|spoke|struck|took|went|won|wrote)\s(?:(?!(?:to|for|that|will|would|may|could|can|due|set|scheduled|planned|expected|until|by|if|as|and|but|until|before|after|postponed|delayed|moved|ahead|supposed|likely|about)\b)[\p{L}’'-]+\s){0,4}(?:on|in|at)\s(?:\p{L}+day,?\s)?$/u

/** `event-order`: told as having happened, dated after publication. Only where the year is told, right behind the verb. */
export const eventOrder: Rule = (sheet) => {
  const published = sheet.article.published?.date
  if (published === undefined) return []
  const byId = new Map(sheet.times.map((time) => [time.id, time]))
  return sheet.events.flatMap((event) => {
    const { status, hedge, relation, interval } = event
    if (status !== 'happened' || hedge !== null || relation !== 'at') return []
    if (interval.start === null || interval.start <= published) return []
    const times = event.times.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => byPosition(a.span, b.span))
    if (!times.some((time) => isTold(sheet, event, time))) return []
    return [
      {
        rule: 'event-order',
        level: 'warning' as const,
        message: `told as having happened, but dated ${event.date}, after publication on ${published}: “${event.span.text}” in ${placeName(sheet, event.span)}`,
        spans: [event.span, ...times.map(({ span }) => span)],
        facts: [event.id],
      },
    ]
  })
}

function isTold(sheet: Sheet, { trigger }: Event, { span }: TimeExpression): boolean {
  const sentence = sentenceOf(sheet, span)
  if (sentence === undefined || !YEAR.test(span.text) || trigger.start > span.start) return false
  return GOVERNED.test(sentence.text.slice(0, span.start - sentence.start))
}
