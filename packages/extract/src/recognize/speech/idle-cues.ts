import type { Word } from '../../read/text.ts'
import { isNounLike, isPreposition } from '../clause-words.ts'
import type { CueMention } from '../mention.ts'
import { rowOf } from './speech-lexicon.ts'

/**
 * Whether a verb that could report something reports nothing where it stands: what somebody might think, whom a phrase is
 * about, what a group is there for.
 */
export function isIdle(words: readonly Word[], cue: CueMention): boolean {
  if (cue.kind !== 'verb') return false
  if (isBareNaming(words, cue) || isHabit(words, cue) || (cue.use === 'gerund' && isManner(words, cue))) return true
  // "careful not to mention it".
  const before = words[cue.start - 2]
  if (cue.use === 'infinitive' && words[cue.start - 1]?.normal === 'not' && before?.tags.has('Adjective') === true)
    return true
  const tells = rowOf(words, cue)?.tells
  if (tells === undefined || tells === 'speech') return false
  if (isOnlyPossible(words, cue) || isPurpose(cue) || isOfNoun(words, cue)) return true
  return (tells === 'thought' || cue.stance === 'confirms') && isRestriction(words, cue)
}

/** "A band called Salt", "she called both mayors": "call" says something only of what it gives a name or a quality to. */
function isBareNaming(words: readonly Word[], { lemma, start, end, use }: CueMention): boolean {
  if (!/^(?:call|brand|dub|label)$/u.test(lemma) || use === 'passive') return false
  // "what officials call a crime": what is so called stands before.
  if (words.slice(Math.max(0, start - 6), start).some(({ normal }) => /^(?:what|which)$/u.test(normal))) return false
  const stop = words.findIndex(({ text }, at) => at >= end && /^(?:[.;:!?—–]|--)$/u.test(text))
  const object = words.slice(end, stop === -1 ? words.length : stop)
  return !object.some(({ text, tags, normal }, at) => {
    if (/^["“‘'`]$/u.test(text) || normal === 'as') return true
    if (at === 0) return false
    if (/^an?$/u.test(normal)) return !isPreposition(object[at - 1])
    const follows = isNounLike(object[at - 1]) && !/^\p{Lu}/u.test(text)
    const isQuality = ['Determiner', 'Adjective', 'Adverb'].some((tag) => tags.has(tag))
    // "called the charges unfounded", but "a band called Salt played".
    const isState = tags.has('PastTense') && /^\p{Ll}/u.test(object[at - 1]?.text ?? '')
    return follows && (isQuality || isState || (object[at - 1]?.tags.has('Pronoun') === true && tags.has('Noun')))
  })
}

/** "years of Ruiz's talking about it": behind a noun, 's is of an owner, not "is". */
function isHabit(words: readonly Word[], { start, head }: CueMention): boolean {
  return words[start]?.normal === "'s" && start < head && words[head]?.normal.endsWith('ing') === true
}

/** "a policy of not attacking rivals", "with attacking style": how, not what was said. */
function isManner(words: readonly Word[], { start, end, negated }: CueMention): boolean {
  const [before, after] = [words[start - 1]?.normal, words[end]]
  if (negated && before === 'of') return true
  return before === 'with' && /^\p{Ll}/u.test(after?.text ?? '') && after?.tags.has('Noun') === true
}

/** "The right to defend the town": what the noun is of; "she took the floor to defend him" has a comma or a verb before. */
function isOfNoun(words: readonly Word[], { start, use }: CueMention): boolean {
  return (
    use === 'infinitive' &&
    /^(?:right|way|ways|chance|power|ability|duty|time|need)$/u.test(words[start - 1]?.normal ?? '')
  )
}

/** "Voters should know who paid": nobody is said to know it; "could say" tells what somebody has the words for. */
function isOnlyPossible(words: readonly Word[], { start, head }: CueMention): boolean {
  return words
    .slice(start, head)
    .some(({ normal }) => /^(?:can|could|may|might|must|should|can't|cannot|couldn't|shouldn't)$/u.test(normal))
}

/** "Voters who support the ban", "owners hoping to sell": which people are meant; "Ruiz, who supports it, …" tells of her. */
function isRestriction(words: readonly Word[], { start, use, stance }: CueMention): boolean {
  const [before, who] = [words[start - 2], words[start - 1]]
  if (use === 'gerund') return (stance === 'asks' || stance === 'expects') && isNounLike(who)
  return who?.normal === 'who' && before !== undefined && !/^(?:[,—–-]|--)$/u.test(before.text)
}

/** "A group supporting the ban", "they met to support it": what it is there for; praise and blame are words all the same. */
function isPurpose({ stance, use }: CueMention): boolean {
  return stance === 'confirms' && (use === 'gerund' || use === 'infinitive')
}
