import { readContributors } from '../contributors.ts'
import { isOpen, type Teller, type Told } from './told.ts'

/** Lines of who contributed; "Ana Ruiz reported from Lima." is one only where nothing of the body follows. */
export function tellContributors(text: string): Teller {
  return (blocks) => {
    const found = new Set<Told>()
    let isLast = true
    for (const block of blocks.toReversed().filter(isOpen)) {
      if (readContributors(text, block, isLast) === undefined) isLast = false
      else found.add(block)
    }
    return blocks.map((block) => (found.has(block) ? { ...block, told: 'byline' } : block))
  }
}
