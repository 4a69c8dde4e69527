import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { root } from '../fixtures.ts'

interface Plan {
  readonly tasks: readonly {
    readonly taskId: string
    readonly inputs: Readonly<Record<string, string>>
    readonly dependencies: readonly string[]
    readonly resolvedTaskDefinition: { readonly inputs: readonly string[] }
  }[]
}

test('what bears on a sheet is an input of the task that makes the sheets', () => {
  const turbo = path.join(root, 'node_modules/.bin/turbo')
  const args = ['run', 'factsheets', '--dry=json']
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const plan = JSON.parse(spawnSync(turbo, args, { cwd: root, env }).stdout.toString()) as Plan
  const task = plan.tasks.find(({ taskId }) => taskId === '@factsheet/scripts#factsheets')
  const inputs = Object.keys(task?.inputs ?? {}).join('\n')
  for (const kind of [
    /fixtures\/.*\.txt$/mu,
    /packages\/report\/src\/compose\/wording\.ts$/mu,
    /packages\/model\/src\/validate\/sums\.ts$/mu,
    /packages\/run\/src\/build-article\.ts$/mu,
    /packages\/extract\/data\/names\.model$/mu,
    /packages\/report\/fonts\/.*\.ttf$/mu,
    /packages\/model\/schema\/.*\.json$/mu,
    /^(?:\.\.\/)*package\.json$/mu,
  ]) {
    expect(inputs).toMatch(kind)
  }
  expect(task?.resolvedTaskDefinition.inputs.join('\n')).toContain('factsheet.config.*')
  expect(task?.dependencies).toContain('@factsheet/run#build')
}, 60_000)
