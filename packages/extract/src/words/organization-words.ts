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

/** Heads that make an organization of whatever is named with them; "News", "Service" and "Court" do not by themselves. */
const STRONG: ReadonlySet<string> = new Set(
  'university college school elementary org institute academy foundation association federation confederation league society committee commission council bureau agency ministry department center centre corporation company bank endowment trust fund union alliance party hospital museum cooperative inc. inc corp. corp llc ltd. ltd plc co.'.split(
    ' ',
  ),
)

/** Whether a name in words, in lower case, is one of an organization by its head: "Ruiz Endowment for Peace". */
export function isHeadedAsOrganization(words: readonly string[]): boolean {
  const preposition = words.findIndex((word) => /^(?:of|for|on|at)$/u.test(word))
  const head = words[preposition === -1 ? words.length - 1 : preposition - 1]
  return words.length > 1 && head !== undefined && STRONG.has(head)
}

/** Heads of bodies that are nowhere: what they head is no place, though a state's name stands before. Lower case. */
const NOWHERE: ReadonlySet<string> = new Set(
  'department agency ministry committee commission council bureau association federation foundation party corporation company communications legislature administration inc. inc corp. corp llc'.split(
    ' ',
  ),
)

/** Whether a name that looks like a place's is a body's by its head: "Ohio Department of State". Lower case. */
export function isBodyNowhere(words: readonly string[]): boolean {
  const of = words.indexOf('of')
  return words.length > 1 && NOWHERE.has(words[of < 1 ? words.length - 1 : of - 1] ?? '')
}

/** Papers that are called by their last word alone. */
const PAPERS: ReadonlySet<string> = new Set(
  'times post journal tribune herald globe examiner chronicle telegraph guardian'.split(' '),
)

/** Whether a word, any case, names a paper by itself: "the Times". */
export function isPaperWord(word: string): boolean {
  return PAPERS.has(word.toLowerCase())
}
