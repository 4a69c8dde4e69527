import { describe, expect, test } from 'vitest'
import { builderFor } from '../src/pool.ts'
import { DEFAULTS } from '../src/settings.ts'

const UNRULY = new URL('support/unruly-task.ts', import.meta.url).href
const budget = { jobs: 2, timeLimit: 8, memoryLimit: 64 }

const run = (names: readonly string[]) => {
  const builder = builderFor(names.length, budget, UNRULY)
  return Promise.all(names.map((file) => builder.run({ file, settings: DEFAULTS })))
}

describe('one article never takes the others along', () => {
  test.each<[string, string]>([
    ['endless', 'endless: found no end within 8 seconds'],
    ['growing', 'growing: found no end within 64 MB of memory'],
    ['throwing', 'throwing: the program failed: RangeError: no such day'],
  ])(
    '%s',
    async (name, message) => {
      const results = await run(['a', name, 'b', 'c', 'd', name, 'e', 'f'])
      const failed = results.filter((result) => result.type === 'failed')
      expect(failed).toHaveLength(2)
      for (const result of failed) expect(result.message).toContain(message)
      const done = results.flatMap((result) => (result.type === 'done' ? [result.inputs.article] : []))
      expect(done).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    },
    60_000,
  )

  test('the clock of an article starts when its turn comes', async () => {
    const results = await run(['endless', 'endless'])
    expect(results.map(({ type }) => type)).toEqual(['failed', 'failed'])
    expect(await run(['a'])).toMatchObject([{ type: 'done' }])
  }, 60_000)
})
