/** "hurt over 640", "killed three": verbs behind which a bare number counts people. */
const TOLL = /^(?:kill|injur|wound|hurt|arrest|detain|displac|evacuat|sicken|infect|rescu)/u

/** Whether the word tells what became of people. */
export function isToll(word: string): boolean {
  return TOLL.test(word)
}
