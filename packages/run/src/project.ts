import { existsSync } from 'node:fs'
import path from 'node:path'

const MARKS = [
  'factsheet.config.json',
  'factsheet.config.ts',
  'factsheet.config.js',
  'factsheet.config.mjs',
  'package.json',
]

/**
 * An article's path as the facts file names it: relative to the project's root, where the configuration or a
 * package.json stands; the file name alone where there is no such folder above it. Forward slashes.
 */
export function pathInProject(file: string): string {
  const whole = path.resolve(file)
  for (let folder = path.dirname(whole); ; folder = path.dirname(folder)) {
    if (MARKS.some((mark) => existsSync(path.join(folder, mark)))) {
      return path.relative(folder, whole).replaceAll('\\', '/')
    }
    if (folder === path.dirname(folder)) return path.basename(whole)
  }
}
