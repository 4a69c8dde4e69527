/** Last words of organizations' names: "Ruiz & Co.", "Temple University". Lower case. */
const LEGAL = 'inc. inc corp. corp co. llc ltd. ltd plc gmbh s.a. ag l.p. l.l.c. p.l.c. n.v. bros.'

const BODIES =
  'company corporation group holdings partners bank bancorp trust fund capital industries enterprises systems technologies airlines airways motors pharmaceuticals university college school institute academy institution foundation association federation confederation union league society committee commission council board bureau agency administration authority department ministry office service services organization organisation center centre laboratory laboratories hospital clinic church party congress senate parliament assembly house court police army navy force forces guard corps brigade front movement alliance coalition network news times post journal tribune herald press magazine broadcasting television radio station club team museum library theater theatre orchestra studio studios records coalition campaign caucus cabinet embassy consulate command fellowship initiative project institutes conference chamber exchange reserve treasury patrol endowment program programme'

const LEGAL_WORDS: ReadonlySet<string> = new Set(LEGAL.split(' '))
const BODY_WORDS: ReadonlySet<string> = new Set(BODIES.split(' '))

/** Whether a word in lower case ends names of firms: "Inc.". */
export function isLegalForm(word: string): boolean {
  return LEGAL_WORDS.has(word)
}

/** Whether a word in lower case heads names of organizations: "University". */
export function isOrganizationWord(word: string): boolean {
  return LEGAL_WORDS.has(word) || BODY_WORDS.has(word)
}

/** Papers that are called by their last word alone. */
const PAPERS: ReadonlySet<string> = new Set(
  'times post journal tribune herald globe examiner chronicle telegraph guardian'.split(' '),
)

/** Whether a word, any case, names a paper by itself: "the Times". */
export function isPaperWord(word: string): boolean {
  return PAPERS.has(word.toLowerCase())
}
