import { type Field, isLeaf, type Leaf, type PlanNode, type SectionNode } from '../../tree/types.js'
import type { Inspected } from '../context.js'

/** Labelled lines of one section that belong to one task: who leads it, who helps, by when. */
export interface FieldBlock {
  section: SectionNode
  fields: readonly [AssigningField, ...AssigningField[]]
}

/** A labelled line that assigns a task. */
export interface AssigningField {
  node: Field
  label: Leaf
  /** Nothing stands behind the colon, nor below it. */
  isEmpty: boolean
}

const assigning: ReadonlySet<Field['role']> = new Set(['lead', 'coordinating', 'both', 'time'])

/** The blocks of assigning labels of a plan, in the order of the tree. A role that comes again begins the next one. */
export function fieldBlocks({ nodes }: Pick<Inspected, 'nodes'>): FieldBlock[] {
  return nodes('section').flatMap((section) => {
    const blocks: [AssigningField, ...AssigningField[]][] = []
    for (const field of fieldsOf(section)) {
      const open = blocks.at(-1)
      if (!open || open.some((known) => returns(known, field))) blocks.push([field])
      else open.push(field)
    }
    return blocks.map((fields) => ({ section, fields }))
  })
}

const colonOrBlank = /[\s:]/

/** Words of a label, without its colon. */
export function labelText({ value }: Leaf): string {
  let end = value.length
  while (end > 0 && colonOrBlank.test(value.charAt(end - 1))) end--
  return value.slice(0, end)
}

/** The lines right in a section, also as items of its lists; those of its sub-sections are theirs. */
function fieldsOf(section: SectionNode): AssigningField[] {
  const things = section.children.flatMap((child): PlanNode[] => (child.type === 'list' ? child.children : [child]))
  const lines = things.filter((thing) => !isLeaf(thing))
  return lines.flatMap((line, at) => {
    const node = fieldIn(line)
    const label = node?.children.find((child): child is Leaf => isLeaf(child) && child.type === 'label')
    if (!node || !label || !assigning.has(node.role)) return []
    const hasMoreBelow = line !== node && !isLeaf(line) && line.children.some((part) => part !== node && !isLeaf(part))
    const isEmpty = !hasMoreBelow && !goesOn(line, node, lines[at + 1]) && !node.children.some(saysMore)
    return [{ node, label, isEmpty }]
  })
}

/** Labels that are no part of the value of another. */
const closing: ReadonlySet<Field['role']> = new Set([
  ...assigning,
  'product',
  'budget',
  'place',
  'participants',
  'note',
])

/** Whether the next line may be the value of an empty label: words, a table, items of another sign, a label of its kind. */
function goesOn(line: PlanNode, field: Field, next: PlanNode | undefined): boolean {
  if (!next) return false
  const following = fieldIn(next)
  if (!following || !closing.has(following.role) || following.role === field.role) return true
  return line.type === 'listItem' && next.type === 'listItem' && line.marker !== next.marker
}

/** A labelled line by itself or as the item of a list. */
function fieldIn(node: PlanNode): Field | undefined {
  if (node.type === 'field') return node
  if (node.type !== 'listItem') return undefined
  return node.children.find((child): child is Field => child.type === 'field')
}

const silent: ReadonlySet<PlanNode['type']> = new Set(['label', 'markup', 'furniture', 'noteReference'])
const saysMore = (node: PlanNode) => !silent.has(node.type) && (!isLeaf(node) || /[\p{L}\p{N}]/u.test(node.value))

/** A person in charge and the unit that carries out stand side by side: of leads only the same label returns. */
function returns(known: AssigningField, field: AssigningField): boolean {
  if (known.node.role !== field.node.role) return false
  return field.node.role !== 'lead' || labelText(known.label) === labelText(field.label)
}
