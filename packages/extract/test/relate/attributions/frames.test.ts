import { expect, test } from 'vitest'
import { recognize } from '../../../src/recognize/index.ts'
import { FRAMES } from '../../../src/relate/attributions/frames.ts'
import { sayingsOf } from '../../../src/relate/attributions/sayings.ts'
import { piecesOf } from '../../../src/relate/attributions/sentence.ts'
import { relate } from '../../../src/relate/index.ts'
import { readBody, words } from '../../support/speech.ts'

test.each(FRAMES.map(({ name, example, takes, match }) => ({ name, example, takes, match })))(
  '$name: its example',
  ({ example: [sentence, content], takes, match }) => {
    const read = readBody(sentence)
    const mentions = recognize(read)
    const sayings = sayingsOf(read.text, relate(read, mentions), mentions.quotations)
    const found = sayings.flatMap((saying) =>
      saying.cues.filter(takes).flatMap((cue) => {
        const tokens = match(saying, cue)
        const own = tokens?.filter((at) => at < cue.start || at >= cue.end)
        return own === undefined ? [] : [words(piecesOf(saying, own)).join(' … ')]
      }),
    )
    expect(found).toContain(content)
  },
)
