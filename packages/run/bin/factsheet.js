#!/usr/bin/env node
import { mkdirSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

// Compiled code is kept between runs: a cold start reads it instead of compiling again. It lies in the user's own folder:
// in the temporary one, which all share, whoever made it first could put code into it.
try {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const caches = XDG_CACHE_HOME ?? LOCALAPPDATA ?? path.join(homedir(), '.cache')
  const folder = path.join(caches, 'factsheet')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = statSync(folder)
  const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
  if (isOwn) enableCompileCache(folder)
} catch {
  // A user without such a folder starts a little slower.
}
await import('../bundle/main.js')
