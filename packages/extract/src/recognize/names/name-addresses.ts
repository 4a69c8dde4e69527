import { isKnownSurname } from '../../words/known-surnames.ts'
import { stateOf } from '../../words/us-states.ts'
import { isGiven, nameLists } from './name-words.ts'
import { type NameStretch, wordsIn } from './tagged-names.ts'
import { titleStart } from '../roles/titles.ts'

/** "Marlow, Nev.", "Lowell Va.": a name of one or two words before a state is a town, unless somebody is called so. */
export function townsByState(names: readonly NameStretch[]): NameStretch[] {
  const people = new Set(
    names
      .filter((name) => name.kind === 'person' && (name.end - name.start > 1 || isTitled(name)))
      .map((name) => wordsIn(name).at(-1)?.text ?? ''),
  )
  return names.flatMap((name): NameStretch[] => {
    if (name.kind === 'place') return [name]
    const words = wordsIn(name)
    const last = words.at(-1)?.text ?? ''
    if (words.length > 1 && words.length < 4 && stateOf(last) !== undefined && !isGiven(words[0]?.normal ?? '')) {
      const town = { ...name, end: name.end - 1, kind: 'place' as const }
      return [town, { ...town, start: town.end, end: name.end }]
    }
    const open = words.length === 1 && !isTitled(name) && !people.has(last) && !isKnownSurname(last)
    return open && isBeforeState(name) ? [{ ...name, kind: 'place' }] : [name]
  })
}

function isTitled({ sentence, start }: NameStretch): boolean {
  return titleStart(sentence, start) < start
}

/** ", Nev." or ", Nevada," after the name. */
function isBeforeState({ sentence: { words }, end }: NameStretch): boolean {
  const [comma, state, close] = words.slice(end, end + 3)
  if (comma?.text !== ',' || state === undefined) return false
  if (stateOf(state.text) !== undefined) return true
  const place = nameLists().places.get(state.text)
  return place?.kind === 'subdivision' && place.country === 'US' && (close === undefined || /^[,.]$/u.test(close.text))
}
