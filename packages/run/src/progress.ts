import type { Outcome } from './outcome.ts'
import type { Terminal } from './terminal.ts'

/** Work from which a bar is of use. */
const PATIENCE_MS = 1000

/** Shows how far a build has come, on a terminal that a person watches. */
export interface Progress {
  readonly start: (articles: number) => void
  readonly step: (outcome: Outcome) => void
  readonly end: () => void
}

/** A bar that appears when the work takes more than a second; nothing where nobody watches. */
export async function progressOn({ interactive }: Terminal, quiet: boolean): Promise<Progress> {
  if (!interactive || quiet) return { start: () => {}, step: () => {}, end: () => {} }
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    { format: '{bar} {value} of {total} articles', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  let [total, done, begun, shown] = [0, 0, 0, false]
  return {
    start: (articles) => {
      total = articles
      begun = performance.now()
    },
    step: ({ type }) => {
      if (type !== 'built' && type !== 'failed') return
      done += 1
      if (!shown && performance.now() - begun > PATIENCE_MS && done < total) {
        shown = true
        bar.start(total, done)
      } else if (shown) bar.update(done)
    },
    end: () => {
      if (shown) bar.stop()
    },
  }
}
