/** A noun for the form or occasion in which something is said, and an example. */
export interface OccasionNoun {
  readonly noun: string
  readonly example: string
}

const NOUNS =
  'address announcement appearance article blog book briefing broadcast brief call column conference debate decision editorial email e-mail essay event exchange filing forum gaggle hearing interview lawsuit lecture letter meeting memo memoir memorandum message monologue news-conference newsletter note op-ed opinion podcast post posting presentation press-conference rally release remarks report ruling segment session speech statement study summit survey testimony text thread townhall transcript tweet tweets video visit voicemail webcast'

/** Singular unless news says it so only in the plural; lower case. */
export const OCCASION_NOUNS: readonly OccasionNoun[] = NOUNS.split(' ').map((noun) => ({
  noun,
  example: `said in the ${noun}`,
}))

const KNOWN: ReadonlySet<string> = new Set(OCCASION_NOUNS.map(({ noun }) => noun))
const SERVICES: ReadonlySet<string> = new Set(
  'twitter facebook instagram x youtube snapchat reddit linkedin tumblr telegram whatsapp television tv radio camera'.split(
    ' ',
  ),
)

/** Whether a word in lower case is a form or occasion of saying something. */
export function isOccasionNoun(word: string): boolean {
  return KNOWN.has(word)
}

/** Whether a word in lower case is a service or medium that words are spread by: "on Twitter". */
export function isMedium(word: string): boolean {
  return SERVICES.has(word)
}
