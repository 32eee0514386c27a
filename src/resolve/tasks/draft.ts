import type { Task, Unit } from '../../contract/types.js'
import type { RoledUnit } from '../../mention/roles.js'
import type { UnitSpan } from '../../mention/units.js'
import type { Line } from '../../read/line.js'
import { foldKey } from '../../source/fold.js'
import type { SourceText } from '../../source/source-text.js'
import type { OutlineNode, Span } from '../../tree/outline.js'
import { placeOf, quoteOf } from '../../tree/quote.js'
import type { FoundTime } from '../times.js'

/** A task while its parts are gathered. */
export interface TaskDraft {
  section: string
  kind: Task['kind']
  /** The node that holds it, for the order of the text. */
  node: OutlineNode
  title: Span[]
  actions: Span[][]
  lead: Unit[]
  coordinating: Unit[]
  others: { role: string; unit: Unit }[]
  times: FoundTime[]
  product: Span[]
  budget: Span[]
  place: Span[]
  /** Where it stands. */
  spans: Span[]
}

export function makeDraft(kind: Task['kind'], section: string, node: OutlineNode): TaskDraft {
  return {
    section,
    kind,
    node,
    title: [],
    actions: [],
    lead: [],
    coordinating: [],
    others: [],
    times: [],
    product: [],
    budget: [],
    place: [],
    spans: [],
  }
}

/** A unit of a line as the Plan shows it. */
export function toUnit(source: SourceText, line: Line, unit: UnitSpan): Unit {
  const quote = quoteOf(source, [{ line, from: unit.start, to: unit.end }])
  return {
    text: quote?.text ?? '',
    ...placeOf(source, [{ line, from: unit.start, to: unit.end }]),
    ...(unit.head ? { head: unit.head } : {}),
  }
}

const nameOf = (unit: Unit) => foldKey(unit.text)

/** Adds a unit unless it is there. */
export function addUnit(units: Unit[], unit: Unit): void {
  if (unit.text !== '' && !units.some((known) => nameOf(known) === nameOf(unit))) units.push(unit)
}

/** Adds units with their roles; a lead is no coordinator of itself. */
export function addRoled(draft: TaskDraft, source: SourceText, line: Line, roled: readonly RoledUnit[]): void {
  for (const { role, unit } of roled) {
    const made = toUnit(source, line, unit)
    if (role === 'lead') addUnit(draft.lead, made)
    else if (role === 'coordinating') addUnit(draft.coordinating, made)
    else draft.others.push({ role, unit: made })
  }
}

/** Whether two lists name a unit in common; a name may be cut short: `các đơn vị trực thuộc` of `Các đơn vị trực thuộc Trung tâm`. */
export const sharesUnit = (a: readonly Unit[], b: readonly Unit[]) =>
  a.some((unit) => b.some((other) => sameUnit(nameOf(unit), nameOf(other))))

const sameUnit = (a: string, b: string) =>
  a === b || (a.length > 8 && b.startsWith(`${a} `)) || (b.length > 8 && a.startsWith(`${b} `))
