import { readFileSync } from 'node:fs'
// By the package's own name: what bundles the program must leave this module where its fonts are.
import { fontFolder } from '@factsheet/report/font-folder'
import { type Face, openFace } from './font-face.ts'
import type { FontFace } from './layout/page.ts'

const FILES: Readonly<Record<FontFace, string>> = {
  display: 'SourceSerif4Display-Semibold.ttf',
  subhead: 'SourceSerif4Subhead-Regular.ttf',
  serif: 'SourceSerif4-Regular.ttf',
  'serif-bold': 'SourceSerif4-Semibold.ttf',
  'serif-small': 'SourceSerif4SmText-Regular.ttf',
  sans: 'SourceSans3-Regular.ttf',
  'sans-bold': 'SourceSans3-Semibold.ttf',
  fallback: 'DejaVuSans.ttf',
}

const opened = new Map<FontFace, Face>()

/** A face, opened once in a process: reading a font's layout tables costs more than setting a page in it. */
export function faceOf(name: FontFace): Face {
  const known = opened.get(name)
  if (known !== undefined) return known
  const face = openFace(readFileSync(new URL(FILES[name], fontFolder)))
  opened.set(name, face)
  return face
}
