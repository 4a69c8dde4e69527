import type { Person } from '../contract/person.ts'
import { slice } from '../contract/span.ts'
import { type Rule, sentenceOf, type Sheet } from './rule.ts'

const BORN =
  /\bborn\s(?:on\s|in\s|around\s)?(?:\p{Lu}[\p{L}.]+,?\s){0,4}?(?:\d{1,2},?\s)?(?:in\s)?((?:1[89]|20)\d\d)\b/gu

/** `age-birth-year`: an age that the year of birth told of the same person does not give at publication. */
export const birthYears: Rule = (sheet, text) => {
  const published = sheet.article.published?.date
  if (published === undefined) return []
  return sheet.people.flatMap((person) => {
    const age = sheet.figures.find(({ id }) => id === person.age)
    if (age === undefined || typeof age.value !== 'number' || isPast(sheet, age.span.start)) return []
    const told = bornOf(sheet, text, person)
    const gap = told === undefined ? 0 : Number(published.slice(0, 4)) - told.year - age.value
    if (told === undefined || gap === 0 || gap === 1) return []
    return [
      {
        rule: 'age-birth-year',
        level: 'warning' as const,
        message: `${person.name}: born ${told.year} makes ${Number(published.slice(0, 4)) - told.year - 1} or ${Number(published.slice(0, 4)) - told.year} at publication, read “${age.span.text}”`,
        spans: [age.span, told.span],
        facts: [person.id, age.id],
      },
    ]
  })
}

/** An age at another time than publication: at death, when it happened. */
function isPast(sheet: Sheet, start: number): boolean {
  const sentence = sentenceOf(sheet, { start, end: start + 1 })
  // The year of birth is no time of the age.
  const words = sentence?.text.replaceAll(BORN, '')
  return words === undefined || /\b(?:died|dies|death|dead|killed|then|when|at the time|in \d{4})\b/iu.test(words)
}

/** The year of birth in a sentence whose last mention before "born" is the person's. */
function bornOf(sheet: Sheet, text: string, person: Person) {
  for (const match of text.matchAll(BORN)) {
    const sentence = sentenceOf(sheet, { start: match.index, end: match.index + 1 })
    const nearest = sheet.people
      .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })))
      .filter(({ mention }) => sentence !== undefined && mention.start >= sentence.start && mention.end <= match.index)
      .toSorted((a, b) => b.mention.end - a.mention.end)[0]
    if (nearest?.id !== person.id || text.slice(nearest.mention.end, match.index).length > NEAR) continue
    return { year: Number(match[1]), span: slice(text, match.index, match.index + match[0].length) }
  }
  return undefined
}

/** How far behind the mention "born" may stand. */
const NEAR = 40
