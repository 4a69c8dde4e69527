import type { Article, Span } from '@factsheet/model'

type NoteKind = Article['notes'][number]['kind']

/** Lines that speak of the article itself, by the words that they begin with; opening quotation marks do not count. */
const FORMS: readonly (readonly [NoteKind, RegExp])[] = [
  ['correction', /^(?:Corrections?|Clarifications?)(?:\s*[:.–—-]|\s+(?:appended|\())/iu],
  ['correction', /^(?:An?\s+)?(?:earlier|previous|original|prior)\s+versions?\s+of\s+(?:this|the)\s+\p{Ll}+/iu],
  [
    'correction',
    /^This\s+(?:article|story|post|report|piece|headline)\s+(?:has\s+been|was)\s+(?:corrected|revised|amended)/iu,
  ],
  ['developing', /^This\s+is\s+a\s+(?:developing|breaking)(?:\s+news)?\s+(?:story|report)/iu],
  ['developing', /^(?:This\s+(?:story|article|report)\s+is\s+developing|(?:Developing|Breaking)\s+story\b)/iu],
  ['editor', /^(?:Editor|Editors|Publisher|Author)[’']?s?[’']?\s+note\b/iu],
  ['editor', /^This\s+(?:article|story|post|report|piece)\s+(?:has\s+been|was|will\s+be)\s+(?:last\s+)?updated/iu],
  [
    'editor',
    /^(?:This\s+(?:article|story|report|piece)|A\s+version\s+of\s+this\s+(?:article|story))\s+(?:was\s+(?:originally|first)\s+published|appear(?:s|ed)\s+(?:in\s+print|originally)|originally\s+appeared)/iu,
  ],
  [
    'contact',
    /^(?:Follow|Contact|Reach|E-?mail|Write\s+to|Tweet|Send\s+tips)\b(?=.*(?:@\w|\bTwitter\b|\bFacebook\b|\bInstagram\b|\bSignal\b))/iu,
  ],
  ['contact', /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:can\s+be\s+reached|is\s+on\s+Twitter)\b.*(?:@|\d{3})/u],
  ['contact', /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u],
]

/** What kind of note a line is; undefined for a line of the body. */
export function noteKind(line: Span): NoteKind | undefined {
  if (line.text.length > 600) return undefined
  const words = line.text.replace(/^[\s"“‘'(*_[]+/u, '')
  return FORMS.find(([, form]) => form.test(words))?.[0]
}
