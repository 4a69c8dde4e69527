// The fixtures on disk: an article, the facts expected of it, and those that the program is known not to reach.
import { globSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { EventStatus, FigureForm, Stance, StatementKind, TimeType } from '@factsheet/model'
import { parse } from 'yaml'
import { z } from 'zod'

const Optional = z.record(z.string(), z.array(z.string()))

/** Facts written by reading an article, before any code ran: see fixtures/README.md. */
const Expected = z.strictObject({
  published: z.string().nullable(),
  authors: z.array(z.string()),
  contributors: z.array(z.string()),
  labels: z.array(z.string()),
  dateline: z.string().nullable(),
  notes: z.array(z.enum(['correction', 'editor', 'developing', 'contact'])),
  people: z.array(
    z.strictObject({
      name: z.string(),
      roles: z.array(z.string()),
      affiliation: z.string().optional(),
      forms: z.array(z.string()).optional(),
    }),
  ),
  organizations: z.array(z.strictObject({ name: z.string(), acronym: z.string().optional() })),
  places: z.array(z.strictObject({ name: z.string(), country: z.string().optional() })),
  times: z.array(z.strictObject({ sentence: z.int(), text: z.string(), type: TimeType, value: z.string().nullable() })),
  events: z.array(z.strictObject({ sentence: z.int(), trigger: z.string(), date: z.string(), status: EventStatus })),
  figures: z.array(
    z.strictObject({
      sentence: z.int(),
      text: z.string(),
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
      unit: z.string(),
      form: FigureForm,
      modifier: z.string().optional(),
      of: z.string().optional(),
    }),
  ),
  statements: z.array(
    z.strictObject({
      sentence: z.int(),
      kind: StatementKind,
      content: z.string(),
      cue: z.string().nullable(),
      source: z.string().nullable(),
      name: z.string().nullable(),
      stance: Stance,
    }),
  ),
  findings: z.array(z.strictObject({ rule: z.string(), sentence: z.int().optional() })),
  optional: Optional,
})
export type Expected = z.infer<typeof Expected>

/** What the program is known to miss or to say too much: a test fails when this list is not the truth. */
const Open = z.strictObject({ missed: z.array(z.string()), extra: z.array(z.string()) })
export type Open = z.infer<typeof Open>

export interface Fixture {
  readonly slug: string
  /** From the repository's root. */
  readonly article: string
  readonly folder: string
  readonly expected: Expected
  readonly open: Open
}

export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** All fixtures, by name. Throws when one lacks its expected facts: a missing file must fail. */
export function fixtures(): Fixture[] {
  return globSync('fixtures/*/', { cwd: root })
    .toSorted()
    .map((folder) => {
      const slug = path.basename(folder)
      const article = [`${slug}.txt`, `${slug}.md`].find((name) => existsSync(path.join(root, folder, name)))
      if (article === undefined) throw new Error(`${folder}: found no ${slug}.txt or ${slug}.md`)
      const read = (name: string): string => readFileSync(path.join(root, folder, name), 'utf8')
      return {
        slug,
        folder,
        article: path.join(folder, article),
        expected: Expected.parse(JSON.parse(read('expected.facts.json'))),
        open: existsSync(path.join(root, folder, 'open.yaml'))
          ? Open.parse(parse(read('open.yaml')))
          : { missed: [], extra: [] },
      }
    })
}
