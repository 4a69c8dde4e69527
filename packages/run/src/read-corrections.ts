import { Corrections, RULES } from '@factsheet/model'
import { VFileMessage } from 'vfile-message'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { correctionsFile } from './corrections-file.ts'
import { nearestName } from './nearest-name.ts'

const KNOWN = [
  ...new Set([
    ...Object.keys(Corrections.shape),
    ...'action fact quote exact prefix suffix set value unit date status stance source person into role former statement note rule reason by until'.split(
      ' ',
    ),
  ]),
]

/** More than a person writes about one article, and little enough to be read at once. */
const MOST_CHARACTERS = 500_000

/**
 * The corrections beside an article, from their file's text; null where there is none. Throws a VFileMessage that
 * names the corrections file.
 */
export function correctionsOf(article: string, yaml: string | null | undefined): Corrections | null {
  if (yaml == null) return null
  try {
    return readCorrections(yaml)
  } catch (error) {
    // The message is about the corrections file, not about the article beside it.
    if (error instanceof VFileMessage) error.file = correctionsFile(article)
    throw error
  }
}

/**
 * Reads a corrections file. Throws a VFileMessage with line and column, what was found and what was expected, when it is
 * no YAML or holds what the schema does not know.
 */
function readCorrections(yaml: string): Corrections {
  if (yaml.length > MOST_CHARACTERS) {
    throw problem(`found ${yaml.length} characters, expected at most ${MOST_CHARACTERS}`, 1, 1)
  }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const [fault] = document.errors
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw problem(`found no YAML that can be read: ${fault.message.split('\n')[0] ?? ''}`, line, col)
  }
  const result = Corrections.safeParse(valueOf(document), { reportInput: true })
  if (result.success) return result.data
  const { issues } = result.error
  // An unknown key is what makes the known one missing: it is told first.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) throw problem('found no corrections', 1, 1)
  const { text, path } = told(issue)
  const at = lines.linePos(offsetOf(document, path))
  throw problem(text, at.line, at.col)
}

/** The document as a value. Throws a VFileMessage where aliases lead nowhere, or multiply beyond reason. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    throw problem(`found no YAML that can be read: ${error instanceof Error ? error.message : String(error)}`, 1, 1)
  }
}

/** Where what a path names stands: its key, else its value, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyStart(document.getIn(path.slice(0, length - 1), true), path[length - 1])
    const node = document.getIn(path.slice(0, length), true)
    const start = key ?? (isNode(node) ? node.range?.[0] : undefined)
    if (start !== undefined) return start
  }
  return 0
}

/** The issue in words; for a choice among forms, the issue of the form that fits best. */
function told(issue: z.core.$ZodIssue): { text: string; path: PropertyKey[] } {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const nearest = nearestName(key, KNOWN)
    return { text: `found an unknown key “${key}”; the nearest known one is “${nearest}”`, path: [...issue.path, key] }
  }
  const rule = issue.path[0] === 'accept' && issue.path.at(-1) === 'rule' ? issue.input : undefined
  if (typeof rule === 'string') {
    const nearest = nearestName(rule, RULES)
    return { text: `found an unknown rule “${rule}”; the nearest known one is “${nearest}”`, path: [...issue.path] }
  }
  return { text: `found something else at “${issue.path.join('.')}”: ${issue.message}`, path: [...issue.path] }
}

/** Where a key of a map stands, since a message about a key points at it and not at its value. */
function keyStart(parent: unknown, key: PropertyKey | undefined): number | undefined {
  if (!isMap(parent)) return undefined
  const pair = parent.items.find(({ key: node }) => isNode(node) && String(node) === String(key))
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined
}

function problem(reason: string, line: number, column: number): VFileMessage {
  const message = new VFileMessage(reason, { place: { line, column } })
  message.note = 'put the corrections file right; its form is what `factsheet schema corrections` prints'
  return message
}
