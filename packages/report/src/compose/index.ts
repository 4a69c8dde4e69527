import type { FactSheet } from '@factsheet/model'
import type { Block, Composition } from './block.ts'
import { composeCallSheet } from './call-sheet.ts'
import { composeCorrections } from './corrections.ts'
import { composeDates } from './dates-table.ts'
import type { Evidence } from './evidence.ts'
import { composeFigures, composeLargeFigures } from './figures.ts'
import { composeFindings } from './findings.ts'
import { composeKeyFacts } from './key-facts.ts'
import { composeLegalRead } from './legal-read.ts'
import { composeLegend } from './legend.ts'
import { composeFurniture, composeTitle } from './masthead.ts'
import { composePeople } from './people.ts'
import { composeProof } from './proof.ts'
import { composeSpeech } from './speech.ts'
import { composeTimeline } from './timeline.ts'
import { untitled } from './wording.ts'

/** A part of the sheet that is printed alone: page 1, or what a checker calls sources with. */
export type SheetPart = NonNullable<FactSheet['settings']['only']>

/** The sheet's sections in reading order, or those of one part; those without an entry are left out. */
export function compose(sheet: FactSheet, proof: boolean, only?: SheetPart): Composition {
  const evidence: Evidence = { sheet, proof: proof && only === undefined }
  return {
    title: sheet.article.title?.text ?? untitled,
    language: 'en',
    furniture: composeFurniture(sheet),
    blocks: [composeTitle(sheet), ...blocksOf(evidence, only)],
  }
}

function blocksOf(evidence: Evidence, only: SheetPart | undefined): Block[] {
  if (only === 'call-sheet') return [...composeCallSheet(evidence), ...composeLegalRead(evidence)]
  const findings = composeFindings(evidence)
  const front = frontOf(evidence, only)
  const page1 = [...findings.first, front]
  if (only === 'brief') return page1
  return [
    ...page1,
    ...composePeople(evidence),
    ...composeSpeech(evidence),
    ...composeFigures(evidence),
    ...composeDates(evidence, front.timeline !== null),
    ...findings.rest,
    ...composeCorrections(evidence),
    composeLegend(),
    ...(evidence.proof ? composeProof(evidence) : []),
  ]
}

function frontOf(evidence: Evidence, only: SheetPart | undefined) {
  const facts = composeKeyFacts(evidence)
  return {
    kind: 'front',
    ...facts,
    rest: only === 'brief' ? null : facts.rest,
    figures: composeLargeFigures(evidence),
    timeline: composeTimeline(evidence),
  } as const
}
