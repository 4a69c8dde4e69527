/** Nouns that name something that happens at a time. Lower case, singular; plurals in -s and -es go with them. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

const EVENT_NOUNS = list(
  // the attack on Friday
  `attack raid bombing shooting massacre killing murder assassination stabbing explosion blast ambush strike airstrike
  assault invasion war battle clash fighting riot siege hijacking kidnapping abduction robbery theft burglary breach hack
  leak horror slaughter rampage standoff coup uprising insurrection protest demonstration march rally strike walkout boycott
  vigil parade` +
    // the fire in March
    ` fire wildfire flood flooding storm hurricane earthquake quake tornado tsunami landslide outbreak crash collision accident
  collapse near-collapse disaster derailment spill outage shutdown crisis death drowning injury` +
    // a meeting on Monday
    ` meeting summit conference talk talks session hearing debate interview speech address briefing announcement statement remark
  testimony call visit trip tour appearance ceremony funeral service inauguration convention forum event dinner lunch
  reception press-conference gathering party festival concert show premiere game match race tournament final` +
    // the vote next week
    ` vote election ballot referendum primary caucus contest runoff victory defeat win loss recount appointment nomination
  resignation firing dismissal retirement departure return arrival arrest detention indictment conviction sentencing
  trial verdict ruling decision settlement lawsuit investigation probe inquiry inspection search execution
  hanging deportation extradition release rescue evacuation` +
    // the launch in 2014
    ` launch test opening closing closure acquisition merger takeover sale purchase deal agreement treaty accord signing
  withdrawal deployment transfer switch move change cut increase rise drop decline fall surge default bankruptcy bailout
  layoff recall deadline ceasefire truce birth wedding marriage divorce graduation publication survey poll study census
  condemnation admission confession apology complaint report delivery shipment flight landing takeoff eruption endorsement`,
)

/** Documents and talks that date what is said in them: "in a 2009 letter, the board proposed". */
const DOCUMENT_NOUNS = list(
  'memo report study letter article book essay column paper survey poll interview speech address lecture statement testimony hearing op-ed documentary film email e-mail post tweet filing lawsuit ruling decision brief review audit analysis',
)

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return (
    words.has(word) ||
    (word.endsWith('s') && words.has(word.slice(0, -1))) ||
    (word.endsWith('es') && words.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))
  )
}

/** Whether the word, in lower case, names something that happens. */
export function isEventNoun(word: string): boolean {
  return isIn(EVENT_NOUNS, word)
}

/** Whether the word, in lower case, is a document or talk that somebody says something in. */
export function isDocumentNoun(word: string): boolean {
  return isIn(DOCUMENT_NOUNS, word)
}
