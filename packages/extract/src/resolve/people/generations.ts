import type { NameMention } from '../../recognize/mention.ts'
import type { PersonName } from './person-name.ts'

/** Which of two that bear one name. */
export type Generation = 'elder' | 'younger'

/** What the words before a name say: "the elder Mr. Ruiz". */
export function generationTold(text: string, { span, title }: NameMention): Generation | null {
  const before = text.slice(0, title?.start ?? span.start).slice(-'younger '.length)
  if (/\b(?:elder|older) $/u.test(before)) return 'elder'
  return /\byounger $/u.test(before) ? 'younger' : null
}

/** What a suffix says, or roles of kin: "Ben Ruiz Jr.", "his son, Ben Ruiz". */
export function generationOf({ suffix }: PersonName, roles: readonly string[]): Generation | null {
  if (suffix === 'sr') return 'elder'
  if (suffix !== '' && suffix !== 'esq') return 'younger'
  const heads = roles.map((role) => role.split(' ').at(-1) ?? '')
  if (heads.some((head) => /^(?:son|daughter|grandson|granddaughter|nephew|niece)$/u.test(head))) return 'younger'
  return heads.some((head) => /^(?:father|mother|grandfather|grandmother|uncle|aunt)$/u.test(head)) ? 'elder' : null
}

/** Those of the generation; where nobody is known to be of it, those who are not known to be of the other. */
export function ofGeneration<T>(
  candidates: readonly T[],
  told: Generation,
  generation: (candidate: T) => Generation | null,
): T[] {
  const fitting = candidates.filter((candidate) => generation(candidate) === told)
  return fitting.length > 0 ? fitting : candidates.filter((candidate) => generation(candidate) === null)
}
