import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeCues } from '../../src/recognize/cues.ts'
import type { CueMention } from '../../src/recognize/mention.ts'

const HEADER = 'title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

function cues(body: string): CueMention[] {
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(HEADER + body) })
  return recognizeCues(readWords(article, text))
}

describe('recognizeCues: span, lemma, stance, use', () => {
  test.each<[string, string, string, string, string]>([
    ['The mayor said the bridge was closed.', 'said', 'say', 'asserts', 'finite'],
    ['She has not said whether it will open.', 'has not said', 'say', 'declines', 'finite'],
    ['He’s claiming that the count was rigged.', '’s claiming', 'claim', 'asserts', 'finite'],
    ['They’ve denied that the pump failed.', '’ve denied', 'deny', 'denies', 'finite'],
    ['The clerk didn’t mention the loan.', 'didn’t mention', 'mention', 'declines', 'finite'],
    ['He does not believe the map.', 'does not believe', 'believe', 'denies', 'finite'],
    ['The union has repeatedly called for an inquiry.', 'has repeatedly called for', 'call for', 'asks', 'finite'],
    ['The plan was described by Ruiz as a gift.', 'was described', 'describe', 'asserts', 'passive'],
    ['A plan criticized by teachers was dropped.', 'criticized', 'criticize', 'accuses', 'participle'],
    ['The council met, promising to pay.', 'promising', 'promise', 'promises', 'gerund'],
    ['The envoy took the floor to accuse the king of fraud.', 'to accuse', 'accuse', 'accuses', 'infinitive'],
    ['The town plans to reopen the pool.', 'plans', 'plan', 'expects', 'finite'],
    ['Ruiz claims the boat was sold.', 'claims', 'claim', 'asserts', 'finite'],
    ['Few came, according to the clerk.', 'according to', 'according to', 'asserts', 'finite'],
    ['Nobody believed his claim that sales doubled.', 'claim', 'claim', 'asserts', 'finite'],
  ])('%s', (body, span, lemma, stance, use) => {
    expect(cues(body)).toContainEqual(
      expect.objectContaining({ span: expect.objectContaining({ text: span }), lemma, stance, use }),
    )
  })

  test.each([
    ['a noun that looks like a verb', 'The reports were on the table and his claims were few.'],
    ['a participle before its noun', 'The accused man left the room.'],
    ['a noun that opens nothing', 'The statement was long.'],
    ['a noun after a plural owner', 'The unions’ claims were few.'],
  ])('%s is no cue', (_, body) => {
    expect(cues(body)).toEqual([])
  })
})
