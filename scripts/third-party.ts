// What ships of other people: the packages that ours rest on, with their licenses, and the licenses of fonts and data.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './fixtures.ts'

/** Licenses fit for a program that is not published: none asks for the sources of what it is built into. */
const FIT = new Set(
  'MIT MIT-0 ISC Apache-2.0 BSD BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Python-2.0 Unlicense Zlib'.split(' '),
)

/** An installed package as the lock has it. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly link?: boolean
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A package of other people that ships. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** Its license, or, of several that it may be taken under, the one that it is. */
  readonly license: string
  /** The text of its license, as it came. */
  readonly text: string
}

/** All packages of other people below our own, by name. Throws an Error for one whose license is none of the fit ones. */
export function thirdParty(): ThirdParty[] {
  const locked = (
    JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, Locked>>
    }
  ).packages
  const waiting = Object.keys(locked).filter((folder) => /^packages\/[^/]+$/u.test(folder))
  const seen = new Set<string>()
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    const { dependencies = {}, optionalDependencies = {} } = locked[folder] ?? {}
    const needed = Object.keys({ ...dependencies, ...optionalDependencies })
    waiting.push(...needed.flatMap((name) => folderOf(name, folder, locked) ?? []))
  }
  const others = [...seen].filter((folder) => folder.includes('node_modules/') && locked[folder]?.link !== true)
  return others
    .map((folder) => described(folder, locked[folder] ?? {}))
    .toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

/** Where Node finds a package from another's folder: in it or in the nearest folder above. */
function folderOf(name: string, from: string, locked: Readonly<Record<string, Locked>>): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const found = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (locked[found] !== undefined) return found
    if (folder === '') return undefined
  }
}

function described(folder: string, { version = '', license }: Locked): ThirdParty {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const text = licenseIn(path.join(root, folder))
  // Packages of old list their licenses, or have them in a file alone.
  const told = license ?? oldLicense(folder) ?? (/^The MIT License|^MIT License/mu.test(text) ? 'MIT' : 'unknown')
  const taken = told
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .find((one) => one.split(' AND ').every((part) => FIT.has(part)))
  if (taken === undefined) {
    throw new Error(
      `${name} ${version}: found the license “${told}”, expected one of ${[...FIT].join(', ')}; take another package`,
    )
  }
  return { name, version, license: taken, text }
}

function oldLicense(folder: string): string | undefined {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    readonly licenses?: readonly { readonly type: string }[]
  }
  return manifest.licenses?.[0]?.type
}

/** The text of a package's license: its file, else what its README says under that head, else nothing. */
function licenseIn(folder: string): string {
  if (!existsSync(folder)) return ''
  const names = readdirSync(folder).toSorted()
  const file = names.find((name) => /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/iu.test(name))
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim()
  const readme = names.find((name) => /^readme/iu.test(name))
  const [, said = ''] =
    /^#* *licen[cs]e *\n(?:=+\n)?(.*)/imsu.exec(
      readme === undefined ? '' : readFileSync(path.join(folder, readme), 'utf8'),
    ) ?? []
  return said.trim()
}

/** THIRD-PARTY.md: a table of packages, then each license text once with those that it is of; fonts and data last. */
export function thirdPartyNotices(): string {
  const packages = thirdParty()
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const texts = Map.groupBy(packages, ({ text }) => text)
  const notices = [...texts].flatMap(([text, same]) =>
    text === '' ? [] : [`### ${same.map(({ name }) => name).join(', ')}`, '', ...fenced(text), ''],
  )
  const beside = globSync('packages/*/{data,fonts}/LICENSE*', { cwd: root }).toSorted()
  return [
    '# What is not ours',
    '',
    'Made by `npm run third-party`: the packages that ship with the program, their licenses, and those of fonts and data.',
    '',
    '| package | version | license |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Fonts and data:',
    '',
    ...beside.map((file) => `- [${file}](${file})`),
    '',
    '## Licenses',
    '',
    ...notices,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function fenced(text: string): string[] {
  return ['````text', text.replaceAll(/\r\n?/gu, '\n'), '````']
}
