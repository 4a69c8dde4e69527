import { NAME_OF } from '../../tagger/name-list.ts'
import { knownOrganization, MOST_KNOWN_WORDS } from '../../words/known-organizations.ts'
import type { NameLists, WordView } from './name-words.ts'

const COMPANY = 1
const SCHOOL = 2
const TEAM = 3
const KNOWN = 4

/**
 * For each word whether it stands in a listed name of an organization, as what the list is of and the word's place in the
 * name; 0 where not. The longest name that begins at a word is taken.
 */
export function listMarks(words: readonly string[], views: readonly WordView[], { names }: NameLists): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let start = 0; start < words.length; start++) {
    if (views[start]?.capital !== true) continue
    for (let end = Math.min(words.length, start + MOST_KNOWN_WORDS); end > start; end--) {
      if (!/^[\p{L}\p{N}]/u.test(words[end - 1] ?? '')) continue
      const name = words.slice(start, end).join(' ').replaceAll(/[’‘]/gu, "'").replaceAll(" 's", "'s")
      const kind = knownOrganization(name) === undefined ? kindOf(names.get(name)) : KNOWN
      if (kind === 0) continue
      for (let at = start; at < end; at++) marks[at] = kind * 4 + placeIn(at, start, end)
      start = end - 1
      break
    }
  }
  return marks
}

function kindOf(flags: number): number {
  if ((flags & NAME_OF.team) !== 0) return TEAM
  if ((flags & NAME_OF.company) !== 0) return COMPANY
  return (flags & NAME_OF.school) !== 0 ? SCHOOL : 0
}

/** 3 the only word of a name, 0 its first, 2 its last, 1 one between. */
function placeIn(at: number, start: number, end: number): number {
  if (end - start === 1) return 3
  if (at === start) return 0
  return at === end - 1 ? 2 : 1
}
