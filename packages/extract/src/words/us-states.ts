/** States of the United States as newspapers shorten them after a town: "Springfield, Mo.". */
export interface StateAbbreviation {
  readonly short: string
  readonly state: string
}

/** As newspapers shorten it (- where they do not), postal code, name. */
const TABLE =
  'Ala.:AL:Alabama Ariz.:AZ:Arizona Ark.:AR:Arkansas Calif.:CA:California Colo.:CO:Colorado Conn.:CT:Connecticut Del.:DE:Delaware Fla.:FL:Florida Ga.:GA:Georgia Ill.:IL:Illinois Ind.:IN:Indiana Kan.:KS:Kansas Ky.:KY:Kentucky La.:LA:Louisiana Md.:MD:Maryland Mass.:MA:Massachusetts Mich.:MI:Michigan Minn.:MN:Minnesota Miss.:MS:Mississippi Mo.:MO:Missouri Mont.:MT:Montana Neb.:NE:Nebraska Nev.:NV:Nevada N.H.:NH:New_Hampshire N.J.:NJ:New_Jersey N.M.:NM:New_Mexico N.Y.:NY:New_York N.C.:NC:North_Carolina N.D.:ND:North_Dakota Okla.:OK:Oklahoma Ore.:OR:Oregon Pa.:PA:Pennsylvania R.I.:RI:Rhode_Island S.C.:SC:South_Carolina S.D.:SD:South_Dakota Tenn.:TN:Tennessee Tex.:TX:Texas Vt.:VT:Vermont Va.:VA:Virginia Wash.:WA:Washington W.Va.:WV:West_Virginia Wis.:WI:Wisconsin Wyo.:WY:Wyoming D.C.:DC:District_of_Columbia -:AK:Alaska -:HI:Hawaii -:ID:Idaho -:IA:Iowa -:ME:Maine -:OH:Ohio -:UT:Utah'

const ROWS = TABLE.split(' ').map((row) => {
  const [short = '', code = '', state = ''] = row.split(':')
  return { short, code, state: state.replaceAll('_', ' ') }
})

export const STATE_ABBREVIATIONS: readonly StateAbbreviation[] = ROWS.filter(({ short }) => short !== '-')

const STATE_OF: ReadonlyMap<string, string> = new Map(STATE_ABBREVIATIONS.map(({ short, state }) => [short, state]))
const STATE_OF_CODE: ReadonlyMap<string, string> = new Map(ROWS.map(({ code, state }) => [code, state]))

/** The state that an abbreviation as written stands for; undefined for any other word. */
export function stateOf(short: string): string | undefined {
  return STATE_OF.get(short)
}

/** The state of a postal code as written ("TX"). Codes are words as well: it is asked only beside a town. */
export function stateOfCode(code: string): string | undefined {
  return STATE_OF_CODE.get(code)
}
