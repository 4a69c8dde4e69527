import type { Shift } from '@factsheet/model'

/** The way that "last", "this" or "next" (and words like them) shift; null where none stands. */
export function shiftOf(words: string | undefined): Shift {
  if (words === undefined) return null
  if (/last|past|previous/iu.test(words)) return -1
  return /next|coming|following/iu.test(words) ? 1 : 0
}
