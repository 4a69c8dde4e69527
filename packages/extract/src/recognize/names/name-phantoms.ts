import { honorific } from '../../words/honorifics.ts'
import { isGiven } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/**
 * What looks like a name and is nobody's: handles, hashtags and attributes of markup, words run together, lines in title
 * case ("Who Backed Ruiz"), nouns with an article ("a Hard Truth-Teller"). An invented person is the worst fault of a sheet.
 */
export function withoutPhantoms(names: readonly NameStretch[]): NameStretch[] {
  const plain = new Set(names.filter((name) => isPerson(name) && !isDetermined(name)).map((name) => textOf(name)))
  return names
    .flatMap((name) => withoutHandle(name))
    .map((name) => withoutShout(name))
    .filter((name) => !isPerson(name) || !(isSentence(name) || isRunTogether(name)))
    .filter((name) => !isPerson(name) || !isDetermined(name) || plain.has(textOf(name)))
}

function isPerson({ kind }: NameStretch): boolean {
  return kind === 'person'
}

/** "@anaruiz", "#Ruiz", `author="anaruiz"`: the word with the sign is no name of the prose. */
function withoutHandle(name: NameStretch): NameStretch[] {
  const { words } = name.sentence
  const [before, second] = [words[name.start - 1], words[name.start - 2]]
  const signed = /^[@#]$/u.test(before?.text ?? '') && before?.end === words[name.start]?.start
  const valued = name.end - name.start === 1 && /^["“”]$/u.test(before?.text ?? '') && second?.text === '='
  if (!signed && !valued) return [name]
  return name.end - name.start > 1 ? [{ ...name, start: name.start + 1 }] : []
}

/** "Ana Ruiz RENO": capitals after a full name in small letters begin something else. */
function withoutShout(name: NameStretch): NameStretch {
  const words = wordsIn(name)
  const shout = words.findIndex(({ text }, index) => index > 1 && /^\p{Lu}{4,}$/u.test(text))
  const small = words.slice(0, shout).every(({ text }) => !/^\p{Lu}{4,}$/u.test(text))
  return isPerson(name) && shout !== -1 && small ? { ...name, end: name.start + shout } : name
}

/** Words that are of no name, in lower case; left out are those that are names in other languages: "So", "Will", "An". */
const OF_NO_NAME: ReadonlySet<string> = new Set(
  'who are is was were you because than if but not he she they we it his her their and or with from this that what when why how has have had would could about into after before while'.split(
    ' ',
  ),
)

/** "Who Backed Ruiz", "Resoundingly Reject": a clause in title case. */
function isSentence(name: NameStretch): boolean {
  const words = wordsIn(name)
  const [first] = words
  if (words.length < 2 || first === undefined) return false
  const adverb = /\p{L}{4}ly$/u.test(first.normal) && first.tags.has('Adverb') && !isGiven(first.text.toLowerCase())
  return adverb || words.some(({ normal }) => OF_NO_NAME.has(normal))
}

/** First parts of surnames with a capital inside: "McRuiz", "DeLee", "FitzRoy". */
const PREFIX = /^(?:\p{Lu}\p{Ll}{0,2}|Fitz|Vander|Vanden)$/u

/** "AnaRuizNews", "C2I": words run together, or with a digit; a site or a firm, and no person. */
function isRunTogether(name: NameStretch): boolean {
  return wordsIn(name).some(({ text }) => {
    if (/\p{L}\d|\d\p{L}/u.test(text)) return true
    const first = /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(text)?.[1]
    return first !== undefined && !PREFIX.test(first) && !isGiven(first.toLowerCase())
  })
}

/** "a Hard Truth-Teller", "the Hurlow Report": two words or more after an article, and no given name among them. */
function isDetermined({ sentence: { words }, start, end }: NameStretch): boolean {
  if (end - start < 2 || !/^(?:a|an|the)$/u.test(words[start - 1]?.normal ?? '')) return false
  return !words.slice(start, end).some((word) => isGiven(word.text.toLowerCase()) || honorific(word.text) !== undefined)
}
