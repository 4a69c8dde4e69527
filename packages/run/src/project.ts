import { existsSync } from 'node:fs'
import path from 'node:path'

/** Configurations that are data: read wherever they stand above an article. */
export const DATA_CONFIGS = ['factsheet.config.json', 'package.json'] as const
/** Configurations that are programs: to read one is to run it. */
export const CODE_CONFIGS = ['factsheet.config.ts', 'factsheet.config.js', 'factsheet.config.mjs'] as const

/**
 * An article's path as the facts file names it: relative to the project's root, where the configuration or a
 * package.json stands; the file name alone where there is no such folder above it. Forward slashes.
 */
export function pathInProject(file: string): string {
  const whole = path.resolve(file)
  const root = foldersFrom(path.dirname(whole)).find((folder) => holdsOne(folder, [...DATA_CONFIGS, ...CODE_CONFIGS]))
  return root === undefined ? path.basename(whole) : path.relative(root, whole).replaceAll('\\', '/')
}

/** The root of the project in which the command runs: the nearest folder with a package.json or a .git; null without. */
export function projectRoot(): string | null {
  return foldersFrom('.').find((folder) => holdsOne(folder, ['package.json', '.git'])) ?? null
}

/** A folder and all those above it, absolute, the nearest first. */
export function foldersFrom(folder: string): string[] {
  const here = path.resolve(folder)
  const above = path.dirname(here)
  return above === here ? [here] : [here, ...foldersFrom(above)]
}

function holdsOne(folder: string, names: readonly string[]): boolean {
  return names.some((name) => existsSync(path.join(folder, name)))
}
