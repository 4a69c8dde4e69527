import { PHRASE_STARTS, PREPOSITIONS } from '../words/clause-words.ts'
import { isDocumentNoun, isEventNoun } from '../words/event-nouns.ts'
import { hasTag, isClosed, normalAt, type SentenceView } from './sentence-view.ts'

/** The last noun of the phrase that goes on here; undefined where none does. */
export function nounAfter(view: SentenceView, from: number): number | undefined {
  let noun: number | undefined
  for (let at = from; at < view.words.length; at += 1) {
    const normal = normalAt(view, at)
    const isNoun = hasTag(view, at, 'Noun') && !hasTag(view, at, 'Pronoun') && !hasTag(view, at, 'Verb')
    const isKnown = isEventNoun(normal) || isDocumentNoun(normal)
    if ((view.timeOf[at] ?? -1) >= 0 || (noun !== undefined && takesObject(view, at))) break
    if (isKnown || isNoun || view.inName[at] === true) noun = at
    else if (!hasTag(view, at, 'Adjective') && !hasTag(view, at, 'Value')) break
  }
  return noun
}

/** A word before "the" or "their" is no noun of the phrase but its verb, whatever it was taken for. */
function takesObject(view: SentenceView, at: number): boolean {
  return hasTag(view, at + 1, 'Determiner') || /^(?:his|her|its|their|our|my|your)$/u.test(normalAt(view, at + 1))
}

/** Where noun phrases begin, those of prepositions left out. */
export function phraseStarts(view: SentenceView, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at += 1) {
    const isStart =
      !isInside(view, at) &&
      (PHRASE_STARTS.has(normalAt(view, at)) || isNameStart(view, at) || (at === from && isNominal(view, at)))
    const before = normalAt(view, at - 1)
    const isInner = PREPOSITIONS.has(before) || (at > from && continuesPhrase(view, at - 1))
    if (isStart && !isInner) found.push(at)
  }
  return found
}

function continuesPhrase(view: SentenceView, at: number): boolean {
  return PHRASE_STARTS.has(normalAt(view, at)) || hasTag(view, at, 'Adjective') || hasTag(view, at, 'Possessive')
}

function isNameStart(view: SentenceView, at: number): boolean {
  return (view.inName[at] ?? false) && !(view.inName[at - 1] ?? false)
}

function isInside(view: SentenceView, at: number): boolean {
  return (view.timeOf[at] ?? -1) >= 0 || ((view.inName[at] ?? false) && (view.inName[at - 1] ?? false))
}

/** A noun, pronoun, name or time: what a noun phrase can end with. */
export function isNominal(view: SentenceView, at: number): boolean {
  return isClosed(view, at) || hasTag(view, at, 'Noun') || hasTag(view, at, 'Value') || hasTag(view, at, 'Pronoun')
}
