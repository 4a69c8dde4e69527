import type { ReadText } from '../read/text.ts'
import type { NameMention } from '../recognize/mention.ts'
import { nameLists } from '../recognize/names/name-words.ts'
import { stateOf, stateOfCode } from '../words/us-states.ts'

/** Words between commas after a town: "TX", "Ga.", "South Carolina"; and what follows them. */
const APPOSED = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)(.{0,6})/su

/**
 * The country of a place, ISO 3166-1 alpha-2; null where it is not certain. What stands after the town tells it ("Perth,
 * Scotland,"), else the list of places; Georgia is the state or the country by the other places of the article.
 */
export function placeCountry(
  read: ReadText,
  mentions: readonly NameMention[],
  places: readonly NameMention[],
): string | null {
  const [first] = mentions
  if (first === undefined) return null
  for (const { span, sentence } of mentions) {
    const { text = '', start = 0 } = read.sentences[sentence] ?? {}
    const told = apposedCountry(text.slice(span.end - start), () => countryOfGeorgia(read, mentions, places))
    if (told !== null) return told
  }
  const name = first.span.text
  if (stateOfMention(read, first) !== undefined) return 'US'
  if (name === 'Georgia') return countryOfGeorgia(read, mentions, places)
  return listed(name)?.country ?? null
}

/** The state that a mention shortens: "Mo."; "TX" only after a town, for codes are words as well. */
export function stateOfMention({ text }: ReadText, { span }: NameMention): string | undefined {
  const apposed = text.slice(span.start - 2, span.start) === ', '
  return stateOf(span.text) ?? (apposed ? stateOfCode(span.text) : undefined)
}

/** The country that stands after a town, or that of the state or province there; null where neither does. */
function apposedCountry(after: string, georgia: () => string | null): string | null {
  const [, part = '', rest = ''] = APPOSED.exec(after) ?? []
  const [first = ''] = part.split(' ')
  for (const name of new Set([part, part.replace(/\.$/u, ''), first])) {
    if ((stateOf(name) ?? stateOfCode(name)) !== undefined) return 'US'
    if (name === 'Georgia') return georgia()
    const place = listed(name)
    if (place?.kind === 'subdivision') return place.country
    // "Paris, Germany and Italy" is a list: a country is told by a comma after it, or by the sentence's end.
    const closed =
      part.startsWith(name) && /^(?:\.|[.;)\]]|,(?! (?:and|or|\p{Lu}))|$)/u.test(part.slice(name.length) + rest)
    if (place?.kind === 'country' && closed) return place.country
  }
  return null
}

/** Countries round Georgia, and its own parts: an article that names one of them means the country. */
const ROUND_GEORGIA = /^(?:RU|AM|AZ|TR|UA)$/u
const IN_GEORGIA = /^(?:Tbilisi|Abkhazia|South Ossetia|Batumi|Gori|Sukhumi|Tskhinvali)$/u

function countryOfGeorgia(
  read: ReadText,
  mentions: readonly NameMention[],
  places: readonly NameMention[],
): string | null {
  const others = places.filter(({ span }) => !mentions.some((own) => own.span.start === span.start))
  if (others.some(({ span }) => IN_GEORGIA.test(span.text))) return 'GE'
  const countries = others.map(({ span }) => (stateOf(span.text) === undefined ? listed(span.text)?.country : 'US'))
  const [state, neighbor] = [countries.includes('US'), countries.some((code) => ROUND_GEORGIA.test(code ?? ''))]
  if (state === neighbor) return /\bGeorgians?\b/u.test(read.text) && !state ? 'GE' : null
  return state ? 'US' : 'GE'
}

function listed(name: string) {
  return nameLists().places.get(stateOf(name) ?? name)
}
