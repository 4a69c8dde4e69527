import { mix } from '../../tagger/hash.ts'
import { type Add, BORDER, type Sentence } from './feature-templates.ts'
import { SIGNS, signsAt } from './name-evidence.ts'
import type { CapitalRun } from './name-runs.ts'
import type { WordView } from './name-words.ts'

export function addRun(add: Add, { views }: Sentence, run: CapitalRun, at: number): void {
  const view = (index: number): WordView => views[index] ?? BORDER
  const length = Math.min(run.end - run.start, 6)
  const where = at === run.start ? 0 : at === run.end - 1 ? 2 : 1
  const first = view(run.start)
  const last = view(run.end - 1)
  const before = view(run.start - 1)
  const after = view(run.end)
  add(100, length)
  add(101, mix(length, where))
  add(102, mix(last.word, where))
  add(103, mix(first.word, where))
  add(104, mix(last.fine, where))
  add(105, mix(first.fine, where))
  add(106, mix(last.list, where))
  add(107, mix(first.list, where))
  add(108, mix(before.word, where))
  add(109, mix(after.word, where))
  add(110, mix(mix(before.list, after.list), where))
  add(111, mix(before.fine, where))
  add(112, mix(after.fine, where))
  add(113, mix(first.given, length))
  add(114, mix(run.words, where))
  add(115, mix(mix(before.coarse, after.coarse), length))
  add(116, mix(mix(first.coarse, last.coarse), mix(length, where)))
  add(117, mix(run.organization ? 1 : 0, where))
  add(118, mix(run.start === 0 ? 1 : 0, length))
  add(119, mix(last.sign, where))
  add(120, mix(before.sign, where))
  add(121, mix(after.sign, where))
  add(122, mix(mix(first.given, last.listed), length))
  add(123, mix(mix(before.list, before.sign), length))
  add(124, mix(mix(after.list, after.sign), length))
}

export function addEvidence(add: Add, { views, evidence }: Sentence, at: number): void {
  const view = views[at]
  if (view === undefined || !view.capital) return
  const here = signsAt(views, at)
  let bits = 0
  const counts = evidence.get(view.word)?.counts
  for (const [sign] of SIGNS.entries()) {
    // What stands elsewhere: this word's own place is told by other features.
    const elsewhere = (counts?.[sign] ?? 0) - ((here & (1 << sign)) !== 0 ? 1 : 0)
    if (elsewhere > 0) {
      bits |= 1 << sign
      add(130 + sign, elsewhere > 2 ? 2 : 1)
    }
  }
  add(145, bits)
  add(146, mix(bits, view.shortShape))
  add(147, mix(bits, views[at - 1]?.capital === true ? 1 : 0))
}
