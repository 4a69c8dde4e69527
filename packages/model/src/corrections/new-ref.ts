import type { Extraction, Ref } from '../contract/extraction.ts'

/** A reference that no thing of the extraction has: "editor-p1". */
export function newRef(extraction: Extraction, kind: string): Ref {
  const all = [
    extraction.people,
    extraction.organizations,
    extraction.places,
    extraction.events,
    extraction.figures,
    extraction.statements,
  ]
  const used = new Set<Ref>(all.flatMap((things) => things.map(({ ref }) => ref)))
  for (let number = 1; ; number += 1) {
    const ref = `editor-${kind}${number}`
    if (!used.has(ref)) return ref
  }
}
