import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../words/verb-forms.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Every form of an English verb by the rules of spelling: "deny", "denies", "denied", "denying". */
export function inflect(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const stem = DOUBLING_VERBS.has(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma
  const regular = stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
  const { past, participle } = IRREGULAR_VERBS.get(lemma) ?? { past: regular, participle: regular }
  return [
    [lemma, 'base'],
    [plural(lemma), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [/[^eo]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'gerund'],
  ]
}

/** With -s: "denies", "urges", "wishes"; for a verb its third person, for a noun its plural. */
export function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(word) ? `${word}es` : `${word}s`
}
