import type { FactSheet } from '@factsheet/model'
import type { Block, Composition, Section } from './block.ts'
import { composeCorrections } from './corrections.ts'
import { composeDates } from './dates-table.ts'
import type { Evidence } from './evidence.ts'
import { composeFigures, composeLargeFigures } from './figures.ts'
import { composeFindings } from './findings.ts'
import { composeKeyFacts } from './key-facts.ts'
import { composeLegend } from './legend.ts'
import { composeFurniture, composeTitle } from './masthead.ts'
import { composeNames, composePeople } from './people.ts'
import { composeProof } from './proof.ts'
import { composeQuotations } from './quotations.ts'
import { composeRefusals, composeStatements } from './statements.ts'
import { composeTimeline } from './timeline.ts'
import { untitled } from './wording.ts'

/** The sheet's sections in reading order; those without an entry are left out. */
export function compose(sheet: FactSheet, proof: boolean): Composition {
  const evidence: Evidence = { sheet, proof }
  const timeline = composeTimeline(evidence)
  const blocks: Block[] = [
    composeTitle(sheet),
    ...composeFindings(evidence),
    ...beside(composeKeyFacts(evidence), composeLargeFigures(evidence)),
    ...timeline,
    ...composePeople(evidence),
    ...composeNames(evidence),
    ...composeQuotations(evidence),
    ...composeStatements(evidence),
    ...composeRefusals(evidence),
    ...composeFigures(evidence),
    ...composeDates(evidence, timeline.length > 0),
    ...composeCorrections(evidence),
    ...composeLegend(proof),
    ...(proof ? composeProof(evidence) : []),
  ]
  return {
    title: sheet.article.title?.text ?? untitled,
    language: 'en',
    furniture: composeFurniture(sheet),
    blocks,
  }
}

/** Two sections side by side where there are both. */
function beside([wide]: readonly Section[], [narrow]: readonly Section[]): Block[] {
  if (wide !== undefined && narrow !== undefined) return [{ kind: 'beside', sections: [wide, narrow] }]
  return [wide, narrow].filter((section) => section !== undefined)
}
