import type { ReadSentence, Word } from '../../read/text.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { isKnownOther } from '../../words/known-others.ts'
import { isGiven, nameLists } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/**
 * Names side by side with nothing between them that are one: "Washington" and "D.C.", "Ana Vu" and "Linh Ruiz", a body and
 * the land of its branch ("Food Council Chile").
 */
export function joinedNeighbors(names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const kind = last === undefined ? undefined : kindOfBoth(last, name)
    if (last === undefined || kind === undefined) joined.push(name)
    else
      joined[joined.length - 1] = { ...last, end: name.end, kind, certainty: Math.max(last.certainty, name.certainty) }
  }
  return joined
}

function kindOfBoth(last: NameStretch, name: NameStretch): NameStretch['kind'] | undefined {
  if (last.sentence !== name.sentence || last.end !== name.start) return undefined
  const words = name.end - last.start
  if (last.kind === 'place' && /^D\.? ?C\.?$/u.test(textOf(name))) return 'place'
  if (last.kind === 'place') return words === 2 && isSurnamed(last, name) ? 'person' : undefined
  if (last.kind === 'person') return name.kind === 'person' && words <= 4 && isCut(last, name) ? 'person' : undefined
  const branch = last.kind === 'organization' && last.end - last.start > 1 && name.kind === 'place'
  return branch && nameLists().places.get(textOf(name)) !== undefined ? 'organization' : undefined
}

/** "Jordan" and "Ruiz": a given name that is a place's as well, and a name that is of nothing else. */
function isSurnamed(last: NameStretch, name: NameStretch): boolean {
  const given = isGiven(textOf(last).toLowerCase())
  const open = name.kind === 'other' || name.kind === 'person'
  return given && open && !isDemonym(textOf(name)) && !isKnownOther(textOf(name))
}

/** Two full names beside one another are two people: "Ana Ruiz Ben Lee". */
function isCut(last: NameStretch, name: NameStretch): boolean {
  const given = wordsIn(name)[0]
  const full = last.end - last.start > 1 && name.end - name.start > 1
  return !full || !isGiven(given?.normal ?? '')
}

/** Words that make an organization with the name after them: "University of Ohio", "Team Chile". */
export function headedByBodies(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const start = name.kind === 'place' ? bodyBefore(name.sentence, name.start) : undefined
    if (start === undefined) return name
    const campus = isCampus(name.sentence.words[name.end])
    return { ...name, start, end: campus ? name.end + 1 : name.end, kind: 'organization' }
  })
}

function bodyBefore({ words }: ReadSentence, start: number): number | undefined {
  const [before, second] = [words[start - 1], words[start - 2]]
  if (before?.text === 'Team' && !isCapital(second)) return start - 1
  return before?.normal === 'of' && /^(?:University|Bank|Diocese|Archdiocese|Church)$/u.test(second?.text ?? '')
    ? start - 2
    : undefined
}

/** "University of Texas Arlington": the town of one of its parts. */
function isCampus(word: Word | undefined): boolean {
  if (!isCapital(word) || isGiven(word?.normal ?? '')) return false
  return nameLists().places.get(word?.text ?? '') !== undefined
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? '')
}
