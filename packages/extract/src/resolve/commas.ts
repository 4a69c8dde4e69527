import { isClosed, normalAt, type SentenceView } from './sentence-view.ts'

/** Commas that part clauses: not inside a time or name, around an age, or between a place and its state. */
export function commasBetween(view: SentenceView, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at += 1) {
    if (isComma(view, at) && !isAroundAge(view, at) && !isInPlaceName(view, at) && !isInList(view, at)) found.push(at)
  }
  return found
}

export function isComma(view: SentenceView, at: number): boolean {
  return normalAt(view, at) === ',' && !isClosed(view, at)
}

/** "Honduras, Guatemala and Peru": a comma between names that "and" goes on with. */
function isInList(view: SentenceView, at: number): boolean {
  if (view.inName[at - 1] !== true || view.inName[at + 1] !== true) return false
  let next = at + 1
  while (view.inName[next] === true || (isComma(view, next) && view.inName[next + 1] === true)) next += 1
  return /^(?:and|or)$/u.test(normalAt(view, next)) && view.inName[next + 1] === true
}

function isAroundAge(view: SentenceView, at: number): boolean {
  const isAge = (index: number): boolean => /^\d{1,3}$/u.test(normalAt(view, index))
  return (isAge(at + 1) && isComma(view, at + 2)) || (isAge(at - 1) && isComma(view, at - 2))
}

function isInPlaceName(view: SentenceView, at: number): boolean {
  const isPart = (index: number): boolean => view.inName[index] === true
  const opens = isPart(at - 1) && isPart(at + 1) && isComma(view, at + 2)
  const closes = isPart(at - 1) && isComma(view, at - 2) && isPart(at - 3)
  return opens || closes
}
