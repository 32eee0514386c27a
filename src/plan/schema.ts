import * as z from 'zod'
import type { Item, Plan, Section } from '../contract/types.js'
import { place, timeSchema, timeUnion } from './time-schema.js'

const { position } = place

const quote = z.strictObject({ text: z.string(), ...place }).meta({ id: 'Quote' })

const regime = z
  .strictObject({
    id: z.enum([
      'state-2011',
      'state-2020',
      'party-2018',
      'party-2026',
      'youth-2013',
      'union-2011',
      'normative-2016',
      'normative-2025',
    ]),
    from: z.enum(['header', 'number', 'issuer', 'date', 'default']),
  })
  .meta({ id: 'Regime' })

const documentNumber = z
  .strictObject({ text: z.string(), number: z.string().nullable(), symbol: z.string().nullable(), ...place })
  .meta({ id: 'DocumentNumber' })

const header = z
  .strictObject({
    regime,
    nation: quote.nullable(),
    motto: quote.nullable(),
    parentIssuer: quote.nullable(),
    issuer: quote.nullable(),
    number: documentNumber.nullable(),
    place: quote.nullable(),
    date: timeSchema.nullable(),
    type: quote.nullable(),
    title: quote.nullable(),
    urgency: quote.nullable(),
    secrecy: quote.nullable(),
    draft: quote.nullable(),
  })
  .meta({ id: 'Header' })

const item = z
  .strictObject({
    marker: z.string(),
    text: z.string(),
    ...place,
    get items(): z.ZodArray<z.ZodType<Item>> {
      return z.array(item)
    },
  })
  .meta({ id: 'Item' })

const section = z
  .strictObject({
    id: z.string(),
    marker: z.string(),
    kind: z.enum([
      'part',
      'chapter',
      'section',
      'article',
      'roman',
      'arabic',
      'decimal',
      'letter',
      'upper-letter',
      'parenthesised',
    ]),
    ordinal: z.number().nullable(),
    title: quote.nullable(),
    text: z.string(),
    items: z.array(item),
    get sections(): z.ZodArray<z.ZodType<Section>> {
      return z.array(section)
    },
    position,
  })
  .meta({ id: 'Section' })

const unit = z.strictObject({ text: z.string(), ...place, head: z.string().exactOptional() }).meta({ id: 'Unit' })

const task = z
  .strictObject({
    id: z.string(),
    section: z.string(),
    kind: z.enum(['fields', 'assign', 'inline', 'row']),
    title: quote.nullable(),
    actions: z.array(quote),
    lead: z.array(unit),
    coordinating: z.array(unit),
    others: z.array(z.strictObject({ role: z.string(), unit })),
    times: z.array(timeSchema),
    product: z.array(quote),
    budget: z.array(quote),
    place: z.array(quote),
    position,
  })
  .meta({ id: 'Task' })

const planTimeFields = {
  section: z.string(),
  role: z.enum(['deadline', 'period', 'report', 'recurrence', 'start', 'horizon']),
  via: z.strictObject({ footnote: z.string(), reference: position }).exactOptional(),
}

// Every kind anew with the three fields: an intersection of two closed objects is right for zod, but its JSON Schema,
// `allOf` of two closed halves, would admit nothing.
const [firstKind, ...otherKinds] = timeUnion.options
const planTime = z
  .discriminatedUnion('kind', [
    firstKind.extend(planTimeFields),
    ...otherKinds.map((kind) => kind.extend(planTimeFields)),
  ])
  .meta({ id: 'PlanTime' })

const citation = z
  .strictObject({
    text: z.string(),
    ...place,
    section: z.string(),
    type: z.string(),
    number: z.string().nullable(),
    parts: z
      .strictObject({
        serial: z.string().nullable(),
        year: z.int().nullable(),
        type: z.string().nullable(),
        issuer: z.string().nullable(),
      })
      .exactOptional(),
    typeAgrees: z.boolean().exactOptional(),
    date: timeSchema.nullable(),
    issuer: quote.nullable(),
    title: quote.nullable(),
    basis: z.boolean(),
    path: z.string().exactOptional(),
    firstMention: z.int().min(0).exactOptional(),
  })
  .meta({ id: 'Citation' })

const crossReference = z
  .strictObject({
    text: z.string(),
    ...place,
    section: z.string(),
    target: z.string().nullable(),
    candidates: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'CrossReference' })

const footnote = z
  .strictObject({
    label: z.string(),
    text: z.string(),
    ...place,
    reference: position.nullable(),
    section: z.string().nullable(),
    items: z.array(quote),
  })
  .meta({ id: 'Footnote' })

const table = z
  .strictObject({
    id: z.string(),
    section: z.string(),
    header: z.array(z.string()),
    rows: z.array(
      z.strictObject({ number: z.string().nullable(), cells: z.array(quote), band: z.boolean().exactOptional() }),
    ),
    position,
  })
  .meta({ id: 'Table' })

const appendix = z
  .strictObject({
    id: z.string(),
    label: quote.nullable(),
    title: quote.nullable(),
    sections: z.array(section),
    position,
  })
  .meta({ id: 'Appendix' })

/** The object before its type is written down, so that a type test can hold it against `Plan`. */
export const planObject = z.strictObject({
  schemaVersion: z.literal('1'),
  header,
  attached: z.strictObject({ type: quote.nullable(), title: quote.nullable(), position }).nullable(),
  issuer: z
    .strictObject({
      name: z.string(),
      from: z.enum(['letterhead', 'preamble', 'title', 'signature', 'symbol']),
      position,
    })
    .nullable(),
  period: z.strictObject({ from: z.int(), to: z.int(), position }).nullable(),
  sections: z.array(section),
  tasks: z.array(task),
  times: z.array(planTime),
  citations: z.array(citation),
  crossReferences: z.array(crossReference),
  footnotes: z.array(footnote),
  tables: z.array(table),
  appendices: z.array(appendix),
  recipients: z.array(z.strictObject({ name: quote, note: quote.nullable(), position })),
  archive: z.array(quote),
  signature: z
    .strictObject({ authority: z.array(quote), title: quote.nullable(), name: quote.nullable(), position })
    .nullable(),
  abbreviations: z.array(z.strictObject({ short: z.string(), long: z.string(), position })),
})

/** Kế hoạch: the whole Plan, as `parsePlan` gives it. */
export const planSchema: z.ZodType<Plan> = planObject
