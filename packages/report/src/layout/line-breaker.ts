// @ts-expect-error linebreak ships no types
import Linebreak from 'linebreak'

/** What the sheet uses of linebreak 1.1: the places where UAX #14 lets a line end, one by one, then null. */
export interface LineBreaker {
  nextBreak(): { readonly position: number; readonly required: boolean } | null
}

export function lineBreakerOf(text: string): LineBreaker {
  return new (Linebreak as new (text: string) => LineBreaker)(text)
}
