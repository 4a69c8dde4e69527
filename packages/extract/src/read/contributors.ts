import { type Article, slice, type Span } from '@factsheet/model'
import { abbreviation } from '../words/abbreviations.ts'
import { PERSON_NAME } from './byline.ts'

type Contributor = Article['contributors'][number]

const LIST = String.raw`${PERSON_NAME}(?:,\s${PERSON_NAME})*(?:,?\sand\s${PERSON_NAME})?`
const TO_WHAT = String.raw`(?:reporting|research|to (?:this|the) (?:report|reporting|story|article|post|dispatch))`

/** "Ana Ruiz contributed reporting from Seoul": the names, the verb, and what follows it. */
const CONTRIBUTED = new RegExp(
  String.raw`^(?:\p{L}[\p{L} ]{0,40}\s[Ww]riters?\s)?(?<names>${LIST}(?:\sin\s[^.]{2,60}?)?(?:,?\sand\s${PERSON_NAME}\sin\s[^.]{2,40}?)?)\s(?:also\s)?contributed\s(?:additional\s)?${TO_WHAT}(?<rest>(?:,|\s).*)?\.?$`,
  'u',
)
/** "Ana Ruiz reported from Seoul, and Tom Ott from Tokyo." */
const REPORTED = new RegExp(String.raw`^(?<names>${LIST})\sreported(?<rest>\sfrom\s\p{Lu}.{1,120})\.$`, 'u')
/** "Additional reporting by Ana Ruiz in Seoul; Editing by Tom Ott" */
const REPORTING_BY = new RegExp(
  String.raw`^\(?(?:(?:additional|with)\s)?(?:reporting|research)(?:\swas)?\s(?:contributed\s)?by\s(?<by>\p{Lu}.*?)(?:;\s*(?:editing|writing|compiled).*|\)?)$`,
  'iu',
)
/** Lines of news agencies name a dozen people. */
const LONGEST = 900
const NAME_IN_PLACE = new RegExp(
  String.raw`(?<name>${PERSON_NAME})(?:\s(?:from|in|at)\s(?<place>\p{Lu}.*?))?(?=$|,?\sand\s${PERSON_NAME}|[,;]\s(?:and\s)?${PERSON_NAME}(?:\s(?:in|from|at)\s|[,;]|$|\sand\s))`,
  'gu',
)
const VERB = /^\s(?:contributed\sreporting|reported)(?=\s)/u
const MORE = new RegExp(
  String.raw`^(?:[,;]\s|\s)(?:and\s)?${LIST}(?:\scontributed\sreporting|\sreported)?\s(?:from|in)\s`,
  'u',
)

/**
 * Who contributed to the article, and from where, by the form of the line; undefined for a line of the body. `isLast`:
 * nothing of the body follows, which "reported from" asks for.
 */
export function readContributors(text: string, line: Span, isLast: boolean): Contributor[] | undefined {
  if (line.text.length > LONGEST || !/contribut|report|research/iu.test(line.text)) return undefined
  const match = CONTRIBUTED.exec(line.text) ?? (isLast ? REPORTED.exec(line.text) : null)
  const by = withoutPeriod(REPORTING_BY.exec(line.text)?.groups?.['by'] ?? '')
  if (match?.groups === undefined) return by === '' ? undefined : namesIn(text, line, line.text.indexOf(by), by, null)
  const { names = '' } = match.groups
  // The period that ends the line, but for that of "Reno, Nev."
  const whole = withoutPeriod(line.text)
  const restAt = line.text.indexOf(match.groups['rest'] ?? '', line.text.indexOf(names) + names.length + 1)
  const { place, more, moreAt } = placesOf(whole.slice(restAt))
  const from = place === undefined ? null : spanAt(text, line, line.text.indexOf(place, restAt), place)
  return [
    ...namesIn(text, line, line.text.indexOf(names), names, from),
    ...(more === undefined ? [] : othersIn(text, line, restAt + moreAt, more)),
  ]
}

/** " from Seoul, South Korea, and Tom Ott from Tokyo": the first place, and the part that names others. */
function placesOf(rest: string): { place: string | undefined; more: string | undefined; moreAt: number } {
  const from = /^\s(?:from|in)\s/u.exec(rest)?.[0].length
  if (from === undefined) return { place: undefined, more: undefined, moreAt: 0 }
  for (let at = from; at < rest.length; at += 1) {
    const others = MORE.exec(rest.slice(at, at + 120))
    if (others === null) continue
    const moreAt = at + (/^[,;]?\s(?:and\s)?/u.exec(rest.slice(at))?.[0].length ?? 0)
    return { place: rest.slice(from, at), more: rest.slice(moreAt), moreAt }
  }
  return { place: rest.slice(from), more: undefined, moreAt: 0 }
}

/** "Mark Ott and Ana Ruiz from Reno, Nev.": the place is that of both. */
function othersIn(text: string, line: Span, at: number, part: string): Contributor[] {
  const names = new RegExp(String.raw`^${LIST}`, 'u').exec(part)?.[0] ?? ''
  const verb = VERB.exec(part.slice(names.length))?.[0].length ?? 0
  const restAt = names.length + verb
  const { place, more, moreAt } = placesOf(part.slice(restAt))
  const from = place === undefined ? null : spanAt(text, line, at + part.indexOf(place, restAt), place)
  return [
    ...namesIn(text, line, at, names, from),
    ...(more === undefined ? [] : othersIn(text, line, at + restAt + moreAt, more)),
  ]
}

function namesIn(text: string, line: Span, at: number, part: string, from: Span | null): Contributor[] {
  return [...part.matchAll(NAME_IN_PLACE)].map((match) => {
    const { name = '', place } = match.groups ?? {}
    const own =
      place === undefined ? null : spanAt(text, line, at + part.indexOf(place, match.index + name.length), place)
    return { span: line, name: spanAt(text, line, at + match.index, name), place: own ?? from }
  })
}

function withoutPeriod(words: string): string {
  const last = words.split(/\s+/u).at(-1) ?? ''
  return abbreviation(last) === undefined ? words.replace(/\.$/u, '') : words
}

function spanAt(text: string, line: Span, at: number, words: string): Span {
  return slice(text, line.start + at, line.start + at + words.length)
}
