import type { ReadText } from '../../read/text.ts'
import { isContestWord, isTeamMember } from '../../words/sport-words.ts'
import { nameLists } from './name-words.ts'
import { isSportsReport } from './sports-report.ts'
import { type NameStretch, textOf } from './tagged-names.ts'

/**
 * Teams named by their country or city: in a report of matches, what plays there ("Chile beat Peru 2–1") is an organization
 * wherever it stands, but for places where something is ("in Chile").
 */
export function withTeams(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  if (!isSportsReport(read.sentences.flatMap(({ words }) => words.map(({ normal }) => normal)))) return [...names]
  const teams = new Set(names.filter((name) => name.kind === 'place' && plays(name)).map((name) => textOf(name)))
  return names.map((name) =>
    name.kind === 'place' && teams.has(textOf(name)) && !isLocation(name) ? { ...name, kind: 'organization' } : name,
  )
}

/** "Chile beat", "against Chile", "Chile’s goalkeeper", "Chile 2–1 Peru". */
function plays(name: NameStretch): boolean {
  if (isLocation(name)) return false
  const { words } = name.sentence
  const after = words[name.end]
  const owned = /^['’]s$/u.test(after?.text ?? '') ? words[name.end + 1] : after
  const score = /^\d{1,3}$/u.test(after?.text ?? '') || /^\d{1,3}[-–]\d{1,3}$/u.test(after?.text ?? '')
  const before = words[name.start - 1]?.normal ?? ''
  return score || isContestWord(after?.normal ?? '') || isContestWord(before) || isTeamMember(owned?.normal ?? '')
}

/** "in Chile", "to Chile", "Reno, Nevada". */
function isLocation({ sentence, start }: NameStretch): boolean {
  const [before, second] = [sentence.words[start - 1], sentence.words[start - 2]]
  if (before?.text === ',') return second !== undefined && nameLists().places.get(second.text) !== undefined
  // "lost 1–2 to Chile"
  const lost = sentence.words
    .slice(Math.max(0, start - 6), start)
    .some(({ normal }) => /^(?:lost|fell|losing)$/u.test(normal))
  return /^(?:in|at|from|near|of)$/u.test(before?.normal ?? '') || (before?.normal === 'to' && !lost)
}
