/** "rose to 11 from 9", "up four points", "a drop of 5 percent": what makes an amount one end or the size of a change. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    'up down rise rises rose risen rising raise raised raises fall falls fell fallen falling drop drops dropped dropping ' +
    'increase increases increased increasing decrease decreased decreasing decline declines declined declining grow grows grew grown growing ' +
    'climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged plunge plunged slip slipped sink sank ' +
    'shrink shrank shrunk gain gained lose lost cut cuts balloon ballooned swell swelled double doubled triple tripled went gone go reduce reduced'
  ).split(' '),
)
