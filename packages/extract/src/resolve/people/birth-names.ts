import type { ReadText } from '../../read/text.ts'
import type { NameMention } from '../../recognize/mention.ts'

/** A name that somebody bore before, and the mention that it stands with. */
export interface BirthName {
  readonly name: NameMention
  readonly of: NameMention
}

/** "Mrs. Ruiz, the former Jane Roe,", "Ana Ruiz (née Roe)", "Ana Ruiz, born Ana Roe" */
const APPOSED = /^,? \(?(?:n[ée]e|born|the former|formerly) $/iu
/** "Ana Ruiz was born Ana Roe on May 1" */
const TOLD = /^ was born $/u
/** "Born Ana Roe in Reno, Mrs. Ruiz taught" */
const OPENING = /(?:^|\n)["“]?Born $/u
const TO_BEARER = /^[^,;.!?]*,(?: \d{4},)? $/u

/**
 * Names by birth: nobody of their own. One with a title is left out ("Mr. Ruiz, the former President Roe"), for that says
 * what somebody was.
 */
export function birthNames(read: ReadText, names: readonly NameMention[]): BirthName[] {
  const people = names.filter(({ kind }) => kind === 'person')
  return people.flatMap((name, index): BirthName[] => {
    const [before, after] = [people[index - 1], people[index + 1]]
    if (name.title !== null) return []
    if (before?.sentence === name.sentence && isApposed(read, before, name)) return [{ name, of: before }]
    if (before !== undefined && isOfPronoun(read, name)) return [{ name, of: before }]
    return after?.sentence === name.sentence && isOpening(read, name, after) ? [{ name, of: after }] : []
  })
}

/** "She was born Ana Roe": of whom the text spoke last. */
function isOfPronoun({ text }: ReadText, { span }: NameMention): boolean {
  return (
    span.text.includes(' ') &&
    /(?:^|\s)(?:she|he) was born $/iu.test(text.slice(Math.max(0, span.start - 20), span.start))
  )
}

function isApposed({ text }: ReadText, of: NameMention, name: NameMention): boolean {
  const between = text.slice(of.span.end, name.span.start)
  if (/n[ée]e $/iu.test(between)) return APPOSED.test(between)
  return name.span.text.includes(' ') && (APPOSED.test(between) || TOLD.test(between))
}

function isOpening({ text, sentences }: ReadText, name: NameMention, of: NameMention): boolean {
  const start = sentences[name.sentence]?.start ?? 0
  const between = text.slice(name.span.end, of.title?.start ?? of.span.start)
  return OPENING.test(text.slice(start, name.span.start)) && TO_BEARER.test(between)
}
