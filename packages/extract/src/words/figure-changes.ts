import { wordsOf } from '../lexicon/index.ts'

/** "rose to 11 from 9", "up four points", "a drop of 5 percent": what makes an amount one end or the size of a change. */
export const CHANGE_WORDS = wordsOf('changes', 'change')

/** Words of a change that goes up; the others of the list go down. */
export const RISES = wordsOf('changes', 'rise')

/** Words that tell no way by themselves: "went 5 points up". */
export const EITHER_WAY = wordsOf('changes', 'either')

/** Behind an amount: "5 percent higher", "a 10-cent drop". */
export const RISES_BEHIND = wordsOf('changes', 'rise-behind')
export const FALLS_BEHIND = wordsOf('changes', 'fall-behind')

/** "cut 500 jobs", "lost 20 seats": verbs whose object is a count of its own, no size of a change. */
export const TAKING_CHANGES = wordsOf('changes', 'taking')

/** Verbs that never take an object: right before "12 boats" they can only tell a change. */
export const BARE_CHANGES = wordsOf('changes', 'bare')

/** "a drop of 230 basis points": nouns that an amount behind "of" is the size of. */
export const CHANGE_NOUNS = wordsOf('changes', 'noun')
