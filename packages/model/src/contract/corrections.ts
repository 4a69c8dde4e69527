import { z } from 'zod'
import { ExistingEdtfDate } from './edtf.ts'
import { EventStatus } from './event.ts'
import { RULES } from './rules.ts'
import { Stance } from './statement.ts'

/**
 * Words of the article that an entry is about, found again by themselves and by what stands before and after them:
 * the TextQuoteSelector of the W3C Web Annotation Data Model (2017), section 4.2.4. A plain string is `exact` alone.
 */
export const Quote = z
  .union([
    z.string().min(1),
    z.strictObject({ exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() }),
  ])
  .transform((quote) => (typeof quote === 'string' ? { exact: quote } : quote))
export type Quote = Readonly<z.output<typeof Quote>>

const FactName = z.enum(['person', 'organization', 'place', 'event', 'figure', 'statement'])

/** What an editor says for the reader of the sheet: it is printed, so that it has the length of a remark. */
const Remark = z.string().max(2000)

/** Who made an entry and why: printed with it. */
const signed = { reason: Remark.optional(), by: Remark.optional() }

const Remove = z.strictObject({ action: z.literal('remove'), fact: FactName, quote: Quote, ...signed })
const Note = z.strictObject({ action: z.literal('note'), fact: FactName, quote: Quote, note: Remark, ...signed })
const Replace = z.strictObject({
  action: z.literal('replace'),
  fact: z.enum(['event', 'figure', 'statement']),
  quote: Quote,
  set: z
    .strictObject({
      /** Of a figure. */
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string(),
      /** Of an event: EDTF. */
      date: ExistingEdtfDate,
      status: EventStatus,
      /** Of a statement. */
      stance: Stance,
    })
    .partial(),
  ...signed,
})
const Add = z.strictObject({
  action: z.literal('add'),
  fact: z.enum(['person', 'organization', 'place', 'event', 'figure', 'statement']),
  /** The words of the fact: a name, a number with its unit, a clause that is dated, what is said. */
  quote: Quote,
  /** Of a statement: the words for who says it. */
  source: Quote.optional(),
  /** Of an event: the words that date it, where they stand outside the clause. */
  time: Quote.optional(),
  /** Of an event: EDTF, where its words do not give the days. */
  date: ExistingEdtfDate.optional(),
  /** Of an event; it happened where nothing is told. */
  status: EventStatus.optional(),
  ...signed,
})
const Merge = z.strictObject({ action: z.literal('merge'), person: Quote, into: Quote, ...signed })
const Split = z.strictObject({ action: z.literal('split'), person: Quote, ...signed })
const SetRole = z.strictObject({
  action: z.literal('role'),
  person: Quote,
  role: Quote,
  former: z.boolean().default(false),
  ...signed,
})
const SetSpeaker = z.strictObject({
  action: z.literal('speaker'),
  statement: Quote,
  /** The words for who says it; null: nobody is named. */
  source: Quote.nullable(),
  ...signed,
})

export const Correction = z.discriminatedUnion('action', [
  Remove,
  Note,
  Replace,
  Add,
  Merge,
  Split,
  SetRole,
  SetSpeaker,
])
export type Correction = z.output<typeof Correction>

/**
 * A finding silenced, with the reason. It matches a finding of the rule that stands at the words; without words, one
 * that stands nowhere, such as that of a missing date.
 */
export const Acceptance = z.strictObject({
  rule: z.enum(RULES),
  quote: Quote.optional(),
  reason: Remark,
  by: Remark.optional(),
  /** ISO date: from an article published or updated later than this, it holds no more. */
  until: z.iso.date().optional(),
})
export type Acceptance = z.output<typeof Acceptance>

/** `STEM.corrections.yaml`: what an editor put right on a sheet, kept beside the article. */
export const Corrections = z.strictObject({
  corrections: z.array(Correction).default([]),
  accept: z.array(Acceptance).default([]),
})
export type Corrections = z.output<typeof Corrections>
