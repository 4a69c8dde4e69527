import { readFileSync } from 'node:fs'

/** A paragraph as spaCy reads it: what `scripts/make-golden-trees.py` writes. */
export interface Golden {
  readonly text: string
  readonly starts: readonly number[]
  readonly tokens: readonly (readonly [
    text: string,
    norm: string,
    spaceAfter: boolean,
    tag: string,
    head: number,
    label: string,
  ])[]
}

/** The paragraphs of `test/golden/sentences.txt` with spaCy's own trees. */
export function goldenTrees(): Golden[] {
  return JSON.parse(readFileSync(new URL('../golden/trees.json', import.meta.url), 'utf8')) as Golden[]
}
