/** States of the United States as newspapers shorten them after a town: "Springfield, Mo.". */
export interface StateAbbreviation {
  readonly short: string
  readonly state: string
}

const TABLE =
  'Ala.:Alabama Ariz.:Arizona Ark.:Arkansas Calif.:California Colo.:Colorado Conn.:Connecticut Del.:Delaware Fla.:Florida Ga.:Georgia Ill.:Illinois Ind.:Indiana Kan.:Kansas Ky.:Kentucky La.:Louisiana Md.:Maryland Mass.:Massachusetts Mich.:Michigan Minn.:Minnesota Miss.:Mississippi Mo.:Missouri Mont.:Montana Neb.:Nebraska Nev.:Nevada N.H.:New_Hampshire N.J.:New_Jersey N.M.:New_Mexico N.Y.:New_York N.C.:North_Carolina N.D.:North_Dakota Okla.:Oklahoma Ore.:Oregon Pa.:Pennsylvania R.I.:Rhode_Island S.C.:South_Carolina S.D.:South_Dakota Tenn.:Tennessee Tex.:Texas Vt.:Vermont Va.:Virginia Wash.:Washington W.Va.:West_Virginia Wis.:Wisconsin Wyo.:Wyoming D.C.:District_of_Columbia'

export const STATE_ABBREVIATIONS: readonly StateAbbreviation[] = TABLE.split(' ').map((row) => {
  const [short = '', state = ''] = row.split(':')
  return { short, state: state.replaceAll('_', ' ') }
})

const STATE_OF: ReadonlyMap<string, string> = new Map(STATE_ABBREVIATIONS.map(({ short, state }) => [short, state]))

/** The state that an abbreviation as written stands for; undefined for any other word. */
export function stateOf(short: string): string | undefined {
  return STATE_OF.get(short)
}
