/** Nouns for what is written or counted and may itself be the source of a statement, with examples. Lower case, singular. */
const NOUNS =
  'account advertisement ad affidavit agenda agreement alert analysis announcement article assessment audit autobiography bill biography blog book brief bulletin caption census chart complaint contract copy court-filing data decision declaration decree directive disclosure document dossier draft editorial email e-mail essay estimate evaluation evidence file filing findings footage forecast guide guideline headline indictment inquiry index inspection invitation invoice lawsuit leaflet ledger letter list log magazine manifesto manual memo memoir memorandum message minutes motion newsletter note notice op-ed opinion order paper petition photograph plan platform poll post posting presentation press-release proclamation projection proposal prospectus publication record recording release reply report rescript resolution response review ruling rulebook schedule script sign spreadsheet statement statistics statute story study subpoena suit summary survey tape testimony text transcript treaty tweet verdict video warrant website'

/** A noun for a document, and how a source is told by it. */
export interface DocumentNoun {
  readonly noun: string
  readonly example: string
}

export const DOCUMENT_NOUNS: readonly DocumentNoun[] = NOUNS.split(' ').map((noun) => ({
  noun,
  example: `the ${noun} says`,
}))

const KNOWN: ReadonlySet<string> = new Set(DOCUMENT_NOUNS.map(({ noun }) => noun))

/** Whether a word in lower case, singular or plural, is a document. */
export function isDocumentNoun(word: string): boolean {
  return KNOWN.has(word) || KNOWN.has(word.replace(/s$/u, '')) || KNOWN.has(word.replace(/ies$/u, 'y'))
}
