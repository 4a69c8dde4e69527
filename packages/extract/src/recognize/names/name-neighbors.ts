import { titleStart } from './name-titles.ts'
import { nameLists } from './name-words.ts'
import { type NameKind, type NameStretch, textOf } from './tagged-names.ts'

const STORM = /^(?:hurricane|typhoon|cyclone|storm)$/u
const SHIP = /^(?:MV|MS|SS|USS|HMS|HMAS|HMCS|RMS|RV|MT)$/u
/** What a place is, before "of" and its name. */
const PLACED =
  /^(?:port|town|city|village|municipality|township|district|province|island|county|suburb|hamlet|valley|commune|borough)$/u
/** Whom somebody from a place is. */
const BORN = /^(?:man|woman|boy|girl|teenager|teen|resident|native|couple|family|pensioner)s?$/u

/**
 * What the words right beside a name say that it is, whatever the tagger took it for: a storm, a ship, a make of a year, a
 * place by its noun, a person by a title. Undefined where they say nothing.
 */
export function kindByNeighbors(name: NameStretch): NameKind | undefined {
  const { sentence, start, end, kind } = name
  const [second, before, after] = [sentence.words[start - 2], sentence.words[start - 1], sentence.words[end]]
  if (before !== undefined && (STORM.test(before.normal) || SHIP.test(before.text))) return 'other'
  if (isAboard(name)) return 'other'
  // "a 1980 Falcon": but "a 2019 Lindhall study" has its own noun.
  if (/^(?:19|20)\d\d$/u.test(before?.text ?? '') && /^(?:an?|his|her)$/u.test(second?.normal ?? ''))
    return after?.tags.has('Noun') === true ? undefined : 'other'
  if (before?.normal === 'of' && PLACED.test(second?.normal ?? '') && kind !== 'other') return 'place'
  if (kind === 'person') return isOrigin(name) ? 'place' : undefined
  const isTitled = kind === 'place' && end - start > 1 && titleStart(sentence, start) < start
  return isTitled && nameLists().places.get(textOf(name)) === undefined ? 'person' : undefined
}

/** "MV Lady of <Mount Carmel>": a name within that of a ship. */
function isAboard({ sentence, start }: NameStretch): boolean {
  for (let at = start - 1; at >= 0 && start - at <= SHIP_REACH; at -= 1) {
    const text = sentence.words[at]?.text ?? ''
    if (SHIP.test(text)) return true
    if (!/^\p{Lu}/u.test(text) && !/^(?:of|the|del?|la)$/u.test(text)) return false
  }
  return false
}

/** Most words of a ship's name before another name in it. */
const SHIP_REACH = 4

/** "the 59-year-old Henderson man": where somebody is from. */
function isOrigin({ sentence, start, end }: NameStretch): boolean {
  const after = sentence.words[end]
  if (end - start > 1 || after === undefined || !BORN.test(after.normal)) return false
  return /(?:-old|^an?|^the)$/u.test(sentence.words[start - 1]?.normal ?? '')
}

/** Names of storms of the document, by which later sentences call them alone. */
export function stormNames(names: readonly NameStretch[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(
        ({ sentence, start, end }) =>
          STORM.test(sentence.words[start - 1]?.normal ?? '') ||
          (end - start === 2 && STORM.test(sentence.words[start]?.normal ?? '')),
      )
      .map((name) => textOf(name).split(' ').at(-1) ?? ''),
  )
}
