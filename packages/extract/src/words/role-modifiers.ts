/** Words that say that a role is over, and words that stand in titles without being offices themselves. Lower case. */
const FORMER: ReadonlySet<string> = new Set(
  'former formerly ex then one-time onetime erstwhile then-president ex-president'.split(' '),
)

/** "Vice President", "acting commissioner", "Prime Minister": belong to the title after them, with a capital or without. */
const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  'former ex then onetime longtime long-time late acting interim outgoing incoming vice deputy assistant associate senior junior chief prime first second lead top house senate state foreign defense defence treasury commerce labor interior press police fire city county district national federal attorney general major lieutenant brigadier rear surgeon majority minority presumptive presidential vice-presidential senatorial gubernatorial mayoral congressional homeland security finance justice health education energy environment trade agriculture home opposition campaign party staff sergeant master crown super special field founding managing executive independent'.split(
    ' ',
  ),
)

/** Whether the word says that what follows was so once: "former", "then". */
export function saysFormer(word: string): boolean {
  return FORMER.has(word) || /^(?:ex|then)-/u.test(word)
}

/** Whether the word may stand before the office in a title. */
export function isTitleModifier(word: string): boolean {
  return (
    TITLE_MODIFIERS.has(word) ||
    (/^(?:ex|then|vice|deputy|co|[a-z]+-(?:term|ranking|based|born|year-old))-?/u.test(word) && word.includes('-'))
  )
}
