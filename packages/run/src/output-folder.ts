import { lstat, mkdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from './outcome.ts'

/**
 * Makes the folder of an output, and `out` itself, where they are missing. Throws a UsageError when a link leads out of
 * `out` on the way, before anything is made behind it, else what the system says. `out` may itself be a link: it was
 * named.
 */
export async function makeFolder(out: string, folder: string): Promise<void> {
  await makeWithParents(path.resolve(out))
  const root = await realpath(out)
  let reached = path.resolve(out)
  for (const part of path.relative(out, folder).split(path.sep)) {
    if (part === '') continue
    reached = path.join(reached, part)
    await makeOne(reached)
    const real = await realpath(reached)
    if (!isWithin(root, real)) {
      throw new UsageError(
        `found a link at ${reached} that leads out of ${out}, to ${real}; expected outputs below it: remove the link, or build with --out elsewhere`,
      )
    }
  }
}

/** Whether a path is a folder or below it. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** One by one: mkdir's own `recursive` never ends where a folder refuses children as if it were not there (/proc). */
async function makeWithParents(folder: string): Promise<void> {
  if (await isThere(folder)) return
  await makeWithParents(path.dirname(folder))
  await makeOne(folder)
}

async function makeOne(folder: string): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

async function isThere(folder: string): Promise<boolean> {
  if (folder === path.dirname(folder)) return true
  return lstat(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
