import type { Event, FactSheet } from '@factsheet/model'

/** Who such a word means stands in another sentence. */
const PRONOUN = /^(?:he|she|they)$/iu

/**
 * The label of an event as it is drawn: its pieces as one phrase, a pronoun before its verb told by the name in
 * brackets. Null where the event has none, or nobody knows whom the pronoun means: such an event is not drawn.
 */
export function eventLabel({ label }: Event, { people }: Pick<FactSheet, 'people'>): string | null {
  const [subject, ...rest] = label ?? []
  if (subject === undefined) return null
  const [first = '', ...words] = subject.text.split(' ')
  if (!PRONOUN.test(first)) return (label ?? []).map(({ text }) => text).join(' ')
  const person = people.find(({ mentions }) => mentions.some(({ start }) => start === subject.start))
  return person === undefined ? null : [`[${person.name}]`, ...words, ...rest.map(({ text }) => text)].join(' ')
}
