import type { Word } from '../../read/text.ts'
import { saysFormer } from '../../words/role-modifiers.ts'

/** Whether the words of a role say that it is over: "former", "then", "ex-". */
export function isFormer(words: readonly Word[]): boolean {
  return words.some(({ normal }) => saysFormer(normal))
}
