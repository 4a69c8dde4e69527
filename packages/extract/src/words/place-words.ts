/**
 * Last words of names that make them places. Those of the first row are surnames as well ("Ana Park"), and tell a place only
 * from an organization. Lower case.
 */
const ALSO_SURNAMES: ReadonlySet<string> = new Set(
  'park parks lake hall bridge street bay beach forest square garden gardens field fields ford hill hills banks brook lane rivers heath wood woods'.split(
    ' ',
  ),
)

const PLACES: ReadonlySet<string> = new Set(
  'airport river lakes mountain mountains island islands peninsula avenue boulevard highway road county province prefecture township stadium arena cemetery canal valley desert sea ocean strait straits gulf harbor harbour creek canyon glacier dam reservoir plaza coast border isles falls springs heights cove junction point crossing shores bend plateau basin reef bluffs tower cathedral mosque'.split(
    ' ',
  ),
)

/** Two last words that make a place where the last alone does not: "Memorial Hall" but "Ana Hall", "Union Station". */
const PAIRS =
  /^(?:train|bus|metro|subway|railway|space|underground|central|union|penn|hospital|hall) station$|^(?:memorial|town|city|carnegie|concert|constitution|music|exhibition) hall$|^(?:convention|exhibition|shopping|civic|conference) cent(?:er|re)$|^(?:national|state|theme|amusement) park$|^(?:air|naval|military|army) base$|^(?:high|main|wall|fleet|downing) street$/u

/** Whether a name with these words, in lower case, is a place's by its end, whatever else it may look like. */
export function isPlaceByEnd(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return words.length > 1 && (PLACES.has(last) || PAIRS.test(words.slice(-2).join(' ')))
}

/** First words of names of places, before another word with a capital: "Port Ruiz". Lower case. */
const STARTS: ReadonlySet<string> = new Set('port fort ft. mount mt. lake cape camp isle'.split(' '))

/** Whether a name of several words is a place's by its first. */
export function isPlaceByStart(words: readonly string[]): boolean {
  return words.length > 1 && STARTS.has(words[0] ?? '')
}

/** Whether a word in lower case ends or begins names of places, whatever it may be beside that. */
export function isPlaceWord(word: string): boolean {
  return PLACES.has(word) || ALSO_SURNAMES.has(word) || STARTS.has(word)
}
