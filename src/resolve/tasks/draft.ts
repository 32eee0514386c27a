import type { Task, Unit } from '../../contract/types.js'
import type { RoledUnit } from '../../mention/roles.js'
import type { UnitSpan } from '../../mention/units.js'
import type { Line } from '../../read/line.js'
import { foldKey } from '../../source/fold.js'
import type { SourceText } from '../../source/source-text.js'
import type { OutlineNode, Span } from '../../tree/outline.js'
import { quoteLine } from '../../tree/quote.js'
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
  /** Their names as folded, in the same order. */
  leadNames: string[]
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
    leadNames: [],
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
  const made: Unit = quoteLine(source, line, unit.start, unit.end)
  if (unit.head) made.head = unit.head
  return made
}

const nameOf = (unit: Unit) => foldKey(unit.text)

/** So few units are compared one by one: folding keeps the length, so few names are folded. */
const fewUnits = 24
/** Names of longer rows, as folded. */
const namesOfRow = new WeakMap<readonly Unit[], Set<string>>()

/** Adds a unit unless it is there. */
export function addUnit(units: Unit[], unit: Unit): void {
  const { text } = unit
  if (text === '') return
  if (units.length < fewUnits) {
    if (units.some((known) => known.text.length === text.length && nameOf(known) === nameOf(unit))) return
  } else {
    const names = namesOfRow.get(units) ?? new Set(units.map(nameOf))
    namesOfRow.set(units, names)
    if (names.has(nameOf(unit))) return
    names.add(nameOf(unit))
  }
  units.push(unit)
}

/** Adds units with their roles; a lead is no coordinator of itself. */
export function addRoled(draft: TaskDraft, source: SourceText, line: Line, roled: readonly RoledUnit[]): void {
  for (const { role, unit } of roled) {
    const made = toUnit(source, line, unit)
    if (role === 'lead') addLead(draft, made)
    else if (role === 'coordinating') addUnit(draft.coordinating, made)
    else draft.others.push({ role, unit: made })
  }
}

/** Adds a unit that answers for the task, unless it is there. */
export function addLead(draft: TaskDraft, unit: Unit): void {
  const { length } = draft.lead
  addUnit(draft.lead, unit)
  if (draft.lead.length > length) draft.leadNames.push(nameOf(unit))
}

/** The names of units of a line, as folded: what their texts would be, before a place in the source is made for them. */
export function namesOf(source: SourceText, line: Line, units: readonly UnitSpan[]): string[] {
  return units.map(({ start, end }) => {
    const name = line.key.slice(start, end)
    // A number broken at its hyphen is joined in the text.
    if (!name.includes('- ') && !name.includes('/ ') && name.trim() === name) return name
    return foldKey(quoteLine(source, line, start, end).text)
  })
}

/** Whether two lists name a unit in common; a name may be cut short: `các đơn vị trực thuộc` of `Các đơn vị trực thuộc Trung tâm`. */
export function sharesName(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) for (const other of b) if (sameUnit(one, other)) return true
  return false
}

const sameUnit = (a: string, b: string) =>
  a === b || (a.length > 8 && b.startsWith(`${a} `)) || (b.length > 8 && a.startsWith(`${b} `))
