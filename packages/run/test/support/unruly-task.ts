import type { BuildTask, TaskResult } from '../../src/build-task.ts'

/** Stands in for a build: what its file is called is what it does. */
export function buildTask({ file }: BuildTask): TaskResult {
  const held: unknown[] = []
  if (file === 'endless') for (;;);
  if (file === 'growing') for (;;) held.push(Array.from({ length: 1000 }, () => ({})))
  if (file === 'throwing') throw new RangeError('no such day')
  const inputs = { article: file, settings: '', corrections: null }
  return {
    type: 'done',
    inputs,
    outputs: [],
    counts: { people: 0, events: 0, figures: 0, statements: 0 },
    findings: [],
  }
}
