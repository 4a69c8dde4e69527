import { rowsOf } from '../lexicon/index.ts'

const FORMS = rowsOf('verb-forms', 'word', 'past', 'participle', 'doubles')

/** Past tense and past participle of verbs that the rules of spelling do not give. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map(
  FORMS.filter(({ past }) => past !== '').map(({ word, past, participle }) => [word, { past, participle }]),
)

/** Verbs whose last letter doubles before -ed and -ing: "admitted", "planned". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  FORMS.filter(({ doubles }) => doubles === 'yes').map(({ word }) => word),
)
