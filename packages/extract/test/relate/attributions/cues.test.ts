import { describe, expect, test } from 'vitest'
import { recognize } from '../../../src/recognize/index.ts'
import type { Cue } from '../../../src/relate/attributions/cues.ts'
import { sayingsOf } from '../../../src/relate/attributions/sayings.ts'
import { relate } from '../../../src/relate/index.ts'
import { readBody } from '../../support/speech.ts'

function cues(body: string): Cue[] {
  const read = readBody(body)
  const mentions = recognize(read)
  return sayingsOf(read.text, relate(read, mentions), mentions.quotations).flatMap((saying) => saying.cues)
}

describe('cues: span, lemma, stance, form', () => {
  test.each<[string, string, string, string, string]>([
    ['The mayor said the bridge was closed.', 'said', 'say', 'asserts', 'finite'],
    ['She has not said whether it will open.', 'has not said', 'say', 'declines', 'finite'],
    ['He’s claiming that the count was rigged.', '’s claiming', 'claim', 'asserts', 'finite'],
    ['They’ve denied that the pump failed.', '’ve denied', 'deny', 'denies', 'finite'],
    ['The clerk didn’t mention the loan.', 'didn’t mention', 'mention', 'declines', 'finite'],
    ['He does not believe the map.', 'does not believe', 'believe', 'denies', 'finite'],
    ['The union has repeatedly called for an inquiry.', 'has repeatedly called for', 'call for', 'asks', 'finite'],
    ['A plan criticized by teachers was dropped.', 'criticized', 'criticize', 'accuses', 'participle'],
    ['The council met, promising to pay.', 'promising', 'promise', 'promises', 'gerund'],
    ['The town plans to reopen the pool.', 'plans', 'plan', 'expects', 'finite'],
    ['Ruiz claims the boat was sold.', 'claims', 'claim', 'asserts', 'finite'],
    ['The union argued for years that the mill was safe.', 'argued', 'argue', 'asserts', 'finite'],
    ['Said Ruiz: “It rained.”', 'Said', 'say', 'asserts', 'finite'],
  ])('%s', (body, text, lemma, stance, form) => {
    const span = expect.objectContaining({ text })
    const row = expect.objectContaining({ lemma })
    expect(cues(body)).toContainEqual(
      expect.objectContaining({ span, row, stance, group: expect.objectContaining({ form }) }),
    )
  })

  test.each<[string, string, Cue['kind']]>([
    ['Few came, according to the clerk.', 'according to', 'phrase'],
    ['Nobody believed his claim that sales doubled.', 'claim', 'noun'],
  ])('%s', (body, text, kind) => {
    expect(cues(body)).toContainEqual(expect.objectContaining({ kind, span: expect.objectContaining({ text }) }))
  })

  test.each([
    ['a noun that looks like a verb', 'The reports were on the table and his claims were few.'],
    ['a participle before its noun', 'The accused man left the room.'],
    ['a noun that opens nothing', 'The statement was long.'],
    ['a noun after a plural owner', 'The unions’ claims were few.'],
    ['what is supposed', 'The mill will close if Ana Ruiz says that it is unsafe.'],
    ['what was the purpose', 'They met to discuss the plan.'],
  ])('%s is no cue', (_, body) => {
    expect(cues(body)).toEqual([])
  })
})
