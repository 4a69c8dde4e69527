/**
 * Verbs with which news says what came of something, and of plans: who died, was charged, decided, won, how much it
 * rose. A row is a field of news; what is listed are the forms that sentences lead with.
 */
const OUTCOMES = [
  // Lives and harm.
  'dies?|died|dead|deaths?|kill(?:s|ed|ing)?|murder(?:ed)?|shot|stabbed|injur(?:es|ed|ing)|wound(?:s|ed)|hurt|missing|drowned',
  'crash(?:es|ed)?|explo(?:des?|ded|sion)|collapsed?|destroyed|damaged|hit|struck|attack(?:s|ed)?|invad(?:es|ed)|fled|evacuat(?:es|ed)|rescu(?:es|ed)',
  // Police and courts.
  'arrest(?:s|ed)?|detain(?:s|ed)|charg(?:es?|ed)|accus(?:es|ed)|indict(?:s|ed|ment)|convict(?:s|ed)|sentenced?|jailed|pleads?|pleaded|acquitted',
  'sues?|sued|fined?|ruled|bans?|banned|order(?:s|ed)|seiz(?:es|ed)|raid(?:s|ed)|confess(?:es|ed)',
  // Decisions and offices.
  'announc(?:es|ed)|decid(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|pass(?:es|ed)|vot(?:es|ed)|sign(?:s|ed)|agree[sd]?|refus(?:es|ed)|cancel(?:s|l?ed)',
  'suspend(?:s|ed)|resign(?:s|ed)|quit|sacked|fired|appoint(?:s|ed)|nam(?:es|ed)|elect(?:s|ed)|join(?:s|ed)|became|called',
  // What was said of it that commits.
  'report(?:s|ed)|warn(?:s|ed)|den(?:ies|ied)|confirm(?:s|ed)|admit(?:s|ted)|apologi[sz](?:es|ed)',
  // Business and sport.
  'launch(?:es|ed)|open(?:s|ed)|clos(?:es|ed)|buys?|bought|sells?|sold|merg(?:es|ed)|cuts?|ris(?:es?|en)|rose|f[ae]ll(?:s|en)?|drop(?:s|ped)|jump(?:s|ed)|gain(?:s|ed)',
  'w[io]ns?|los(?:es|t)|beat|defeat(?:s|ed)|scor(?:es|ed)|broke|reach(?:es|ed)|found|discover(?:s|ed)',
] as const

const OUTCOME = new RegExp(String.raw`\b(?:${OUTCOMES.join('|')})\b`, 'u')
const PLAN = /\b(?:will|plans?|expected|due|set|scheduled)\b/u
/** The writer's own person, outside of what others are quoted with. */
const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b/u
const QUOTED = /["“][^"“”]*["”]/gu

/** What the words of a sentence tell of its value as news, 0.5 for each sign. */
export function wordedValue(text: string): number {
  const own = text.replaceAll(QUOTED, '')
  return 0.5 * (Number(OUTCOME.test(text)) + Number(PLAN.test(text)) - Number(FIRST_PERSON.test(own)))
}
