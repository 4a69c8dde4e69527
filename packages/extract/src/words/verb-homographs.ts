/** Reporting verbs whose plain form or third person is a noun too: "the claim", "two reports". All others are verbs anywhere. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  (
    'address advocate campaign champion dread favor hammer lash like look lobby press promote push set skewer taunt touch trash trust zero bring hold lay make mull side ' +
    ' aim answer appeal attack back blame blast boast brag brand call cast challenge charge claim command comment ' +
    'counsel credit decree delay demand desire detail direct dispute document doubt echo email estimate fault fear feel ' +
    'figure find forecast guarantee guess hail hint hope joke label lament mention mock muse note object offer order phrase plan ' +
    'pledge post praise project promise protest question quip quote rail raise read reason rebuke reference regard regret remark ' +
    'repeat reply report reprimand request resolve retort ridicule rip rule salute scream see sense shout show signal slam ' +
    'state stress  support suspect talk text tout tweet urge view volunteer vow want weigh welcome whisper ' +
    'wisecrack wish wonder worry yell'
  ).split(' '),
)

/** Whether a verb in its plain form may be a noun as well. */
export function isHomograph(lemma: string): boolean {
  return HOMOGRAPHS.has(lemma)
}
