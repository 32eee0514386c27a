import type { Item, Plan, Section } from '../../src/contract/types.js'
import type { Position } from '../../src/source/position.js'
import type { PlanNode, PlanTree } from '../../src/tree/types.js'
import { checkPoints, type PointCheck, placeProblems } from './points.js'
import { timeProblems } from './time-problems.js'
import { bare, inAnyOrder, inOrder, shows } from './words.js'

/** Everything in a Plan that the source does not say, or that points nowhere; `tree` gives the words of sections. */
export function planProblems(text: string, plan: Plan, tree: PlanTree): string[] {
  const check: Check = { text, points: checkPoints(text), path: ['$'], problems: [] }
  visit(check, plan)
  const leaves = leavesOf(tree)
  for (const section of allSections(plan)) checkSection(check, section, leaves)
  checkDerived(check, plan, leaves)
  checkIds(check, plan)
  return check.problems
}

interface Check {
  text: string
  points: PointCheck
  /** The keys to the value that is looked at; spelt out for a fault only, since a Plan holds thousands. */
  path: string[]
  problems: string[]
}

/**
 * Walks all of the Plan; whatever bears a text and a place must be what stands there. A Time looks after its own
 * members: `inTime` says that one holds this value.
 */
function visit(check: Check, value: unknown, inTime = false): void {
  if (!isObject(value)) return
  const say = (what: string) => check.problems.push(`${check.path.join('.')}: ${what}`)
  const isTime = typeof value.kind === 'string' && 'edtf' in value
  if (isTime && !inTime) check.problems.push(...timeProblems(value, check.path.join('.')))
  if (isPosition(value.position)) {
    const spans = Array.isArray(value.spans) ? value.spans.filter(isPosition) : undefined
    for (const problem of placeProblems(check.points, value.position, spans)) say(problem)
    // A section's text stands in many places and has none of its own: see checkSection.
    if (typeof value.text === 'string' && !('sections' in value)) {
      const pieces = (spans ?? [value.position]).map((place) => sliceOf(check, place))
      const joint = check.path.at(-1) === 'note' ? ';' : ''
      if (!shows(pieces, value.text, joint)) say(`${show(value.text)} is not ${pieces.map(show).join(' + ')}`)
    }
  }
  for (const key of Object.keys(value)) {
    check.path.push(key)
    visit(check, value[key], inTime || isTime)
    check.path.pop()
  }
}

function checkSection(check: Check, section: Section, leaves: readonly Leaf[]): void {
  const where = `section ${section.id}`
  const words = wordsIn(leaves, section.position)
  // A table that lays out two columns is read one column after the other.
  if (!inOrder(words, section.text) && !section.text.split('\n').every((line) => inOrder(words, line)))
    check.problems.push(`${where}: its text ${show(section.text)} is not in ${show(words)}`)
  if (!bare(words).startsWith(bare(section.marker)))
    check.problems.push(`${where}: its marker ${show(section.marker)} does not open ${show(words)}`)
  if (section.title && outside(section.title.position, section.position))
    check.problems.push(`${where}: its title lies outside`)
  const inner: { what: string; position: Position }[] = [
    ...section.items.map((item) => ({ what: `item ${show(item.text)}`, position: item.position })),
    ...section.sections.map((child) => ({ what: `section ${child.id}`, position: child.position })),
  ]
  for (const { what, position } of inner)
    if (outside(position, section.position)) check.problems.push(`${where}: ${what} lies outside`)
  const checkItems = (items: readonly Item[]) => {
    for (const item of items) {
      if (item.marker === '') check.problems.push(`${where}: an item without marker at ${item.position.start.offset}`)
      checkItems(item.items)
    }
  }
  checkItems(section.items)
}

/** Values cut out of other values. */
function checkDerived(check: Check, plan: Plan, leaves: readonly Leaf[]): void {
  const within = (what: string, part: string | null | undefined, whole: string) => {
    if (part && !bare(whole).includes(bare(part))) check.problems.push(`${what} ${show(part)} is not in ${show(whole)}`)
  }
  const { number } = plan.header
  if (number) {
    within('number', number.number, number.text)
    // `12-KH/TU` on two sides of a stamp: each part of the symbol for itself.
    for (const part of (number.symbol ?? '').split(/[-/]/)) within('symbol', part, number.text)
  }
  // The lines of an issuer stand apart in two columns, and it has one place only: the hull.
  // A name out of the symbol has plain hyphens.
  if (plan.issuer) {
    const words = plainDashes(wordsIn(leaves, plan.issuer.position))
    if (!inAnyOrder(words, plainDashes(plan.issuer.name)))
      check.problems.push(`issuer ${show(plan.issuer.name)} is not in ${show(words)}`)
  }
  const allWords = bare(check.text)
  if (plan.period) {
    const words = sliceOf(check, plan.period.position)
    for (const year of [plan.period.from, plan.period.to]) within('year of the period', String(year), words)
  }
  for (const { short, long, position } of plan.abbreviations) {
    within('abbreviation', short, sliceOf(check, position))
    // The long form stands before the short one, or behind it in a list of abbreviations.
    if (!allWords.includes(bare(long))) check.problems.push(`long form ${show(long)} is not in the text`)
  }
  for (const citation of plan.citations) {
    // A number is a normalised value: without blanks and stray stops at its signs, with plain hyphens.
    within('number of a citation', citation.number && plainNumber(citation.number), plainNumber(citation.text))
    // In a list (các Nghị quyết số A, số B) the type stands before the first.
    if (citation.type && !allWords.includes(bare(citation.type)))
      check.problems.push(`type of a citation ${show(citation.type)} is not in the text`)
  }
  for (const table of plan.tables) {
    const words = wordsIn(leaves, table.position)
    for (const head of table.header)
      if (head !== '' && !inOrder(words, head))
        check.problems.push(`table ${table.id}: its head ${show(head)} is not there`)
    for (const row of table.rows)
      if (row.number !== null) within('number of a row', row.number, row.cells.map((cell) => cell.text).join(' '))
  }
}

/** Ids are told apart, and whatever names a place names one that exists. */
function checkIds(check: Check, plan: Plan): void {
  const { problems } = check
  const places = new Set(['0', 'title'])
  const add = (id: string) => {
    if (places.has(id)) problems.push(`two places have the id ${id}`)
    places.add(id)
  }
  const addSections = (sections: readonly Section[], parent: string) => {
    for (const section of sections) {
      if (parent !== '' && !section.id.startsWith(`${parent}/`))
        problems.push(`section ${section.id} does not continue ${parent}`)
      add(section.id)
      addSections(section.sections, section.id)
    }
  }
  addSections(plan.sections, '')
  for (const appendix of plan.appendices) {
    add(appendix.id)
    addSections(appendix.sections, appendix.id)
  }
  for (const table of plan.tables) add(table.id)
  for (const note of plan.footnotes) places.add(`fn${note.label}`)
  const known = (what: string, id: string | null) => {
    if (id !== null && !places.has(id)) problems.push(`${what} names the place ${id}, and there is none`)
  }
  for (const table of plan.tables) known('table', table.section)
  for (const task of plan.tasks) known(`task ${task.id}`, task.section)
  for (const time of plan.times) known(`time ${show(time.text)}`, time.section)
  for (const citation of plan.citations) known(`citation ${show(citation.text)}`, citation.section)
  for (const note of plan.footnotes) known(`footnote ${note.label}`, note.section)
  for (const reference of plan.crossReferences) {
    known(`reference ${show(reference.text)}`, reference.section)
    for (const target of [reference.target, ...(reference.candidates ?? [])])
      known(`reference ${show(reference.text)}`, target)
    if (reference.target !== null && reference.candidates)
      problems.push(`reference ${show(reference.text)} has a target and candidates`)
  }
  const tasks = plan.tasks.map((task) => task.id)
  if (new Set(tasks).size < tasks.length) problems.push('two tasks have one id')
  for (const [index, citation] of plan.citations.entries()) {
    if (citation.firstMention !== undefined && !(citation.firstMention < index))
      problems.push(`citation ${show(citation.text)} names a later first mention`)
  }
}

const plainDashes = (text: string) => text.replace(/\p{Pd}/gu, '-')

/** All numbered units of a Plan, in the order of the text. */
export function allSections(plan: Plan): Section[] {
  const gather = (sections: readonly Section[]): Section[] =>
    sections.flatMap((section) => [section, ...gather(section.sections)])
  return [...gather(plan.sections), ...plan.appendices.flatMap((appendix) => gather(appendix.sections))]
}

interface Leaf {
  start: number
  end: number
  value: string
}

/** The leaves that are words, in the order of the text. */
function leavesOf(tree: PlanTree): Leaf[] {
  const leaves: Leaf[] = []
  const gather = (node: PlanNode) => {
    if ('children' in node) for (const child of node.children) gather(child)
    else if (node.type !== 'markup' && node.type !== 'furniture')
      leaves.push({ start: node.position.start.offset, end: node.position.end.offset, value: node.value })
  }
  gather(tree)
  return leaves.sort((a, b) => a.start - b.start)
}

/** The words of the leaves that lie in a place, touching its ends. */
function wordsIn(leaves: readonly Leaf[], { start, end }: Position): string {
  return leaves
    .filter((leaf) => leaf.end > start.offset && leaf.start < end.offset)
    .map((leaf) => leaf.value)
    .join(' ')
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isPosition(value: unknown): value is Position {
  return isObject(value) && isObject(value.start) && isObject(value.end) && typeof value.start.offset === 'number'
}

const outside = (inner: Position, outer: Position) =>
  inner.start.offset < outer.start.offset || inner.end.offset > outer.end.offset
const sliceOf = (check: Check, { start, end }: Position) => check.text.slice(start.offset, end.offset)
const show = (text: string) => JSON.stringify(text.length > 70 ? `${text.slice(0, 69)}…` : text)

const plainNumber = (text: string) =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\.(?=\s*[/-])/g, '')
    .replace(/\s/g, '')
