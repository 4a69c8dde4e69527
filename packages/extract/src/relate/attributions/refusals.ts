import { slice } from '@factsheet/model'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'
import { REFUSAL_PHRASES } from '../../words/refusal-phrases.ts'
import { isVerbHead } from '../syntax/verb-groups.ts'
import type { Saying } from './sentence.ts'
import { sayerOf, speakerSpan } from './speaker.ts'

/** Who was asked and kept it back: "Ruiz declined to comment". Such a statement has no content. */
export function refusalsIn(saying: Saying): ReportedSpeechMention[] {
  const { parse, text, quoted, index } = saying
  const line = parse.tokens.map(({ normal }, at) => (isGlued(parse.tokens, at) ? normal : ` ${normal}`)).join('')
  return REFUSAL_PHRASES.flatMap(({ pattern }) => [...line.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap((match): ReportedSpeechMention[] => {
      const from = tokensBefore(saying, line, match.index + 1)
      const to = tokensBefore(saying, line, match.index + match[0].length)
      const own = parse.tokens.slice(from, to)
      const verb = own.find((token) => isVerbHead(parse, token.index))
      const [first, last] = [own[0], own.at(-1)]
      if (first === undefined || last === undefined || verb === undefined || quoted[verb.index] === true) return []
      const subject = sayerOf(parse, verb.index)
      const source = subject === undefined ? null : speakerSpan(saying, subject, { head: verb.index })
      const cue = slice(text, first.start, last.end)
      return [{ content: [], quoted: [], cue, source, stance: 'declines', via: null, sentence: index }]
    })
}

/** "did" and "n't" are two tokens of one word. */
function isGlued(tokens: Saying['parse']['tokens'], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && /^(?:n't|not)$/u.test(tokens[at]?.normal ?? '')
}

/** How many tokens of the sentence stand wholly before an offset in its line of words. */
function tokensBefore({ parse }: Saying, line: string, offset: number): number {
  let length = 0
  for (const { index, normal } of parse.tokens) {
    length += normal.length + (isGlued(parse.tokens, index) ? 0 : 1)
    if (length > offset && offset < line.length) return index
    if (length >= offset) return index + 1
  }
  return parse.tokens.length
}
