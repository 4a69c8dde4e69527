/** The letter that a fact of each kind has on paper. */
const LETTERS: Readonly<Record<string, string>> = {
  'key-fact': 'F',
  person: 'P',
  organization: 'O',
  place: 'L',
  event: 'E',
  figure: 'N',
  statement: 'Q',
  finding: 'C',
}

/** "person-3" → "P3". Throws on a kind that is not printed: the sheet and its margin would no longer agree. */
export function paperId(id: string): string {
  const at = id.lastIndexOf('-')
  const letter = LETTERS[id.slice(0, at)]
  if (letter === undefined) throw new Error(`${id} has no letter on paper`)
  return letter + id.slice(at + 1)
}

const ORDER = Object.values(LETTERS)

/** F before P before O …, then by number: the order in the proof margin. */
export function byPaperId(a: string, b: string): number {
  return ORDER.indexOf(a.charAt(0)) - ORDER.indexOf(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1))
}
