import { describe, expect, test } from 'vitest'
import { loadParser } from '../src/load.ts'
import { decodeModel } from '../src/model-file.ts'
import { readModelBytes } from '../src/package-data.ts'
import { Parser } from '../src/parse.ts'
import { twinKernel } from './support/twin-kernel.ts'

const parser = loadParser()

describe('a sentence', () => {
  test('has tags, heads and labels', () => {
    const tokens = parser.tokenize('The mayor did not sign the bill.')
    const tree = parser.parse(tokens, [0])
    expect(tokens.map(({ text }, index) => `${text}/${tree[index]?.tag}`).join(' ')).toBe(
      'The/DT mayor/NN did/VBD not/RB sign/VB the/DT bill/NN ./.',
    )
    expect(tree.map(({ label, head }) => `${label}(${tokens[head]?.text})`).join(' ')).toBe(
      'det(mayor) nsubj(sign) aux(sign) neg(sign) ROOT(sign) det(bill) dobj(sign) punct(sign)',
    )
  })

  test('is read in the same way by the twin of the kernel', () => {
    const twin = new Parser(decodeModel(readModelBytes()), twinKernel)
    const tokens = parser.tokenize('Rain, which fell for days, closed the road near Alder Creek.')
    expect(twin.tokenize('Rain, which fell for days, closed the road near Alder Creek.')).toEqual(tokens)
    expect(twin.parse(tokens, [0])).toEqual(parser.parse(tokens, [0]))
  })
})
