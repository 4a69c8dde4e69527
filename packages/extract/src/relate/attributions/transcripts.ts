import { slice } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'

/** "WHITFORD:", "Dr. Ana Ruiz:", "Q.", "A:": who speaks, before what is said. */
const SPEAKER =
  /^(?:(?<letter>[QA])[.:]|(?<name>\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,3}|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}):)\s+(?=\S)/u

/** Turns from which a row of paragraphs is a conversation: a single "WARNING:" or "MONDAY:" is none. */
const LEAST_TURNS = 3

/** A paragraph that begins with a speaker. */
interface Turn {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly said: number
  readonly name: string | null
  readonly sentence: number
}

/**
 * What is said in an interview or a transcript, a statement a turn: the paragraph behind "NAME:" or "Q." belongs to that
 * speaker, as a paragraph without marks; behind a letter alone, the article does not say who that is.
 */
export function recognizeTranscripts(read: ReadText): ReportedSpeechMention[] {
  const turns = paragraphsOf(read).flatMap((sentences) => turnOf(read, sentences))
  return turns
    .filter(
      (turn) => turns.filter((other) => Math.abs(other.paragraph - turn.paragraph) < LEAST_TURNS).length >= LEAST_TURNS,
    )
    .map(({ start, end, said, name, sentence }) => {
      const content = slice(read.text, said, end)
      return {
        content: [content],
        // A turn is told word for word, as between marks.
        quoted: [content],
        cue: null,
        source: name === null ? null : slice(read.text, start, start + name.length),
        stance: content.text.endsWith('?') ? 'asks' : 'asserts',
        via: null,
        sentence,
      }
    })
}

function paragraphsOf({ sentences }: ReadText): readonly (readonly ReadSentence[])[] {
  return [...Map.groupBy(sentences, ({ paragraphIndex }) => paragraphIndex).values()]
}

function turnOf({ text }: ReadText, sentences: readonly ReadSentence[]): Turn[] {
  const [first] = sentences
  const last = sentences.at(-1)
  if (first === undefined || last === undefined) return []
  const match = SPEAKER.exec(text.slice(first.start, last.end))
  if (match === null) return []
  const said = first.start + match[0].length
  if (/^["“‘«]/u.test(text.slice(said))) return []
  return [
    {
      paragraph: first.paragraphIndex,
      start: first.start,
      end: last.end,
      said,
      name: match.groups?.['name'] ?? null,
      sentence: first.index,
    },
  ]
}
