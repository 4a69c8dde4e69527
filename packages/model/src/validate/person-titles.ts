import type { Person } from '../contract/person.ts'
import { placeName, type Rule, type Sheet } from './rule.ts'
import { oneSlip } from './spellings.ts'

const TITLED = /\b(?<title>Mr|Ms|Mrs)\.? (?:\p{Lu}[\p{L}.’'-]* )?$/u

/** How much text before a mention may hold its title and first name. */
const REACH = 30

/** `first-reference`: "Mr. Hale said", and no Hale with a first name before; `title-conflict`: Mr. and Ms. for one person. */
export const personTitles: Rule = (sheet, text) =>
  sheet.people.flatMap((person) => [...withoutFirst(sheet, text, person), ...bothTitles(sheet, text, person)])

/** Who shares a surname with another. */
const FAMILY = /\b(?:wife|husband|sister|brother|mother|father|daughter|son|widow|couple|Mr\. and Mrs\.)\b/u

function titleOf(text: string, mention: Person['mentions'][number]): string | undefined {
  if (mention.kind !== 'name') return undefined
  return TITLED.exec(text.slice(Math.max(0, mention.start - REACH), mention.start))?.groups?.['title']
}

function withoutFirst(sheet: Sheet, text: string, person: Person) {
  const [first] = person.mentions
  const { name } = person
  if (first === undefined || /\s/u.test(name) || titleOf(text, first) === undefined) return []
  // A first name or an initial stands before it somewhere: whose it is was told, though the sheet did not link them.
  const whole = new RegExp(`\\p{Lu}[\\p{L}.’'-]+ (?:\\p{L}[\\p{L}.’'-]* ){0,2}${escaped(name)}(?!\\p{L})`, 'gu')
  const isTold = [...text.matchAll(whole)].some(
    ([words]) => !/^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Lord|Lady)\.? \S+$/u.test(words),
  )
  if (isTold || !/^\p{Lu}[\p{L}’'-]+$/u.test(name)) return []
  // A name one letter off is told by its spelling.
  const isSlip = sheet.people.some((other) => other.id !== person.id && oneSlip(surnameOf(other), name.toLowerCase()))
  if (isSlip) return []
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

function surnameOf({ name }: Person): string {
  return name.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
}

function bothTitles(sheet: Sheet, text: string, person: Person) {
  const surname = person.name.split(/\s+/u).at(-1) ?? ''
  if (!person.name.includes(' ') || FAMILY.test(text)) return []
  const others = sheet.people.filter(({ id, name }) => id !== person.id && name.split(/\s+/u).at(-1) === surname)
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

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
