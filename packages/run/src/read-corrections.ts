import { Corrections } from '@factsheet/model'
import leven from 'leven'
import { VFileMessage } from 'vfile-message'
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

const KNOWN = [
  ...new Set([
    ...Object.keys(Corrections.shape),
    ...'action fact quote exact prefix suffix set value unit date status stance source person into role former statement note rule reason by until'.split(
      ' ',
    ),
  ]),
]

/**
 * Reads a corrections file. Throws a VFileMessage with line and column, what was found and what was expected, when it is
 * no YAML or holds what the schema does not know.
 */
export function readCorrections(yaml: string): Corrections {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const [fault] = document.errors
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw problem(`found no YAML that can be read: ${fault.message.split('\n')[0] ?? ''}`, line, col)
  }
  const result = Corrections.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const { issues } = result.error
  // An unknown key is what makes the known one missing: it is told first.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) throw problem('found no corrections', 1, 1)
  const { text, path } = told(issue)
  const at = lines.linePos(offsetOf(document, path))
  throw problem(text, at.line, at.col)
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
    const [nearest] = KNOWN.toSorted((a, b) => leven(key, a) - leven(key, b))
    return { text: `found an unknown key “${key}”; the nearest known one is “${nearest}”`, path: [...issue.path, key] }
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
