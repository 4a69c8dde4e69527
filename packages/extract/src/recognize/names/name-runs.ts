import { mix } from '../../tagger/hash.ts'
import { LIST, type WordView } from './name-words.ts'

/** Words with capitals in a row, small words between them ("of", "for the", "&") included. */
export interface CapitalRun {
  readonly start: number
  readonly end: number
  /** All of its words as one number. */
  readonly words: number
  /** Whether one of its words heads names of organizations. */
  readonly organization: boolean
}

/** For each word the run that it stands in. */
export function capitalRuns(views: readonly WordView[]): (CapitalRun | undefined)[] {
  const runs: (CapitalRun | undefined)[] = Array.from({ length: views.length })
  for (let start = 0; start < views.length; start++) {
    if (views[start]?.capital !== true) continue
    let end = start + 1
    for (let next = nextCapital(views, end); next !== -1; next = nextCapital(views, end)) end = next + 1
    const part = views.slice(start, end)
    const run: CapitalRun = {
      start,
      end,
      words: part.reduce((all, view) => mix(all, view.word), 0),
      organization: part.some(({ list }) => list === LIST.body || list === LIST.legal),
    }
    for (let at = start; at < end; at++) runs[at] = run
    start = end - 1
  }
  return runs
}

/** The next word with a capital, no more than "of the" away; -1 where the run ends. */
function nextCapital(views: readonly WordView[], from: number): number {
  if (views[from]?.capital === true) return from
  if (!/^(?:of|for|&|bin|al|de|la|van|der|von|du|el)$/u.test(views[from]?.lower ?? '')) return -1
  if (views[from + 1]?.capital === true) return from + 1
  return /^(?:the|la|der)$/u.test(views[from + 1]?.lower ?? '') && views[from + 2]?.capital === true ? from + 2 : -1
}
