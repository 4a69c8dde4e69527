import { LIST, type WordView } from './name-words.ts'

/** What the rest of the document says of a word: how often it stands where names of one kind stand. */
export interface Evidence {
  readonly counts: Uint16Array
}

/** Positions in `counts`. */
export const SIGNS = [
  'lower',
  'capital',
  'afterHonorific',
  'afterGiven',
  'besideSays',
  'beforeBody',
  'afterIn',
  'afterThe',
  'beforePossessive',
  'beforeCapital',
] as const

/** Evidence for each word of a document, by its hash in lower case. */
export function documentEvidence(sentences: readonly (readonly WordView[])[]): Map<number, Evidence> {
  const found = new Map<number, Evidence>()
  for (const views of sentences) {
    for (const [index, view] of views.entries()) {
      const signs = signsAt(views, index)
      if (signs === 0) continue
      const evidence = found.get(view.word) ?? { counts: new Uint16Array(SIGNS.length) }
      found.set(view.word, evidence)
      for (let sign = 0; sign < SIGNS.length; sign++) {
        if ((signs & (1 << sign)) !== 0) evidence.counts[sign] = (evidence.counts[sign] ?? 0) + 1
      }
    }
  }
  return found
}

/** The signs that a word's place in its sentence gives, as bits. A capital at the start of a sentence is none. */
export function signsAt(views: readonly WordView[], index: number): number {
  const view = views[index]
  if (view === undefined || !/\p{L}/u.test(view.lower)) return 0
  if (!view.capital) return 1
  const before = views[index - 1]
  const after = views[index + 1]
  let signs = index === 0 || before?.lower === '"' ? 0 : 2
  if (before?.list === LIST.honorific || (before?.list === LIST.role && before.capital)) signs |= 4
  if (before !== undefined && before.given !== 0) signs |= 8
  if (after?.list === LIST.says || (before?.list === LIST.says && index > 0)) signs |= 16
  if (after?.list === LIST.body && after.capital) signs |= 32
  if (before?.list === LIST.at) signs |= 64
  if (before?.lower === 'the') signs |= 128
  if (after?.lower === "'s") signs |= 256
  if (after?.capital === true) signs |= 512
  return signs
}
