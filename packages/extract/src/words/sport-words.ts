/** Words of reports of matches, in lower case: many of them in one article make it such a report. */
const REPORT: ReadonlySet<string> = new Set(
  'match matches goal goals striker midfielder goalkeeper goalie defender forward coach referee penalty kick half-time halftime quarterback touchdown inning innings pitcher homer batsman wicket bowler league season playoff playoffs semifinal semi-final quarterfinal quarter-final tournament scored scoring scoreboard points tries try fullback teammate teammates equaliser equalizer header fixture squad rebounds puck'.split(
    ' ',
  ),
)

/** Verbs that a team is the subject or the object of: "Chile beat Peru". */
const CONTEST =
  /^(?:beat|beats|beaten|defeated|defeats|defeat|drew|lost|won|faced|faces|scored|conceded|equali[sz]ed|hosted|thrashed|trailed|led|played|plays|substituted|advanced|qualified|winning|against|v|vs\.?|versus)$/u

/** Nouns of who plays for a team: "Chile coach", "Peru’s goalkeeper". */
const MEMBERS =
  /^(?:coach|manager|captain|goalkeeper|keeper|midfielder|striker|defender|forward|winger|substitute|squad|team|side|players?|bench|fans|supporters|attempt|lead|goal)$/u

/** Whether a word in lower case is of matches. */
export function isSportWord(word: string): boolean {
  return REPORT.has(word)
}

/** Whether a word in lower case says what teams do to one another. */
export function isContestWord(word: string): boolean {
  return CONTEST.test(word)
}

/** Whether a word in lower case says who belongs to a team. */
export function isTeamMember(word: string): boolean {
  return MEMBERS.test(word)
}
