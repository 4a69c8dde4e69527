import { type Change, compareSheets, type FactSheet } from '@factsheet/model'
import { expect, test } from 'vitest'
import { factsOf } from '../../src/build-article.ts'
import { DEFAULTS } from '../../src/settings.ts'
import { article } from '../support/project.ts'

function sheetOf(paragraphs: readonly string[]): FactSheet {
  const bytes = new TextEncoder().encode(article(...paragraphs))
  return factsOf({ path: 'a.txt', projectPath: 'a.txt', bytes }, DEFAULTS).sheet
}

/** "value figure": each change once, in alphabetical order. */
function told(changes: readonly Change[]): string[] {
  return changes.map(({ type, kind }) => `${type} ${kind}`).toSorted((a, b) => (a < b ? -1 : 1))
}

const COST = 'The new pier of Port Ellery cost $4.5 million.'
const VOTE = 'The council approved the budget on March 3, 2027.'
const SAID = '“We chose the pier over the road,” said Ines Okonjo, who chairs the transport committee.'
const PETITION = 'More than 300 residents signed a petition against the plan.'
const RAIN = 'Rain had fallen all week, and the road to the harbor was closed.'

test.each<[what: string, before: string[], after: string[], changes: string[]]>([
  ['nothing', [COST, VOTE, SAID], [COST, VOTE, SAID], []],
  ['marks made straight', [SAID], [SAID.replace('“', '"').replace('”', '"')], []],
  ['a paragraph put in above', [COST, VOTE, SAID], [RAIN, COST, VOTE, SAID], []],
  ['a paragraph without facts taken out', [RAIN, COST, VOTE], [COST, VOTE], []],
  ['two paragraphs joined', [COST, PETITION], [`${COST} ${PETITION}`], []],
  ['a paragraph cut in two', [`${COST} ${PETITION}`], [COST, PETITION], []],
  ['an amount corrected', [COST, VOTE], [COST.replace('4.5', '4.6'), VOTE], ['value figure']],
  ['a count corrected', [COST, PETITION], [COST, PETITION.replace('300', '380')], ['value figure']],
  ['a day corrected', [COST, VOTE], [COST, VOTE.replace('March 3', 'March 4')], ['value event']],
  ['a year corrected', [VOTE], [VOTE.replace('2027', '2026')], ['value event']],
  ['a figure added', [COST], [COST, PETITION], ['added figure']],
  ['a figure taken out', [COST, PETITION], [COST], ['removed figure']],
  ['an event added', [COST], [COST, VOTE], ['added event']],
  [
    'a vote put off',
    ['The council will vote on the budget on March 30, 2027.'],
    ['The council canceled the vote on the budget on March 30, 2027.'],
    ['status event'],
  ],
  [
    'another speaker',
    [SAID],
    [SAID.replace('Ines Okonjo', 'Tomas Lindqvist')],
    ['added person', 'attribution statement', 'removed person'],
  ],
  ['a cue that asserts no less', [SAID], [SAID.replace('said', 'added')], []],
  ['a word in a quotation changed', [SAID], [SAID.replace('road', 'mole')], ['value statement']],
  ['a quotation taken out', [COST, SAID], [COST], ['removed person', 'removed statement']],
  ['a role changed', [SAID], [SAID.replace('transport', 'harbor')], ['value person']],
  [
    'a surname respelled',
    [SAID, 'Ms. Okonjo left early.'],
    [SAID.replace('Okonjo', 'Okonja'), 'Ms. Okonja left early.'],
    ['value person'],
  ],
  ['two paragraphs that change places', [COST, VOTE, PETITION], [VOTE, COST, PETITION], ['moved event']],
  ['said in other words', [VOTE], ['The council approved the new budget on March 3, 2027.'], ['reworded event']],
])('%s', (_, before, after, changes) => {
  expect(told(compareSheets(sheetOf(before), sheetOf(after)))).toEqual(changes)
})
