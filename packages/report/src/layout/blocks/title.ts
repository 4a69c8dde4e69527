import type { ProofTitle, TitleBlock } from '../../compose/block.ts'
import { words } from '../../compose/inline.ts'
import type { Place } from '../place.ts'
import { layRow } from '../row.ts'
import type { LaidOut, Node } from '../slab.ts'
import { setText } from '../text.ts'
import { styles, type TextStyle } from '../theme.ts'
import type { Inline } from '../../compose/line-parts.ts'
import type { StructureRole } from '../element.ts'
import type { Shape } from '../lines.ts'

/** The first section stands nearer to the title than sections to each other. */
const NEARER = -8

/** Headline, standfirst, as-of line, notes. */
export function layTitle({ headline, standfirst, asOf, notes }: TitleBlock, place: Place): LaidOut {
  const balanced = { shape: 'balanced' } as const
  return stack([
    text('H1', [words(headline)], styles.headline, place, 0, balanced),
    ...(standfirst === null ? [] : [text('P', [words(standfirst)], styles.standfirst, place, 5, balanced)]),
    text('P', asOf, styles.asOf, place, 7, { below: notes.length === 0 ? NEARER : 0 }),
    ...notes.map((note, index) =>
      text('P', note, styles.note, place, 5, { below: index === notes.length - 1 ? NEARER : 0 }),
    ),
  ])
}

/** The head of the proof part. */
export function layProofTitle({ title, intro }: ProofTitle, place: Place): LaidOut {
  const laid = stack([
    text('H2', [words(title)], styles.proofTitle, place, 20, { outline: title }),
    text('P', [words(intro)], styles.proofIntro, place, 3, { below: 8 }),
  ])
  return { ...laid, flow: [{ kind: 'proof-start' }, ...laid.flow] }
}

interface TitleText {
  readonly shape?: Shape
  readonly outline?: string
  readonly below?: number
}

function text(
  role: StructureRole,
  inlines: readonly Inline[],
  style: TextStyle,
  { x, width, measurer }: Place,
  gap: number,
  { shape = 'filled', outline, below = 0 }: TitleText = {},
): LaidOut {
  const set = setText(inlines, style, width, measurer, shape)
  const { slabs, parts } = layRow([{ set, x }], { main: 0, above: 0, below, gap, cutFrom: 2, keep: true })
  const node: Node = { role, children: parts[0] ?? [] }
  const flow = slabs.map((slab, index) => (index === 0 && outline !== undefined ? { ...slab, outline } : slab))
  return { flow, nodes: [node] }
}

function stack(parts: readonly LaidOut[]): LaidOut {
  return { flow: parts.flatMap(({ flow }) => flow), nodes: parts.flatMap(({ nodes }) => nodes) }
}
