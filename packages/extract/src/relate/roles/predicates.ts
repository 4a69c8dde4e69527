import { subjectOf } from '../syntax/clauses.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, subtree, tagAt, type TokenRange } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import { type NamedParse, type PlacedName, type PlacedRole, roleNounAt } from './named-parse.ts'
import { isOneOfMany, isRoleHead, joinedRoles, rolePhrase } from './role-nouns.ts'

const BEING = /^(?:is|was|are|were|be|been|being|'s|become|becomes|became|becoming|remains?|remained)$/u
const NAMING =
  /^(?:named|appointed|elected|re-elected|confirmed|sworn|chosen|hired|picked|selected|nominated|created|crowned|made)$/u
/** Verbs behind which "as" says what somebody is or was. */
const SERVING =
  /^(?:serves?|served|serving|works?|worked|working|steps?|stepped|stepping|resigns?|resigned|retires?|retired|acts?|acted|acting|ousted|fired|sacked|removed|known|started|began)$/u
const LEADING =
  /^(?:leads?|heads?|runs?|chairs?|directs?|oversees|led|headed|chaired|directed|oversaw|co-founded|founded)$/u

/** What a name is said to be by a verb: "Ana Ruiz is the mayor of Reno", "was named director", "who served as a judge". */
export function predicatesOf({ parse }: NamedParse, of: PlacedName): PlacedRole[] {
  return parse.tokens
    .filter(({ index }) => isVerbHead(parse, index) && isSaidOf(parse, index, of))
    .flatMap(({ index }) => [...saidBy(parse, index), ...servedAs(parse, index)])
    .filter((at) => at >= of.end)
    .flatMap((at) => joinedRoles(parse, at))
    .flatMap((at) => rolePhrase(parse, at) ?? [])
    .map((phrase) => ({ ...phrase, of }))
}

/** Whether the name itself is the subject of a clause that says how things are, and not how they would or might be. */
function isSaidOf(parse: Parse, verb: number, of: PlacedName): boolean {
  const subject = subjectOf(parse, verb)
  const { negated, modal } = verbGroupAt(parse, verb)
  // "Ben Lee, the judge who became mayor": what is set off behind the name is so too; "Her husband, Ben Lee, is a teacher".
  const isApposed = (a: number, b: number): boolean => labelAt(parse, a) === 'appos' && headOf(parse, a) === b
  const isSubject = subject !== undefined && (isApposed(of.top, subject) || isApposed(subject, of.top))
  const isOpen = dependents(parse, verb, /^mark$/u).some((at) => /^(?:if|whether|unless)$/u.test(normalAt(parse, at)))
  return (subject === of.top || isSubject) && !negated && !isOpen && (modal === null || modal === 'will')
}

/** "is the mayor", "was named director"; not what somebody is to be. */
function saidBy(parse: Parse, verb: number): number[] {
  const normal = normalAt(parse, verb)
  const labels = BEING.test(normal) ? /^attr$/u : NAMING.test(normal) ? /^(?:oprd|attr|dobj)$/u : undefined
  if (labels === undefined || verbGroupAt(parse, verb).form === 'infinitive') return []
  return dependents(parse, verb, labels).filter(
    (at) => (roleNounAt(parse, at) !== undefined && isRoleHead(parse, at)) || isOneOfMany(parse, at),
  )
}

/** "served as a judge", "was asked to step down as chairwoman". */
function servedAs(parse: Parse, verb: number): number[] {
  if (!SERVING.test(normalAt(parse, verb)) && !NAMING.test(normalAt(parse, verb))) return []
  return dependents(parse, verb, /^prep$/u)
    .filter((at) => normalAt(parse, at) === 'as')
    .flatMap((at) => dependents(parse, at, /^pobj$/u))
    .filter((at) => isRoleHead(parse, at) || isOneOfMany(parse, at))
}

/** "Ana Ruiz, who leads the agency": from the verb to the end of what is led. */
export function leadsOf(named: NamedParse, of: PlacedName): PlacedRole[] {
  const { parse } = named
  return dependents(parse, of.top, /^relcl$/u)
    .filter(
      (at) => LEADING.test(normalAt(parse, at)) && isSaidOf(parse, at, of) && verbGroupAt(parse, at).modal === null,
    )
    .flatMap((at) => ledBy(named, at) ?? [])
    .map((range) => ({ ...range, of }))
}

function ledBy(named: NamedParse, verb: number): TokenRange | undefined {
  const { parse, nameAt } = named
  const object = dependents(parse, verb, /^dobj$/u)[0]
  // "led Alba": a country is led by many; a body is led by one.
  if (object === undefined || /^(?:PRP|WP)/u.test(tagAt(parse, object)) || nameAt(object)?.mention.kind === 'place')
    return undefined
  const own = subtree(parse, object, (child) => /^(?:relcl|acl|appos|advcl|punct)$/u.test(labelAt(parse, child)))
  return { start: verb, end: Math.max(...own) + 1 }
}
