import type { Plan, Section, Task, Unit } from '../../src/contract/types.js'
import { allSections } from './plan-problems.js'
import { fold } from './words.js'

/** What a careful reader swears to about a fixture: `facts.json`, written by hand, never from a parser's output. */
export interface Facts {
  /** One line for each phenomenon that the plan shows. */
  shows: string[]
  notes?: string[]
  header?: Partial<
    Record<
      'parentIssuer' | 'issuer' | 'number' | 'symbol' | 'place' | 'date' | 'type' | 'title' | 'regime',
      string | null
    >
  >
  attached?: { type: string; title: string } | null
  issuer?: { name: string; from: string } | null
  period?: { from: number; to: number } | null
  /** Id, marker, title; for a run-in clause null and its first words. */
  outline?: [id: string, marker: string, title: string | null, opening?: string][]
  items?: Record<string, number>
  tables?: [section: string, rows: number, columns: number][]
  appendices?: [label: string | null, title: string | null][]
  recipients?: [name: string, note: string | null][]
  archive?: string[]
  signature?: { authority: string | null; title: string | null; name: string | null } | null
  footnotes?: [label: string, opening: string, section: string | null, items: number][]
  tasks?: TaskFact[]
  times?: [section: string, text: string, kind: string, earliest: string | null, latest: string | null][]
  citations?: [
    section: string,
    type: string,
    number: string | null,
    date: string | null,
    issuer: string | null,
    basis: '' | 'basis',
  ][]
  crossReferences?: [section: string, text: string, target: string | null][]
  abbreviations?: [short: string, long: string][]
}

export interface TaskFact {
  in: string
  kind: Task['kind']
  lead?: string[]
  coordinating?: string[]
  times?: string[]
  product?: string[]
  /** First words of the task's cell; rows only. */
  text?: string
}

/** The keys that are judged, in the order in which a reader meets them. */
export const factKeys = [
  'header',
  'attached',
  'issuer',
  'period',
  'outline',
  'items',
  'tables',
  'appendices',
  'recipients',
  'archive',
  'signature',
  'footnotes',
  'tasks',
  'times',
  'citations',
  'crossReferences',
  'abbreviations',
] as const satisfies readonly (keyof Facts)[]
export type FactKey = (typeof factKeys)[number]

/** Keys of `facts.json` that say something to people only. */
export const remarkKeys: readonly string[] = ['shows', 'notes']

/**
 * What the Plan says about one key, and what the facts do, in the same shape: the difference is the message.
 * An opening that the Plan's text begins with is put in its place, so that only what differs is seen.
 */
export function judge(key: FactKey, facts: Facts, plan: Plan): { got: unknown; expected: unknown } {
  const expected = facts[key]
  const got = readers[key](plan, facts)
  return { got: tidy(got), expected: tidy(key === 'tasks' ? (facts.tasks ?? []).map(wholeTask) : expected) }
}

const readers: { [K in FactKey]: (plan: Plan, facts: Facts) => unknown } = {
  header: ({ header }, facts) => {
    const all = {
      parentIssuer: text(header.parentIssuer),
      issuer: text(header.issuer),
      number: header.number?.number ?? null,
      symbol: header.number?.symbol ?? null,
      place: text(header.place),
      date: header.date?.edtf ?? null,
      type: text(header.type),
      title: text(header.title),
      regime: header.regime.id,
    }
    return Object.fromEntries(Object.entries(all).filter(([key]) => key in (facts.header ?? {})))
  },
  attached: ({ attached }) => attached && { type: text(attached.type), title: text(attached.title) },
  issuer: ({ issuer }) => issuer && { name: issuer.name, from: issuer.from },
  period: ({ period }) => period && { from: period.from, to: period.to },
  outline: (plan, facts) => allSections(plan).map((section) => outlineFact(section, facts)),
  items: (plan) =>
    Object.fromEntries(
      allSections(plan)
        .filter((section) => section.items.length > 0)
        .map((section) => [section.id, section.items.length]),
    ),
  tables: ({ tables }) =>
    tables.map(({ section, header, rows }) => [
      section,
      rows.length,
      Math.max(header.length, ...rows.map((row) => row.cells.length)),
    ]),
  appendices: ({ appendices }) => appendices.map(({ label, title }) => [text(label), text(title)]),
  recipients: ({ recipients }) => recipients.map(({ name, note }) => [ended(name.text), text(note)]),
  archive: ({ archive }) => archive.map((code) => ended(code.text)),
  signature: ({ signature }) =>
    signature && {
      authority: signature.authority.length > 0 ? signature.authority.map((line) => line.text).join(' / ') : null,
      title: text(signature.title),
      name: text(signature.name),
    },
  footnotes: ({ footnotes }, facts) =>
    footnotes.map((note, index) => [
      note.label,
      opening(note.text, facts.footnotes?.[index]?.[1]),
      note.section,
      note.items.length,
    ]),
  tasks: ({ tasks }, facts) => taskFacts(tasks, facts.tasks ?? []),
  times: ({ times }) => times.map((time) => [time.section, ended(time.text), time.kind, time.earliest, time.latest]),
  citations: ({ citations }) =>
    citations.map(({ section, type, number, date, issuer, basis }) => [
      section,
      type,
      number,
      date?.edtf ?? null,
      issuer && ended(issuer.text),
      basis ? 'basis' : '',
    ]),
  crossReferences: ({ crossReferences }) =>
    crossReferences.map((reference) => [reference.section, ended(reference.text), reference.target]),
  abbreviations: ({ abbreviations }) => abbreviations.map(({ short, long }) => [short, long]),
}

function outlineFact(section: Section, facts: Facts): unknown {
  const { id, marker, title } = section
  if (title) return [id, marker, title.text]
  const known = facts.outline?.find((entry) => entry[0] === id)
  return [id, marker, null, opening(section.text, known?.[3])]
}

/** The tasks in the order of the facts, each beside the one it is most like; what is too much comes last. */
function taskFacts(tasks: readonly Task[], facts: readonly TaskFact[]): TaskFact[] {
  const left = tasks.map((task): TaskFact & { title: string } => ({
    in: task.section,
    kind: task.kind,
    lead: names(task.lead),
    coordinating: names(task.coordinating),
    times: task.times.map((time) => ended(time.text)),
    product: task.product.map((product) => ended(product.text)),
    title: task.title?.text ?? '',
  }))
  const found: TaskFact[] = []
  for (const fact of facts) {
    const rank = (task: (typeof left)[number]) =>
      (task.in === fact.in ? 4 : 0) +
      (task.kind === fact.kind ? 2 : 0) +
      (fact.text ? (fold(task.title).startsWith(fold(fact.text)) ? 4 : 0) : sameList(task.lead, fact.lead) ? 1 : 0)
    const best = left.reduce(
      (most, task, index) => (rank(task) > (left[most] ? rank(left[most]) : 5) ? index : most),
      -1,
    )
    const task = left[best]
    if (!task) continue
    left.splice(best, 1)
    found.push(wholeTask({ ...task, ...(fact.text ? { text: opening(task.title, fact.text) } : {}) }))
  }
  return [...found, ...left.map((task) => wholeTask({ ...task, text: opening(task.title, undefined) }))]
}

/** A task fact with the lists that are absent when empty, in one order: units of a role have none. */
function wholeTask({
  in: place,
  kind,
  lead = [],
  coordinating = [],
  times = [],
  product = [],
  text,
}: TaskFact): TaskFact {
  const sorted = (list: string[]) => list.map((entry) => ended(fold(entry))).sort()
  return {
    in: place,
    kind,
    lead: sorted(lead),
    coordinating: sorted(coordinating),
    times: sorted(times),
    product: sorted(product),
    ...(text && kind === 'row' ? { text } : {}),
  }
}

const names = (units: readonly Unit[]) => units.map((unit) => ended(unit.text))
const sameList = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.map(fold).join('\n') === b.map(fold).join('\n')
const text = (quote: { text: string } | null | undefined): string | null => quote?.text ?? null
/** Signs at the end that readers take in or leave out. */
const ended = (words: string) => words.replace(/[\s.;,:]+$/u, '')

/** The opening that was expected, when the words begin with it; else as many words of their own. */
function opening(words: string, expected: string | undefined): string {
  const folded = fold(words)
  if (expected !== undefined && folded.startsWith(fold(expected))) return expected
  return folded
    .split(' ')
    .slice(0, expected?.split(' ').length ?? 8)
    .join(' ')
}

/** NFC and folded blanks in all strings; ends of the lists' quotes as in the Plan's own. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return fold(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidy(entry)]))
}
