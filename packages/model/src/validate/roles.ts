import type { Problem } from '../contract/finding.ts'
import type { Person, Role } from '../contract/person.ts'
import { placeName, type Rule, type Sheet } from './rule.ts'

/** Roles that one person does not have at one time: two rows of one list exclude each other. */
const EXCLUSIVE: readonly (readonly RegExp[])[] = [
  [
    /^(?:\p{L}+ )?republican\b(?! (?:presidential|rival|opponent))/iu,
    /^(?:\p{L}+ )?democrat(?:ic)?\b(?! (?:presidential|rival|opponent))/iu,
  ],
  [/(?<!state )\b(?:sen\.|senator\b)(?!-elect)/iu, /(?<!state )\b(?:rep\.|congressman\b|congresswoman\b)(?!-elect)/iu],
]

/** `role-conflict`: one person, two roles at once that exclude each other: a Republican and a Democrat. */
export const roleConflicts: Rule = (sheet) => [...exclusive(sheet), ...ranks(sheet)]

/** "vice president", "deputy mayor": the rank below another of the same place. */
const BELOW = /\b(?:vice|deputy|assistant)[ -]/iu

/** One person at two ranks of one office: "the union's president" and "the union's vice president". */
function ranks(sheet: Sheet): ReturnType<Rule> {
  return sheet.people.flatMap((person) => {
    const held = person.roles.filter((role) => isHeld(role))
    return held
      .filter(({ text }) => BELOW.test(text))
      .flatMap((low) => {
        const bare = low.text.replace(BELOW, '').toLowerCase()
        const high = bare.includes(' ') ? held.find(({ text }) => text.toLowerCase() === bare) : undefined
        return high === undefined ? [] : [conflict(sheet, person, high, low)]
      })
  })
}

const exclusive: (sheet: Sheet) => ReturnType<Rule> = (sheet) =>
  sheet.people.flatMap((person) =>
    EXCLUSIVE.flatMap((list) => {
      const held = list.map((pattern) => person.roles.find((role) => isHeld(role) && pattern.test(role.text)))
      const [first, second] = held.filter((role): role is Role => role !== undefined)
      if (first === undefined || second === undefined || first === second) return []
      return [conflict(sheet, person, first, second)]
    }),
  )

function conflict(sheet: Sheet, { id, name }: Person, first: Role, second: Role): Problem {
  return {
    rule: 'role-conflict',
    level: 'warning',
    message: `${name} has two roles that exclude each other: ${said(sheet, first)}, ${said(sheet, second)}`,
    spans: [first.span, second.span],
    facts: [id],
  }
}

function isHeld({ former, time, text }: Role): boolean {
  return !former && time === null && !/\b(?:former|then|candidate|nominee|ex)\b/iu.test(text)
}

function said(sheet: Sheet, { span }: Role): string {
  return `“${span.text}” in ${placeName(sheet, span)}`
}
