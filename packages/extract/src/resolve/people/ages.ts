import { type ExtractedFigure, type ExtractedPerson, extentsOf, slice } from '@factsheet/model'

/** Between a name and the age that belongs to it there is nothing but a comma: "Ana Ruiz, 54,". */
const APPOSED = /^,\s*$/u
/** Or a verb, and no word before that puts the age in the past: "She was 54.", not "when she was 6". */
const TOLD = /^\s(?:is|was|turned|turns)\s(?:just\s|only\s|about\s)?$/u
const AT_ANOTHER_TIME = /\b(?:when|while|since|until|before|after|time|if)\s(?:\p{Lu}\p{L}*\.?\s)*$/iu
/** Or the age stands before the name, maybe with a title between: "54-year-old Ana Ruiz". */
const BEFORE = /^\s*(?:\p{L}+\s)?$/u

/** So far from a name, in code units, its age stands at most. */
const NEAR = 60

/** People with the figure that gives their age, where name and age stand side by side. */
export function resolveAges(
  text: string,
  people: readonly ExtractedPerson[],
  figures: readonly ExtractedFigure[],
): readonly ExtractedPerson[] {
  const ages = figures.filter(({ unit, span }) => /year/u.test(unit?.text ?? '') || /^\d{1,3}$/u.test(span.text))
  const placed = extentsOf([...ages.entries()], ([, { span }]) => [span])
  return people.map((person) => {
    const own = person.mentions.flatMap((mention) =>
      placed
        .overlapping({ start: mention.start - NEAR, end: mention.end + NEAR })
        .filter(([, figure]) => isAgeOf(text, mention, figure)),
    )
    const [first] = own.toSorted(([a], [b]) => a - b)
    return first === undefined ? person : { ...person, age: first[1].ref }
  })
}

function isAgeOf(text: string, mention: { start: number; end: number }, { span }: ExtractedFigure): boolean {
  if (mention.end <= span.start) {
    const between = text.slice(mention.end, span.start)
    return (
      APPOSED.test(between) || (TOLD.test(between) && !AT_ANOTHER_TIME.test(text.slice(0, mention.start).slice(-40)))
    )
  }
  if (span.end > mention.start) return false
  return /year[- ]olds?$/u.test(span.text) && BEFORE.test(slice(text, span.end, mention.start).text)
}
