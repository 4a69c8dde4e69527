import type { FactSheet } from '../contract/fact-sheet.ts'
import { pairFacts } from './identity.ts'
import { movedPositions } from './moved.ts'
import { type FactKind, type ToldFact, toldFacts } from './told-fact.ts'

export type ChangeType = 'added' | 'removed' | 'value' | 'attribution' | 'status' | 'reworded' | 'moved'

/** One fact's change between two versions of an article. */
export interface Change {
  readonly type: ChangeType
  readonly kind: FactKind
  readonly before: ToldFact | null
  readonly after: ToldFact | null
}

/**
 * What changed between two versions, fact by fact, each fact once under its gravest change; facts that say the same
 * where they stood are left out. In text order of the new version, what was removed last.
 */
export function compareSheets(before: FactSheet, after: FactSheet): Change[] {
  const pairs = pairFacts(toldFacts(before), toldFacts(after))
  const both = pairs.filter((pair) => pair[0] !== null && pair[1] !== null) as [ToldFact, ToldFact][]
  const known: Known = { moved: movedFacts(both), renamed: renamings(both) }
  const changes = pairs.flatMap(([old, now]): Change[] => {
    const kind = (now ?? old)?.kind
    if (kind === undefined) return []
    const type = typeOf(old, now, known)
    return type === null ? [] : [{ type, kind, before: old, after: now }]
  })
  return changes.toSorted(
    (a, b) =>
      (a.after?.start ?? Infinity) - (b.after?.start ?? Infinity) ||
      (a.before?.start ?? 0) - (b.before?.start ?? 0) ||
      0,
  )
}

/** What is known of two versions once their facts are paired. */
interface Known {
  readonly moved: ReadonlySet<ToldFact>
  /** The new name of whoever is called otherwise now. */
  readonly renamed: ReadonlyMap<string, string>
}

function typeOf(old: ToldFact | null, now: ToldFact | null, { moved, renamed }: Known): ChangeType | null {
  if (old === null) return 'added'
  if (now === null) return 'removed'
  if (plain(old.value) !== plain(now.value)) return 'value'
  if (old.attribution !== now.attribution && renamed.get(old.attribution) !== now.attribution) return 'attribution'
  if (old.status !== now.status) return 'status'
  if (plain(old.text) !== plain(now.text)) return 'reworded'
  return moved.has(now) ? 'moved' : null
}

/** A name respelled is one change, and not one of all that its bearer says. */
function renamings(both: readonly (readonly [ToldFact, ToldFact])[]): ReadonlyMap<string, string> {
  return new Map(
    both.flatMap(([old, now]) =>
      (old.kind === 'person' || old.kind === 'organization') && old.text !== now.text ? [[old.text, now.text]] : [],
    ),
  )
}

/** Marks and white space aside: a straight mark made curly is no change of a fact. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”"„«»]/gu, '"')
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Facts whose sentence stands elsewhere in the order than it did, told by the sentences that both versions have. */
function movedFacts(pairs: readonly (readonly [ToldFact, ToldFact])[]): ReadonlySet<ToldFact> {
  const stayed = pairs.filter(([old, now]) => old.context === now.context && old.context !== '')
  const places = new Map(stayed.map(([old, now]) => [now.context, [old.start, now.start] as const]))
  const sentences = [...places].toSorted(([, [, a]], [, [, b]]) => a - b)
  const out = movedPositions(sentences.map(([, [old]]) => old))
  const texts = new Set(sentences.filter((_, index) => out.has(index)).map(([text]) => text))
  return new Set(stayed.filter(([, now]) => texts.has(now.context)).map(([, now]) => now))
}

/** The changes after which a checker must look at the new version's sentence again. */
export function toCheckAgain(changes: readonly Change[]): Change[] {
  return changes.filter(({ type }) => type !== 'removed' && type !== 'moved')
}
