const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "rose to 11 from 9", "up four points", "a drop of 5 percent": what makes an amount one end or the size of a change. */
export const CHANGE_WORDS = list(
  'up down rise rises rose risen rising raise raised raises fall falls fell fallen falling drop drops dropped dropping ' +
    'increase increases increased increasing decrease decreased decreasing decline declines declined declining grow grows grew grown growing ' +
    'climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged plunge plunged slip slipped sink sank ' +
    'shrink shrank shrunk gain gained lose lost cut cuts balloon ballooned swell swelled double doubled triple tripled went gone go reduce reduced ' +
    'narrow narrows narrowed narrowing widen widens widened widening tumble tumbled slide slid slump slumped dip dipped ease eased edged ' +
    'dwindle dwindled dwindling trim trimmed expand expanded contracted lowered lower slowed',
)

/** Words of a change that goes up; the others of the list go down. */
export const RISES = list(
  'up rise rises rose risen rising raise raised raises raising increase increases increased increasing grow grows grew grown growing ' +
    'climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged gain gained balloon ballooned swell swelled ' +
    'widen widens widened widening expand expanded double doubled triple tripled',
)

/** Words that tell no way by themselves: "went 5 points up". */
export const EITHER_WAY = list('went gone go edged double doubled triple tripled')

/** Behind an amount: "5 percent higher", "a 10-cent drop". */
export const RISES_BEHIND = list('higher more increase rise gain jump surge hike growth raise widening')
export const FALLS_BEHIND = list(
  'lower less fewer decrease decline drop fall cut reduction loss slump slide dip plunge',
)

/** "cut 500 jobs", "lost 20 seats": verbs whose object is a count of its own, no size of a change. */
export const TAKING_CHANGES = list('cut lost lose raised raise raises raising gain gained lower lowered')

/** Verbs that never take an object: right before "12 boats" they can only tell a change. */
export const BARE_CHANGES = list(
  'up rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreased decreasing ' +
    'decline declines declined declining soar soared surge surged plunge plunged tumble tumbled slump slumped',
)

/** "a drop of 230 basis points": nouns that an amount behind "of" is the size of. */
export const CHANGE_NOUNS = list(
  'rise fall drop increase decrease decline jump surge plunge gain cut reduction slide slump dip narrowing widening',
)
