/** Reporting verbs whose plain form or third person is a noun too: "the claim", "two reports". All others are verbs anywhere. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  (
    'address advocate aim answer appeal attack back blame blast boast brag brand bring call campaign cast ' +
    'challenge champion charge claim command comment counsel credit decree delay demand desire detail direct ' +
    'dispute document doubt dread echo email estimate fault favor fear feel figure find forecast guarantee ' +
    'guess hail hammer hint hold hope joke label lament lash lay like lobby look make mention mock mull muse ' +
    'note object offer order phrase plan pledge post praise press project promise promote protest push ' +
    'question quip quote rail raise read reason rebuke reference regard regret remark repeat reply report ' +
    'reprimand request resolve retort ridicule rip rule salute scream see sense set shout show side signal ' +
    'skewer slam state stress support suspect talk taunt text touch tout trash trust tweet urge view volunteer ' +
    'vow want weigh welcome whisper wisecrack wish wonder worry yell zero'
  ).split(' '),
)

/** Whether a verb in its plain form may be a noun as well. */
export function isHomograph(lemma: string): boolean {
  return HOMOGRAPHS.has(lemma)
}
