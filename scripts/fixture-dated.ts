// Expected time expressions and dated events against a sheet's.
import type { FactSheet } from '@factsheet/model'
import { numberAt, same } from './fixture-words.ts'
import type { Expected, Open } from './fixtures.ts'

/** Time expressions by sentence and words: type and value must be right. */
export function times({ times: wanted, optional }: Expected, sheet: FactSheet): Open {
  const line = (sentence: number, text: string, value: string | null): string => `time [${sentence}] ${text} = ${value}`
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, text, value, type }) => {
    const found = sheet.times.find(
      (time) => !used.has(time.id) && same(time.span.text, text) && numberAt(sheet, time.span) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    const instead = found === undefined ? '' : `, found ${found.type} ${found.value}`
    return found?.value === value && found.type === type ? [] : [`${line(sentence, text, value)}${instead}`]
  })
  const extra = sheet.times.filter(
    ({ id, span }) => !used.has(id) && !(optional['times'] ?? []).some((text) => same(text, span.text)),
  )
  return { missed, extra: extra.map(({ span, value }) => line(numberAt(sheet, span), span.text, value)) }
}

/** Events by sentence and trigger: date and status must be right. */
export function events({ events: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, trigger, date, status }) => {
    const found = sheet.events.find(
      (event) => !used.has(event.id) && event.trigger.text === trigger && numberAt(sheet, event.trigger) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    const isRight = found !== undefined && found.date === date && found.status === status
    const instead = found === undefined ? '' : `, found ${found.date} ${found.status}`
    return isRight ? [] : [`event [${sentence}] ${trigger} ${date} ${status}${instead}`]
  })
  const extra = sheet.events.filter(
    ({ id, span, trigger }) =>
      !used.has(id) && !(optional['events'] ?? []).some((text) => span.text.includes(text) || same(text, trigger.text)),
  )
  return {
    missed,
    extra: extra.map(
      ({ trigger, date, status }) => `event [${numberAt(sheet, trigger)}] ${trigger.text} ${date} ${status}`,
    ),
  }
}
