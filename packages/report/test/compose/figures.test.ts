import { expect, test } from 'vitest'
import { composeFigures } from '../../src/compose/figures.ts'
import { sheetOf } from '../support/sheet.ts'

/** The way of a change is printed before its number, unless the figure's own words tell it. */
test.each<[string, 'up' | 'down' | null, string]>([
  ['18 percent', 'down', 'down 18 percent'],
  ['3 percent', 'up', 'up 3 percent'],
  ['4 percent higher', 'up', '4 percent higher'],
  ['5 percent', null, '5 percent'],
])('%s, %s → %s', (words, direction, printed) => {
  const sheet = sheetOf({
    sentences: [`Shares moved ${words} on Friday.`],
    figures: [{ words, unit: 'percent', direction }],
  })
  const [block] = composeFigures({ sheet, proof: true }).flatMap(({ content }) => content)
  const [amount] = block?.kind === 'table' ? block.rows.flatMap(({ cells }) => cells[0] ?? []).flat() : []
  expect(amount).toEqual({ kind: 'words', text: printed, tone: 'plain' })
})
