const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What four digits count where one follows: "2000 people" is no year. */
export const COUNTED = list(
  'people persons men women children troops soldiers officers jobs homes votes miles kilometers meters metres feet yards acres pounds tons tonnes kilograms square calories degrees watts dollars euros points percent shares units copies employees workers students members barrels',
)

/** What makes a bare month or season a time: "in May", "by spring". */
export const BEFORE_BARE = list(
  'in since until till by from to through during of for and or between before after last this next early late mid the that each every as around about past starting beginning ending effective on',
)

/** Months that are words or given names too, so that a bare one needs a word of time before it. */
export const MONTH_HOMOGRAPHS = list('may march april june august jan mar dec')

/** What follows a named day in the name of something else: "Thanksgiving dinner", "Christmas tree". */
export const AFTER_HOLIDAY_NAME = list(
  'tree trees party parties dinner carol carols card cards gift gifts present presents lights shopping song songs movie decorations turkey bonus bonuses market markets island bunny egg eggs parade sales',
)
