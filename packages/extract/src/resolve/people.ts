import type { NameMention, RoleMention } from '../recognize/mention.ts'
import { type Gender, genderOfGivenName, genderOfTitle } from './people/gender.ts'
import { generationOf, generationTold, ofGeneration } from './people/generations.ts'
import { type Keyed, keyed } from './keyed.ts'
import { type PersonName, personName, sameFullName } from './people/person-name.ts'

/** One person with the names that stand for them. */
export interface PersonNames {
  readonly mentions: readonly NameMention[]
  /** The fullest name, taken apart. */
  readonly name: PersonName
  readonly gender: Gender | null
}

/** A name that more than one person of the article bears. */
export interface OpenName {
  readonly mention: NameMention
  readonly candidates: readonly PersonNames[]
}

export interface GroupedPeople {
  readonly people: readonly PersonNames[]
  readonly open: readonly OpenName[]
}

interface Draft {
  mentions: NameMention[]
  /** By sentence, where it is named there first. */
  readonly firstIn: Map<number, number>
  start: number
  /** How often named with a given name, and without. */
  full: number
  bare: number
  name: PersonName
  gender: Gender | null
}

/**
 * Names of people, grouped by who bears them. Names with a given name are grouped first; a surname or given name by itself
 * then goes to the one person that fits by name, honorific, generation and nearness, or stays open.
 */
export function groupPeople(text: string, names: readonly NameMention[], roles: readonly RoleMention[]): GroupedPeople {
  const mentions = names.filter(({ kind }) => kind === 'person')
  const parsed = mentions.map((mention) => ({ mention, name: personName(mention.span.text) }))
  const drafts = keyed<Draft>()
  const all = new Set<Draft>()
  const put = (draft: Draft): void => {
    all.add(draft)
    drafts.add(draft, keysOf(draft.name))
  }
  for (const { mention, name } of parsed) {
    if (name.given.length > 0) put(addFull(drafts, mention, name))
  }
  const open: { mention: NameMention; candidates: Draft[] }[] = []
  // Those with "Mr." or "Mrs." first: they tell whom the surname alone stands for.
  const bare = parsed.filter(({ name }) => name.given.length === 0)
  for (const { mention, name } of [...bare.filter(tellsGender), ...bare.filter((one) => !tellsGender(one))]) {
    const bearers = candidatesFor(drafts, mention, name)
    const told = bearers.length > 1 ? generationTold(text, mention) : null
    const candidates =
      told === null ? bearers : ofGeneration(bearers, told, (draft) => generationOf(draft.name, rolesOf(draft, roles)))
    const [only] = candidates
    if (only === undefined) put(draftOf(mention, name))
    else if (candidates.length === 1) {
      join(only, mention)
      only.bare += 1
    } else open.push({ mention, candidates })
  }
  const inOrder = [...all]
    .map((draft) => ({ ...draft, mentions: draft.mentions.toSorted((a, b) => a.span.start - b.span.start) }))
    .toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
  return { people: inOrder, open }
}

/** The roles that the article gives to a person. */
function rolesOf({ mentions }: Draft, roles: readonly RoleMention[]): string[] {
  return roles.filter(({ of }) => mentions.some(({ span }) => span.start === of.start)).map(({ span }) => span.text)
}

function draftOf(mention: NameMention, name: PersonName): Draft {
  const { start } = mention.span
  const firstIn = new Map([[mention.sentence, start]])
  return {
    mentions: [mention],
    firstIn,
    start,
    full: name.given.length > 0 ? 1 : 0,
    bare: 0,
    name,
    gender: genderOf(mention, name),
  }
}

function genderOf(mention: NameMention, name: PersonName): Gender | null {
  const [first = ''] = name.given
  return (mention.title === null ? null : genderOfTitle(mention.title.text)) ?? genderOfGivenName(first)
}

function join(draft: Draft, mention: NameMention): void {
  draft.mentions.push(mention)
  const first = draft.firstIn.get(mention.sentence) ?? Infinity
  draft.start = Math.min(draft.start, mention.span.start)
  draft.firstIn.set(mention.sentence, Math.min(first, mention.span.start))
  draft.gender ??= genderOf(mention, { given: [], surname: '', suffix: '' })
}

/** What a name is found by: its last word, its surname or the last part of it, the given name, both. */
function keysOf({ surname, given }: PersonName): string[] {
  const [first = ''] = given
  const parts = [surname, surname.split(/[ -]/u).at(-1) ?? '', first]
  return [lastWord(surname), `full ${first} ${surname}`, ...parts.map((part) => `part ${part}`)]
}

function lastWord(surname: string): string {
  return `last ${surname.split(' ').at(-1)}`
}

/** What names of the same person are found by: one ends as the other does, or the two words are turned. */
function keysOfNamesakes({ surname, given }: PersonName): string[] {
  return [lastWord(surname), `full ${surname} ${given[0]}`]
}

/** The person of a full name: known already, with the mention added, or new. */
function addFull(drafts: Keyed<Draft>, mention: NameMention, name: PersonName): Draft {
  const same = drafts.under(keysOfNamesakes(name)).filter((draft) => sameFullName(draft.name, name))
  const [first] = same
  if (first === undefined || same.length > 1) return draftOf(mention, name)
  join(first, mention)
  first.full += 1
  if (name.given.join(' ').length > first.name.given.join(' ').length) first.name = name
  return first
}

/** The people that a name of one word may stand for: those that nothing rules out. */
function candidatesFor(known: Keyed<Draft>, mention: NameMention, { surname, suffix }: PersonName): Draft[] {
  const drafts = known.under([`part ${surname}`])
  const bySurname = drafts.filter(
    ({ name }) => name.surname === surname || name.surname.split(/[ -]/u).at(-1) === surname,
  )
  // "Ivanka" of Ivanka Ruiz; "Mr. Xi" of Xi Jinping, whose surname comes first.
  const byGiven = drafts.filter(({ name }) => name.given[0] === surname)
  const all = bySurname.length > 0 ? bySurname.filter((draft) => genderFits(draft, mention)) : byGiven
  // "Mr. Ruiz" beside the article's only full name, Ana Ruiz: the surname alone is his.
  const alone = all.filter(({ name }) => name.given.length === 0)
  if (alone.length === 1) return alone
  if (all.length < 2) return all
  const fitting = all.filter(
    (draft) =>
      (suffix === '' || draft.name.suffix === suffix) && genderFits(draft, mention) && !isItself(draft, mention),
  )
  return fitting.length < 2 ? fitting : nearest(fitting, mention)
}

function tellsGender({ mention: { title } }: { readonly mention: NameMention }): boolean {
  return title !== null && genderOfTitle(title.text) !== null
}

function genderFits(draft: Draft, { title }: NameMention): boolean {
  const told = title === null ? null : genderOfTitle(title.text)
  return told === null || draft.gender === null || draft.gender === told
}

function isItself(draft: Draft, { span }: NameMention): boolean {
  return draft.mentions.some((mention) => mention.span.start === span.start)
}

/**
 * Of several people of one surname: the one named in this sentence or the one before it, where nobody else was; else the
 * one whom the article is about. Where these two are not the same person, nothing decides.
 */
function nearest(candidates: readonly Draft[], mention: NameMention): Draft[] {
  const near = candidates.filter((draft) =>
    [mention.sentence - 1, mention.sentence].some(
      (sentence) => (draft.firstIn.get(sentence) ?? Infinity) < mention.span.start,
    ),
  )
  const main = mainOf(candidates)
  const [only] = near
  if (main === undefined) return near.length === 1 ? near : [...candidates]
  if (near.length === 0 || (near.length === 1 && only === main)) return [main]
  // Both near: the surname alone goes on standing for the one that it stood for before.
  return near.includes(main) && main.bare > 0 ? [main] : [...candidates]
}

/** The one named first and at least as often in full as any other. */
function mainOf(candidates: readonly Draft[]): Draft | undefined {
  const [first, ...others] = candidates.toSorted((a, b) => a.start - b.start)
  return others.every((other) => other.full <= (first?.full ?? 0)) ? first : undefined
}
