import type { Inline, Tone, Words } from './line-parts.ts'

/** Words in running text. */
export function words(text: string, tone: Tone = 'plain'): Words {
  return { kind: 'words', text, tone }
}

/** The lists in a row, `between` each two of them; empty ones are left out. */
export function joined(lists: readonly (readonly Inline[])[], between: string): Inline[] {
  return lists
    .filter((list) => list.length > 0)
    .flatMap((list, index) => (index === 0 ? list : [words(between, 'soft'), ...list]))
}
