import type { Composition } from '../compose/block.ts'
import { assemble } from './assemble.ts'
import { layBlocks } from './blocks/index.ts'
import type { Measurer } from './measurer.ts'
import type { Printed } from './page.ts'
import { paginate } from './paginate.ts'
import { frameOf, type Paper } from './theme.ts'

/**
 * Places a composition on pages: blocks → slabs and elements → pages. Pure: the same composition, measurer and paper
 * give the same pages. Throws when something cannot be placed whole, which is an error of the program.
 */
export function layout(composition: Composition, measurer: Measurer, paper: Paper): Printed {
  const frame = frameOf(paper)
  const place = { x: frame.left, width: frame.right - frame.left, measurer }
  const laid = layBlocks(composition.blocks, place, frame.bottom - frame.top)
  const paginated = paginate(
    laid.flatMap(({ flow }) => flow),
    frame,
  )
  return assemble(
    composition,
    paginated,
    laid.flatMap(({ nodes }) => nodes),
    frame,
    measurer,
  )
}
