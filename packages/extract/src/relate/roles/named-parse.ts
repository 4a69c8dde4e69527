import type { NameMention } from '../../recognize/mention.ts'
import { type RoleNoun, roleNoun } from '../../words/role-nouns.ts'
import { normalAt, type Parse, rangeOf, tagAt, type TokenRange, topOf } from '../syntax/parse.ts'

/** A name laid on the tokens of its sentence. */
export interface PlacedName extends TokenRange {
  readonly mention: NameMention
  /** The token of it that all others hang on. */
  readonly top: number
}

/** A sentence's tree with its names. */
export interface NamedParse {
  readonly parse: Parse
  /** In text order. */
  readonly names: readonly PlacedName[]
  readonly nameAt: (token: number) => PlacedName | undefined
}

/** The tokens of a role, and the name that it is of. */
export interface PlacedRole extends TokenRange {
  readonly of: PlacedName
}

export function namedParse(parse: Parse, mentions: readonly NameMention[]): NamedParse {
  const names = mentions.map((mention): PlacedName => {
    const range = rangeOf(parse.tokens, mention.span)
    return { ...range, mention, top: topOf(parse, range) }
  })
  return { parse, names, nameAt: (token) => names.find(({ start, end }) => start <= token && token < end) }
}

/** Where the written word begins that ends with this token: "vice-president" is three tokens, "Capt." may be two. */
export function wordStart({ tokens }: Pick<Parse, 'tokens'>, at: number): number {
  const [before, own] = [tokens[at - 1], tokens[at]]
  const isJoined =
    before !== undefined && before.end === own?.start && (before.text === '-' || /^[-.]$/u.test(own.text))
  return isJoined ? wordStart({ tokens }, at - 1) : at
}

/** What a word says that somebody is, by the list: "president", "vice-president"; undefined where it says nothing such. */
export function roleNounAt(parse: Parse, at: number): RoleNoun | undefined {
  const whole = parse.tokens.slice(wordStart(parse, at), at + 1).map(({ normal }) => normal)
  return roleNoun(whole.join('')) ?? roleNoun(normalAt(parse, at))
}

/** "the", "a", "his": an article or possessive before a noun phrase. */
export function isDeterminer(parse: Parse, at: number): boolean {
  return /^(?:the|a|an|another|his|her|its|their|our|my)$/u.test(normalAt(parse, at))
}

/** Line-ups, credit lines: more names than a sentence has, or no verb at all. */
export function isList({ tokens }: Parse): boolean {
  // What somebody is quoted with may pause as often as it likes.
  const quoted = tokens.findLastIndex(({ tag }) => tag === "''") + 1
  const commas = tokens.slice(quoted).filter(({ text }) => text === ',').length
  return !tokens.some(({ tag, inName }) => tag.startsWith('VB') && !inName) || commas > 8
}

/**
 * The people of a list that begins with this one: between two of them stand a comma or "and", titles, and short phrases such
 * as "of Ohio" and "(D-Ohio)".
 */
export function listFrom({ parse, names, nameAt }: NamedParse, first: PlacedName): PlacedName[] {
  const list = [first]
  for (const next of names) {
    const last = list.at(-1) ?? first
    if (next.mention.kind !== 'person' || next.start <= last.start) continue
    const between = parse.tokens.slice(last.end, next.start)
    const open = between.findIndex(({ text }) => text === '(')
    const close = between.findIndex(({ text }) => text === ')')
    const steps = between.filter(({ index }, at) => nameAt(index) === undefined && !(open <= at && at <= close))
    const isStep = steps.every(({ index }) => /^(?:NNPS?|IN|DT|CC|,)$/u.test(tagAt(parse, index)))
    if (!isStep || !steps.some(({ text }) => /^(?:,|and|&)$/u.test(text))) break
    list.push(next)
    if (steps.some(({ text }) => text === 'and')) break
  }
  return list
}
