import { z } from 'zod'
import { Article } from './article.ts'
import { EditorMark } from './editor-mark.ts'
import { Event } from './event.ts'
import { Figure } from './figure.ts'
import { Finding, Level } from './finding.ts'
import { Group, Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { RULES } from './rules.ts'
import { Span } from './span.ts'
import { Statement } from './statement.ts'
import { TimeExpression } from './time.ts'

/** A whole sentence or clause of the article that the sheet leads with, and the facts that rest on it. */
export const KeyFact = z.strictObject({ id: z.string(), span: Span, facts: z.array(z.string()) })
export type KeyFact = Readonly<z.infer<typeof KeyFact>>

export const Seen = z.strictObject({
  span: Span,
  kind: z.enum(['name', 'number', 'date', 'quotation']),
  reason: z.string(),
})
export type Seen = Readonly<z.infer<typeof Seen>>

/** Which facts rest on each sentence, and what was seen and not used. */
export const Coverage = z.strictObject({
  sentences: z.array(z.strictObject({ id: z.string(), facts: z.array(z.string()) })),
  seen: z.array(Seen),
})

export const SourceFile = z.strictObject({
  /** Relative to the project's root, forward slashes. */
  path: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'word', 'mail']),
  /** Of the file's bytes, in hexadecimal. */
  sha256: z.string(),
  /** Of the text form, in UTF-16 code units. */
  length: z.int().nonnegative(),
})
export type SourceFile = Readonly<z.infer<typeof SourceFile>>

export const Generator = z.strictObject({
  name: z.literal('factsheet'),
  version: z.string(),
  /** sha256 over language data, fonts and schema. */
  data: z.string(),
  /** sha256 over the code of all packages. */
  code: z.string(),
})
export type Generator = Readonly<z.infer<typeof Generator>>

/** The settings that bear on the sheet, so that it can be made again wherever it is carried. */
export const SheetSettings = z.strictObject({
  /** Publication day for an article that states none. */
  date: z.string().nullable(),
  dateOrder: z.enum(['month-first', 'day-first']).nullable(),
  paper: z.enum(['a4', 'letter']),
  /** Whether the proof part is printed. */
  proof: z.boolean(),
  /** The part of the sheet that is printed alone; left out where all of it is. */
  only: z.enum(['brief', 'call-sheet']).optional(),
  /** Whether every line is read as text that its format does not say to be something else; left out where not. */
  keepAll: z.boolean().optional(),
  /** Levels that a project gives to rules, over their own. */
  rules: z.partialRecord(z.enum(RULES), z.enum([...Level.options, 'off'])),
})
export type SheetSettings = Readonly<z.infer<typeof SheetSettings>>

/** sha256 of each thing that the sheet was made from; null where there is none. */
export const Inputs = z.strictObject({
  article: z.string(),
  settings: z.string(),
  corrections: z.string().nullable(),
})
export type Inputs = Readonly<z.infer<typeof Inputs>>

/** One article's facts, each grounded in its characters. */
export const FactSheet = z.strictObject({
  format: z.literal('factsheet/1'),
  generator: Generator,
  inputs: Inputs,
  settings: SheetSettings,
  source: SourceFile,
  article: Article,
  keyFacts: z.array(KeyFact),
  people: z.array(Person),
  organizations: z.array(Organization),
  places: z.array(Place),
  groups: z.array(Group),
  times: z.array(TimeExpression),
  events: z.array(Event),
  figures: z.array(Figure),
  statements: z.array(Statement),
  findings: z.array(Finding),
  /** What an editor's corrections file did. */
  corrections: z.array(EditorMark),
  coverage: Coverage,
})
export type FactSheet = Readonly<z.infer<typeof FactSheet>>

/** The facts as a file. */
export const FactsFile = FactSheet.extend({
  /** SHA-256 of the file's bytes with these digits as zeros: whether it was edited since it was written. */
  seal: z
    .string()
    .regex(/^[\da-f]{64}$/u)
    .optional(),
})
