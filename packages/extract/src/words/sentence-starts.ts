/** A word that tells, after a mark that may or may not end a sentence, which of the two it does. */
export interface SentenceWord {
  readonly word: string
  readonly example: string
}

const rows = (example: string, words: string): SentenceWord[] => words.split(' ').map((word) => ({ word, example }))

/** With a capital after an abbreviation, these begin a sentence: no name begins with them. */
export const STARTERS: readonly SentenceWord[] = [
  ...rows('in the U.S. The plan', 'The A An This That These Those There Here'),
  ...rows('in the U.S. He said', 'He She It They We I You His Her Its Their Our My Your'),
  ...rows('in the U.S. It’s late', 'He’s She’s It’s That’s There’s They’re We’re I’m I’ve He’d She’d'),
  ...rows('in the U.S. Mr. Ruiz said', 'Mr Ms Mrs Dr'),
  ...rows('in the U.S. In May it', 'In At On By With From For To Of As During Among Amid Without Within Beyond'),
  ...rows('in the U.S. But it', 'But And Or So Yet Nor Still However Instead Meanwhile Also Then Now Today Yesterday'),
  ...rows('in the U.S. When it', 'When While If After Before Since Until Because Although Though Once Whether Unless'),
  ...rows('in the U.S. What it', 'What Who Why How Where Which'),
  ...rows('in the U.S. Some of it', 'Some Many Most Several Both Each Every Few All Another Not Nearly Almost Even'),
  ...rows('in the U.S. According to', 'According Despite Asked Just Only Such Perhaps Maybe Earlier Later Last'),
]

/** These begin a sentence where a word in lower case follows: "in the U.S. Under the plan", "U.S. Under Secretary". */
export const STARTERS_BEFORE_LOWER: readonly SentenceWord[] = [
  ...rows(
    'in the U.S. Under the plan',
    'Under Over Other Others No More About Between Against Through First Two Three',
  ),
  ...rows('in the U.S. Officials said', 'People Officials Police Authorities Critics Supporters Experts Residents'),
]

/** What a time of day goes on with: "9 p.m. Friday". */
export const AFTER_TIME: readonly SentenceWord[] = [
  ...rows(
    '9 p.m. Friday',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  ),
  ...rows(
    '9 p.m. Nov. 4',
    'January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec',
  ),
  ...rows(
    '9 p.m. Eastern',
    'Eastern Central Mountain Pacific Greenwich Moscow Beijing London Atlantic Alaska ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET',
  ),
]

/** Verbs of saying after a quoted question: “Why?” Ms. Ruiz asked. */
export const SPEECH_VERBS: readonly SentenceWord[] = [
  ...rows(
    '“Why?” Ms. Ruiz said',
    'said says asked asks added adds replied replies answered responded wrote writes told tells',
  ),
  ...rows(
    '“Go!” Ms. Ruiz shouted',
    'shouted shouts yelled yells cried cries screamed exclaimed called chanted joked quipped',
  ),
  ...rows(
    '“Why?” Ms. Ruiz wondered',
    'wondered wonders tweeted tweets posted continued continues recalled recalls demanded',
  ),
  ...rows(
    '“Go!” Ms. Ruiz declared',
    'declared declares insisted insists thought thinks read reads explained remarked began',
  ),
]

/** Names that end in a mark: no sentence ends there by itself. */
export const NAMES_WITH_MARK: readonly SentenceWord[] = rows(
  'Yahoo! Inc.',
  'Yahoo! Jeb! Yum! Jeopardy! E! Guess? Wham! Oliver!',
)
