import type { Person } from '../contract/person.ts'
import { placeName, type Rule, type Sheet } from './rule.ts'
import { neighbors, oneSlip } from './spellings.ts'

const TITLED = /\b(?<title>Mr|Ms|Mrs)\.? (?:\p{Lu}[\p{L}.’'-]* )?$/u

/** A first name, with what may stand between it and the surname; and how far before the surname it may begin. */
const WHOLE = /\p{Lu}[\p{L}.’'-]{1,40} (?:\p{L}[\p{L}.’'-]{0,40} ){0,2}$/u
const LONGEST_BEFORE = 80

/** How much text before a mention may hold its title and first name. */
const REACH = 30

/** `first-reference`: "Mr. Hale said", and no Hale with a first name before; `title-conflict`: Mr. and Ms. for one person. */
export const personTitles: Rule = (sheet, text) => {
  const bySurname = Map.groupBy(sheet.people, surnameOf)
  const nearOf = neighbors([...bySurname.keys()].map((surname) => ({ folded: surname.toLowerCase() })))
  const hasFamily = FAMILY.test(text)
  return sheet.people.flatMap((person) => [
    ...withoutFirst(sheet, text, person, nearOf),
    ...(hasFamily ? [] : bothTitles(sheet, text, person, bySurname.get(surnameOf(person)) ?? [])),
  ])
}

/** Who shares a surname with another. */
const FAMILY = /\b(?:wife|husband|sister|brother|mother|father|daughter|son|widow|couple|Mr\. and Mrs\.)\b/u

function titleOf(text: string, mention: Person['mentions'][number]): string | undefined {
  if (mention.kind !== 'name') return undefined
  return TITLED.exec(text.slice(Math.max(0, mention.start - REACH), mention.start))?.groups?.['title']
}

function withoutFirst(
  sheet: Sheet,
  text: string,
  person: Person,
  nearOf: (name: { readonly folded: string }) => readonly { readonly folded: string }[],
) {
  const [first] = person.mentions
  const { name } = person
  if (first === undefined || !/^\p{Lu}[\p{L}’'-]+$/u.test(name) || titleOf(text, first) === undefined) return []
  if (isToldWhole(text, name)) return []
  // A name one letter off is told by its spelling.
  const folded = name.toLowerCase()
  if (nearOf({ folded }).some((other) => other.folded !== folded && oneSlip(other.folded, folded))) return []
  return [
    {
      rule: 'first-reference' as const,
      level: 'warning' as const,
      message: `“${titleOf(text, first)}. ${name}” in ${placeName(sheet, first)}: nothing tells the first name`,
      spans: [spanOf(first)],
      facts: [person.id],
    },
  ]
}

/** A first name or an initial stands before it somewhere: whose it is was told, though the sheet did not link them. */
function isToldWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/^\p{L}/u.test(text.slice(at + name.length, at + name.length + 2))) continue
    const before = WHOLE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[0]
    if (before !== undefined && !/^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Lord|Lady)\.? $/u.test(before)) return true
  }
  return false
}

function surnameOf({ name }: Person): string {
  return name.split(/\s+/u).at(-1) ?? ''
}

function bothTitles(sheet: Sheet, text: string, person: Person, alike: readonly Person[]) {
  if (!person.name.includes(' ')) return []
  const others = alike.filter(({ id }) => id !== person.id)
  const isShared = others.some(({ name }) => name.includes(' '))
  // The sheet may have kept the two apart, for their titles differ.
  const titled = [person, ...others]
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => {
      const title = titleOf(text, mention)
      return title === undefined ? [] : [{ mention, isMan: title === 'Mr' }]
    })
  const [man, woman] = [titled.find(({ isMan }) => isMan), titled.find(({ isMan }) => !isMan)]
  if (isShared || man === undefined || woman === undefined) return []
  const [first, second] = [man, woman].toSorted((a, b) => a.mention.start - b.mention.start)
  if (first === undefined || second === undefined) return []
  return [
    {
      rule: 'title-conflict' as const,
      level: 'warning' as const,
      message: `${person.name} is Mr. in ${placeName(sheet, man.mention)} and Ms. in ${placeName(sheet, woman.mention)}`,
      spans: [spanOf(first.mention), spanOf(second.mention)],
      facts: [person.id],
    },
  ]
}

function spanOf({ start, end, text }: Person['mentions'][number]) {
  return { start, end, text }
}
