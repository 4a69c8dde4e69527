import { expect, test } from 'vitest'
import { recognize } from '../../src/recognize/index.ts'
import { relateAttributions } from '../../src/relate/attributions/index.ts'
import { relate } from '../../src/relate/index.ts'
import { readBody } from './parsing.ts'

/** What is said in a body, as its tree bears it out. */
function saidIn(body: string): string[] {
  const read = readBody(body)
  const mentions = recognize(read)
  return relateAttributions(relate(read, mentions), mentions.reportedSpeech).map(({ content }) =>
    content.map(({ text }) => text).join(' … '),
  )
}

test.each<[string, string, readonly string[]]>([
  ['a clause', 'Ana Ruiz said that the mill had closed.', ['that the mill had closed']],
  ['not what nobody said', 'No one said that the mill had closed.', []],
  ['not what is supposed', 'The mill will close if Ana Ruiz says that it is unsafe.', []],
])('%s', (_, body, said) => {
  expect(saidIn(body)).toEqual(said)
})
