import type { SourceType } from '@factsheet/model'
import { organizationNoun } from '../../words/agency-words.ts'
import { isDocumentNoun } from '../../words/document-nouns.ts'
import { isOrganizationWord } from '../../words/organization-words.ts'
import { isPluralRole, roleNoun } from '../../words/role-nouns.ts'
import { headExtent } from './speaker-head.ts'

/** Heads of phrases that tell nobody. */
const NOBODY =
  /^(?:sources?|persons?|people|insiders?|critics?|observers?|someone|somebody|others?|some|many|most|one|everyone|nobody|anyone|those|i|we|you|it|they|he|she|who|that|which|whom)$/u
/** Who governs a place, and the place itself where it acts. */
const RULERS = /^(?:government|administration|regime|state|city|town|village|county|country|nation|kremlin)$/u
const PLURALS =
  /^(?:police|authorities|staff|media|press|public|crowd|family|jury|congressmen|lawmakers|men|women|voters)$/u
const BODIES =
  /^(?:campaign|administration|team|office|company|firm|government|agency|union|court|party|paper|site|website|group)$/u

/** What kind of source a phrase without a name is, by the noun that heads it, which ends at `end`. */
export function sourceType(text: string, end: number = headExtent({ start: 0, text }).end): SourceType {
  const words = text
    .slice(0, end)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  // "a memo obtained", before whom by.
  const last = words.length > 2 && words.at(-1)?.endsWith('ed') === true ? words.at(-2) : words.at(-1)
  const noun = last?.replace(/['’]s$/u, '') ?? ''
  if (NOBODY.test(noun)) return 'unnamed'
  if (RULERS.test(noun)) return 'place'
  if (isDocumentNoun(noun)) return 'document'
  if (PLURALS.test(noun) || isPluralRole(noun)) return 'group'
  if (roleNoun(noun) !== undefined) return /^(?:an?|one|another)$/u.test(words[0] ?? '') ? 'unnamed' : 'person'
  if (BODIES.test(noun) || organizationNoun(noun) !== undefined || isOrganizationWord(noun)) return 'organization'
  return noun.endsWith('s') ? 'group' : 'unnamed'
}
