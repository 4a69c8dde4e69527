import { extentsOf } from '../contract/extents.ts'
import { slice, type Span } from '../contract/span.ts'
import { type Rule, sentenceOf, type Sheet } from './rule.ts'

const BORN =
  /\bborn\s(?:on\s|in\s|around\s)?(?:\p{Lu}[\p{L}.]+,?\s){0,4}?(?:\d{1,2},?\s)?(?:in\s)?((?:1[89]|20)\d\d)\b/gu

/** `age-birth-year`: an age that the year of birth told of the same person does not give at publication. */
export const birthYears: Rule = (sheet, text) => {
  const published = sheet.article.published?.date
  if (published === undefined) return []
  const figures = new Map(sheet.figures.map((figure) => [figure.id, figure]))
  const born = bornBy(sheet, text)
  return sheet.people.flatMap((person) => {
    const age = person.age === null ? undefined : figures.get(person.age)
    if (age === undefined || typeof age.value !== 'number' || isPast(sheet, age.span.start)) return []
    const told = born.get(person.id)
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
  const sentence = sentenceOf(sheet, { start })
  // The year of birth is no time of the age.
  const words = sentence?.text.replaceAll(BORN, '')
  return words === undefined || /\b(?:died|dies|death|dead|killed|then|when|at the time|in \d{4})\b/iu.test(words)
}

/** How far behind the mention "born" may stand. */
const NEAR = 40

/** The year of birth first told of each person, by id: in a sentence whose last mention before "born" is the person's. */
function bornBy(sheet: Sheet, text: string): ReadonlyMap<string, { readonly year: number; readonly span: Span }> {
  const mentions = extentsOf(
    sheet.people.flatMap((person) => person.mentions.map(({ start, end }) => ({ id: person.id, start, end }))),
    (mention) => [mention],
  )
  const found = new Map<string, { readonly year: number; readonly span: Span }>()
  for (const match of text.matchAll(BORN)) {
    const { index } = match
    const sentence = sentenceOf(sheet, { start: index })
    if (sentence === undefined) continue
    const [nearest] = mentions
      .overlapping({ start: Math.max(sentence.start, index - NEAR - 1), end: index })
      .filter(({ start, end }) => start >= sentence.start && end <= index && end >= index - NEAR)
      .toSorted((a, b) => b.end - a.end)
    if (nearest === undefined || found.has(nearest.id)) continue
    found.set(nearest.id, { year: Number(match[1]), span: slice(text, index, index + match[0].length) })
  }
  return found
}
