import type { BlockKind } from '@factsheet/model'
import type { Told } from './told.ts'

const LABEL = /^(?<label>\p{Lu}[\p{L}’' -]{0,30}):\s+(?<cells>\S.*)$/u
/** What line-ups and scores of matches are headed with. */
const SPORT =
  /^(?:subs?(?:titutes)?(?:\snot\sused)?|goals?|scorers?|bookings?|booked|sent\soff|att(?:endance)?|ref(?:eree)?|half-time|full-time|tries|cons?|pens?|drop\sgoals?|umpires?|toss|man\sof\sthe\smatch)$/iu

/** A line of a line-up, a list of scores or officials: "Reno: Ott, Ruiz (Velde 70), Lind.", "Att: 4,210". */
export function tableOf({ text }: Told): BlockKind | undefined {
  const { label = '', cells = '' } = LABEL.exec(text)?.groups ?? {}
  if (cells === '') return undefined
  if (SPORT.test(label)) return isShort(cells) ? 'table' : undefined
  const names = cells
    .replaceAll(/\([^()]*\)/gu, '')
    .replace(/\.$/u, '')
    .split(/[,;]\s*/u)
  return names.length >= 5 && names.every((name) => isName(name.trim())) ? 'table' : undefined
}

function isShort(cells: string): boolean {
  return !/[.?!]\s+\p{Lu}\p{Ll}/u.test(cells.replaceAll(/\([^()]*\)/gu, '')) && !/["“]/u.test(cells)
}

/** "Ruiz", "Ben Ott", "van der Berg", with a minute behind it or none. */
function isName(words: string): boolean {
  return /^(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:\s\d+)?$/u.test(words)
}
