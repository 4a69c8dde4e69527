import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../fixtures.ts'

/** What of a package is installed. */
const SHIPPED = ['package.json', 'dist', 'bundle', 'bin', 'data', 'fonts', 'schema']

/** The program as built, copied, so that a test may change it. What others wrote is linked. */
export function copyProgram(folder: string): void {
  const modules = path.join(folder, 'node_modules')
  mkdirSync(path.join(modules, '@factsheet'), { recursive: true })
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name !== '@factsheet') symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
  }
  for (const name of readdirSync(path.join(root, 'packages'))) {
    const from = path.join(root, 'packages', name)
    const to = path.join(folder, 'packages', name)
    for (const part of SHIPPED) {
      if (existsSync(path.join(from, part))) cpSync(path.join(from, part), path.join(to, part), { recursive: true })
    }
    const own = path.join(from, 'node_modules')
    if (existsSync(own)) symlinkSync(own, path.join(to, 'node_modules'))
    symlinkSync(to, path.join(modules, '@factsheet', name))
  }
}

/** Puts other words into every built file that has these; throws where none has. */
export function editCode(folder: string, words: string, others: string): void {
  const files = readdirSync(path.join(folder, 'packages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !file.includes('node_modules') && readFileSync(file, 'utf8').includes(words))
  if (files.length === 0) throw new Error(`found “${words}” in no built file`)
  for (const file of files) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(words, others))
}
