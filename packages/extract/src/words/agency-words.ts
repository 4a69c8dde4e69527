/** Common nouns by which news calls an organization that it has named, and which last words of names they fit. Lower case. */
export interface OrganizationNoun {
  readonly noun: string
  /** Words of a name, one of which makes it such a thing. */
  readonly fits: readonly string[]
  readonly example: string
}

const row = (noun: string, example: string, fits = noun): OrganizationNoun => ({ noun, fits: fits.split(' '), example })

const FIRMS = 'inc. inc corp. corp co. llc ltd. company corporation group holdings'

export const ORGANIZATION_NOUNS: readonly OrganizationNoun[] = [
  row('agency', 'the agency said', 'agency administration bureau service centers protection nasa'),
  row('company', 'the company said', FIRMS),
  row('firm', 'the firm said', `${FIRMS} partners`),
  row('bank', 'the bank said', 'bank bancorp'),
  row('university', 'the university said'),
  row('college', 'the college said'),
  row('school', 'the school said'),
  row('hospital', 'the hospital said'),
  row('museum', 'the museum said'),
  row('clinic', 'the clinic said'),
  row('council', 'the council said'),
  row('committee', 'the committee said'),
  row('commission', 'the commission said'),
  row('board', 'the board said'),
  row('department', 'the department said'),
  row('ministry', 'the ministry said'),
  row('bureau', 'the bureau said'),
  row('institute', 'the institute said'),
  row('foundation', 'the foundation said'),
  row('association', 'the association said'),
  row('union', 'the union said'),
  row('league', 'the league said'),
  row('party', 'the party said'),
  row('court', 'the court ruled'),
  row('church', 'the church said'),
  row('center', 'the center said', 'center centre'),
  row('coalition', 'the coalition said'),
  row('consortium', 'the consortium said'),
  row('alliance', 'the alliance said'),
  row('federation', 'the federation said'),
  row('authority', 'the authority said'),
  row('fund', 'the fund said'),
  row(
    'newspaper',
    'the newspaper reported',
    'times post journal tribune herald globe chronicle guardian telegraph gazette',
  ),
  row('network', 'the network reported', 'network news cnn nbc cbs abc msnbc'),
]

const BY_NOUN: ReadonlyMap<string, OrganizationNoun> = new Map(ORGANIZATION_NOUNS.map((entry) => [entry.noun, entry]))

/** The row of a noun in lower case; undefined for any other word. */
export function organizationNoun(noun: string): OrganizationNoun | undefined {
  return BY_NOUN.get(noun)
}
