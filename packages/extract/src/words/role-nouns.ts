/**
 * Nouns for what a person is by office, work, party or kin: heads of titles ("Vice President Ruiz"), of appositives ("Ana
 * Ruiz, a former judge") and of nominal mentions ("the senator"). Lower case, singular.
 */
export interface RoleNoun {
  readonly word: string
  readonly kind: 'office' | 'rank' | 'work' | 'kin' | 'standing'
  /** What it tells of the person. */
  readonly gender: 'female' | 'male' | null
  readonly example: string
}

const rows = (kind: RoleNoun['kind'], gender: RoleNoun['gender'], example: string, words: string): RoleNoun[] =>
  words.split(' ').map((word) => ({ word, kind, gender, example }))

export const ROLE_NOUNS: readonly RoleNoun[] = [
  ...rows(
    'office',
    null,
    'President Ruiz',
    'president vice-president senator representative rep. sen. gov. governor congressman congresswoman lawmaker legislator speaker leader whip secretary minister premier chancellor ambassador envoy diplomat consul mayor councilman councilwoman councilor councillor councilmember committeeman committeewoman commissioner commissar delegate assemblyman assemblywoman assemblymember alderman selectman treasurer comptroller controller auditor attorney prosecutor judge justice magistrate sheriff marshal deputy warden coroner clerk official officer administrator director chairman chairwoman chairperson chair head chief executive ceo c.e.o. cfo coo cto president-elect governor-elect mayor-elect senator-elect superintendent principal provost dean rector trustee regent registrar spokesman spokeswoman spokesperson aide adviser advisor counselor counsel strategist pollster nominee candidate contender front-runner frontrunner incumbent member ombudsman inspector secretary-general undersecretary emissary mediator negotiator regulator overseer czar taoiseach mp pm mep parliamentarian vice-chairman vice-chair co-chairman co-chair co-chairwoman chairman-designate surgeon-general prime-minister lieutenant-governor solicitor-general attorney-general coordinator organizer representative-elect backbencher bureaucrat postmaster liaison sen sec. atty. del. ex-president ex-mayor ex-governor ex-chief ex-director ex-wife ex-husband',
  ),
  ...rows(
    'office',
    'male',
    'King Felipe',
    'king prince emperor sultan emir duke pope rabbi imam ayatollah archbishop bishop cardinal pastor priest reverend monk cleric chaplain mullah sheikh',
  ),
  ...rows('office', 'female', 'Queen Anne', 'queen princess empress duchess nun'),
  ...rows(
    'rank',
    null,
    'Gen. Ruiz',
    'general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. corporal cpl. private pvt. admiral adm. commander cmdr. brigadier brig. commodore marshal detective det. constable trooper cadet officer specialist commandant commander-in-chief airman midshipman corpsman',
  ),
  ...rows(
    'work',
    null,
    'a historian',
    'professor prof. lecturer teacher scholar historian economist analyst researcher scientist physicist chemist biologist climatologist meteorologist seismologist geologist ecologist epidemiologist virologist psychologist psychiatrist sociologist anthropologist archaeologist astronomer astronaut mathematician engineer architect designer developer programmer founder co-founder cofounder owner co-owner partner manager banker financier investor trader broker businessman businesswoman entrepreneur industrialist tycoon magnate mogul billionaire millionaire philanthropist donor fundraiser lobbyist consultant expert specialist fellow associate assistant intern student graduate editor editor-at-large journalist reporter correspondent columnist commentator writer author novelist poet playwright essayist critic blogger broadcaster host anchor presenter producer moderator publisher interviewee photographer filmmaker screenwriter cinematographer actor actress comedian singer songwriter rapper musician composer conductor pianist guitarist drummer violinist dancer choreographer artist painter sculptor curator librarian model chef baker restaurateur farmer rancher fisherman grower doctor dr. physician surgeon nurse midwife paramedic dentist pharmacist veterinarian therapist psychotherapist counselor lawyer solicitor barrister litigator paralegal notary detective investigator agent spy operative guard bodyguard soldier pilot driver chauffeur sailor firefighter policeman policewoman plumber electrician carpenter contractor builder welder mechanic machinist miner logger worker laborer employee secretary receptionist bartender waiter waitress barber hairdresser tailor shopkeeper storekeeper grocer butcher florist landlord realtor accountant bookkeeper auditor actuary statistician spokesman publicist athlete footballer quarterback pitcher goalkeeper striker midfielder defender winger coach trainer referee umpire boxer golfer swimmer sprinter runner cyclist skier jockey racer gymnast wrestler skater player star champion medalist winner captain skipper instructor tutor educator activist campaigner organizer advocate volunteer missionary preacher evangelist theologian philosopher inventor explorer mountaineer technician custodian janitor clerk cashier salesman saleswoman vendor dealer merchant trustee executive ceo supervisor foreman superintendent planner marketer strategist freelancer geneticist neuroscientist microbiologist botanist zoologist ethicist demographer criminologist linguist translator interpreter archivist creator showrunner vlogger influencer streamer newscaster weatherman',
  ),
  ...rows(
    'kin',
    'male',
    'his brother',
    'father son brother husband uncle nephew grandfather grandson stepfather stepson widower boyfriend fiance fiancé father-in-law son-in-law brother-in-law stepbrother half-brother dad',
  ),
  ...rows(
    'kin',
    'female',
    'her sister',
    'mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend fiancee fiancée mother-in-law daughter-in-law sister-in-law stepsister half-sister mom',
  ),
  ...rows('kin', null, 'her cousin', 'cousin spouse partner sibling child parent'),
  ...rows(
    'standing',
    null,
    'a Democrat',
    'democrat republican independent conservative liberal socialist libertarian progressive native resident citizen neighbor friend colleague ally confidant confidante mentor protégé protege rival opponent critic supporter backer loyalist veteran survivor victim witness suspect defendant plaintiff petitioner inmate prisoner convict fugitive gunman shooter attacker assailant killer murderer bomber hijacker terrorist militant insurgent rebel fighter warlord dictator strongman dissident defector whistleblower whistle-blower leaker surrogate personality interviewer shareholder stakeholder socialite refugee migrant immigrant passenger customer patient retiree veteran pioneer legend icon celebrity heir heiress successor predecessor replacement running-mate appointee designee hero voter chieftain kingpin mastermind ringleader figure contributor',
  ),
  ...rows('standing', 'male', 'a clergyman', 'clergyman alumnus statesman nobleman'),
  ...rows('standing', 'female', 'first lady', 'lady heiress alumna'),
]

const BY_WORD: ReadonlyMap<string, RoleNoun> = new Map(ROLE_NOUNS.toReversed().map((row) => [row.word, row]))

/** The row of a role noun in lower case, singular or plural; undefined for any other word. */
export function roleNoun(word: string): RoleNoun | undefined {
  const bare = word.replace(/^(?:ex|then|co|vice)-/u, '')
  return BY_WORD.get(word) ?? BY_WORD.get(singular(word)) ?? BY_WORD.get(bare) ?? madeNoun(word)
}

/** Nouns of persons by their second part: "speechwriter", "geneticist" of "-ologist", "horsewoman". */
const MADE =
  /^\p{L}{3,}(?:writer|maker|keeper|holder|owner|ologist|ographer|woman|planner|player|fighter|breaker|setter|builder|bearer|goer|trainer|dealer|reader)s?$/u
const MADE_NOUN: RoleNoun = { word: '', kind: 'work', gender: null, example: 'a speechwriter' }

function madeNoun(word: string): RoleNoun | undefined {
  return MADE.test(word) && !/^(?:place|lease)holders?$/u.test(word) ? MADE_NOUN : undefined
}

/** Whether the word is a role noun in its plural: "senators". */
export function isPluralRole(word: string): boolean {
  return !BY_WORD.has(word) && BY_WORD.has(singular(word))
}

function singular(word: string): string {
  if (IRREGULAR.has(word)) return IRREGULAR.get(word) ?? word
  if (word.endsWith('men')) return word.replace(/men$/u, 'man')
  if (word.endsWith('wives')) return word.replace(/wives$/u, 'wife')
  if (word.endsWith('ies')) return word.replace(/ies$/u, 'y')
  if (/(?:sses|ches|shes)$/u.test(word)) return word.replace(/es$/u, '')
  // "Sens." is "Sen." of several.
  if (word.endsWith('s.')) return word.replace(/s\.$/u, '.')
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['attorneys-general', 'attorney-general'],
  ['fathers-in-law', 'father-in-law'],
])
