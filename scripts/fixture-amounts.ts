// Expected figures against a sheet's.
import type { FactSheet } from '@factsheet/model'
import { numberAt, placeOf } from './fixture-words.ts'
import type { Expected, Open } from './fixtures.ts'

/** Figures by overlap: value, unit and form must be right. */
export function figures({ figures: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, text, value, unit, form }) => {
    const place = placeOf(sheet, sentence, text)
    const found = sheet.figures.find(
      ({ id, span }) => !used.has(id) && place !== undefined && span.start < place.end && place.start < span.end,
    )
    if (found !== undefined) used.add(found.id)
    const isRight =
      found !== undefined &&
      JSON.stringify(found.value) === JSON.stringify(value) &&
      found.unit === unit &&
      found.form === form
    const instead = found === undefined ? '' : `, found ${JSON.stringify(found.value)} ${found.unit}, ${found.form}`
    return isRight ? [] : [`figure [${sentence}] ${text} = ${JSON.stringify(value)} ${unit}, ${form}${instead}`]
  })
  const extra = sheet.figures.filter(
    ({ id, span }) =>
      !used.has(id) &&
      !(optional['figures'] ?? []).some((text) => span.text.includes(text) || text.includes(span.text)),
  )
  return {
    missed,
    extra: extra.map(({ span, value }) => `figure [${numberAt(sheet, span)}] ${span.text} = ${JSON.stringify(value)}`),
  }
}
