import { mayBeLabel, readFieldLabel } from '../../label/field-label.js'
import type { FieldRole } from '../../label/types.js'
import { labelVerbEnds, labelVerbs } from '../../lexicon/field-labels.js'
import { readRoleValue } from '../../mention/roles.js'
import { appendAll } from '../../source/append-all.js'
import type { Outline, OutlineNode, Span } from '../../tree/outline.js'
import { trimSpan } from '../../tree/quote.js'
import { scopeOf } from '../walk.js'
import { addRoled, makeDraft, type TaskDraft } from './draft.js'
import type { Facts } from './facts.js'
import { unitsBeforeColon } from './units-before-colon.js'
import { bulletsOf, paragraphsOf, wordsBelow } from './words.js'

/** A label with the words behind it. */
interface LabelledValue {
  role: FieldRole
  node: OutlineNode
  label: Span
  values: Span[]
  /** The section under whose label heading the line stands (`a) Phân công thực hiện` over `- Đơn vị chủ trì: …`). */
  holder?: OutlineNode
}

const tellsTask = new Set<FieldRole>(['lead', 'coordinating', 'both', 'time'])
const namesUnit = new Set<FieldRole>(['lead', 'coordinating', 'both'])

/**
 * Labelled lines of the lowest section that holds them make one task a block; numbered labels together make one on
 * their parent. In a section that is assigned by its heading, the labels feed that task.
 */
export function fieldTasks(facts: Facts, outline: Outline, assigned: readonly TaskDraft[]): TaskDraft[] {
  const owners = new Map(assigned.map((draft) => [draft.node, draft]))
  const drafts: TaskDraft[] = []
  /** Sections whose label lines are told already, on their parent. */
  const told = new Set<OutlineNode>()
  const visit = (node: OutlineNode) => {
    const owner = owners.get(node)
    for (const block of told.has(node) ? [] : blocksOf(node)) {
      if (owner) feed(facts, owner, block.values)
      else if (block.values.some((value) => tellsTask.has(value.role))) drafts.push(toDraft(facts, node, block))
    }
    const numbered: LabelledValue[] = []
    addNumbered(node, owners, numbered)
    const holders = new Set(numbered.map((value) => value.holder))
    // Label lines below one label alone are that section's own.
    if (numbered.some((value) => namesUnit.has(value.role)) && !(holders.size === 1 && !holders.has(undefined))) {
      for (const holder of holders) if (holder) told.add(holder)
      drafts.push(toDraft(facts, node, { values: numbered, actions: bulletsOf(node) }))
    }
  }
  const descend = (node: OutlineNode) => {
    for (const child of node.children) {
      const { type } = child
      if (type === 'section' || type === 'appendix' || type === 'preamble') visit(child)
      // Nothing else holds sections.
      if (type === 'section' || type === 'appendix' || type === 'attachedPlan') descend(child)
    }
  }
  descend(outline.root)
  return drafts
}

/** A run of label lines, and the bullets above that it closes. */
interface Block {
  values: LabelledValue[]
  actions: Span[][]
}

/** Runs of label lines: one ends where a role returns, or at an item or paragraph that is no label. */
function blocksOf(node: OutlineNode): Block[] {
  const run: Run = { blocks: [], values: [], actions: [] }
  for (const child of node.children) {
    if (child.type === 'field') take(run, child, null)
    else if (child.type === 'list') for (const item of child.children) takeItem(run, item)
    else if (child.type === 'paragraph' && (isOpenValue(run) || goesOn(run))) addToLast(run, child.own)
    else if (child.type !== 'sectionTitle') close(run)
  }
  close(run)
  return run.blocks
}

/** The blocks of a node that are complete, and the one that is open. */
interface Run extends Block {
  blocks: Block[]
}

function close(run: Run): void {
  if (run.values.length === 0) return
  run.blocks.push({ values: run.values, actions: run.actions })
  run.values = []
  run.actions = []
}

function take(run: Run, field: OutlineNode, below: OutlineNode | null): void {
  for (const value of valuesOf(field, below)) {
    if (run.values.some((known) => returns(known, value))) close(run)
    run.values.push(value)
  }
}

function takeItem(run: Run, item: OutlineNode): void {
  const field = item.children.find(({ type }) => type === 'field')
  if (field) take(run, field, item)
  else if (isOpenValue(run) && !namesActor(run, item)) addToLast(run, wordsOfItem(item))
  else {
    // The label of such a row says no more than that units follow.
    if (isOpenValue(run)) run.values.pop()
    close(run)
    const words = paragraphsOf(item)
    if (words.length > 0) run.actions.push(words)
  }
}

/** `Phân công:` over `- Phòng Kế toán: Lập biểu mẫu …`: the unit and its own duty, which is read as a sentence. */
function namesActor({ values }: Run, item: OutlineNode): boolean {
  const [first] = wordsOfItem(item)
  return lastOf(values)?.role === 'lead' && first !== undefined && tellsActor(first)
}

const tellsActor = (words: Span) => unitsBeforeColon(words) !== null

function addToLast({ values }: Run, spans: readonly Span[]): void {
  const last = lastOf(values)
  if (last) appendAll(last.values, spans)
}

/** A role that comes again opens the next block; a person in charge and the unit that carries out stand side by side. */
function returns(known: LabelledValue, value: LabelledValue): boolean {
  if (known.role !== value.role || !tellsTask.has(value.role)) return false
  return value.role !== 'lead' || labelKey(known) === labelKey(value)
}

const labelKey = ({ label }: LabelledValue) => label.line.key.slice(label.from, label.to).trim()

/** The last label has nothing behind its colon: what follows is its value. */
function isOpenValue({ values }: Run): boolean {
  const last = lastOf(values)
  return last?.values.every(isBlank) === true
}

/** The value began below its label, and its last paragraph says that another follows. */
function goesOn({ values }: Run): boolean {
  const spans = lastOf(values)?.values ?? []
  const [first] = spans
  const last = spans[spans.length - 1]
  if (!first || !last || last === first || !isBlank(first)) return false
  return last.line.key[trimSpan(last).to - 1] === ';'
}

const lastOf = (values: readonly LabelledValue[]) => (values.length > 0 ? values[values.length - 1] : undefined)

function isBlank(span: Span): boolean {
  const { from, to } = trimSpan(span)
  return from >= to
}

function wordsOfItem(item: OutlineNode): Span[] {
  const words: Span[] = []
  for (const child of item.children) for (const span of child.own) if (span.leaf === 'text') words.push(span)
  return words
}

const nextLabel = /[;.] (?=\p{Lu})/gu

/** The values of a label line: more than one where another label follows behind `;`. */
function valuesOf(field: OutlineNode, item: OutlineNode | null): LabelledValue[] {
  const info = field.field
  if (!info) return []
  const { line } = info.value
  const values: LabelledValue[] = []
  let current: LabelledValue = { role: info.role, node: field, label: info.label, values: [] }
  let from = info.value.from
  nextLabel.lastIndex = from
  for (let match = nextLabel.exec(line.text); match; match = nextLabel.exec(line.text)) {
    const at = match.index + match[0].length
    const label = readFieldLabel(line.key, at)
    if (!label || !tellsTask.has(label.role)) continue
    current.values.push({ line, from, to: match.index })
    values.push(current)
    current = { role: label.role, node: field, label: { line, from: label.start, to: label.end }, values: [] }
    from = label.value
    nextLabel.lastIndex = from
  }
  current.values.push({ line, from, to: line.text.length })
  if (item)
    for (const list of item.children)
      if (list.type === 'list') appendAll(current.values, list.children.flatMap(wordsOfItem))
  values.push(current)
  return values
}

/**
 * Sections that are labels with their value behind: `5. Đơn vị chủ trì: …`, also nested below a label heading. A
 * heading that names the one in charge himself (`3. Cán bộ phụ trách lĩnh vực văn hóa`) has its task already.
 */
function addNumbered(node: OutlineNode, owners: ReadonlyMap<OutlineNode, TaskDraft>, found: LabelledValue[]): void {
  for (const child of node.children) {
    const title = child.section?.title
    if (!title || owners.has(child)) continue
    const { key } = title.line
    if (!mayBeLabel(key, title.from, title.to)) continue
    const ends = key[title.to - 1] === ':'
    const label = ends ? readFieldLabel(key, title.from) : readFieldLabel(`${key.slice(title.from, title.to)} :`, 0)
    if (!label || (!ends && tellsDeed(key, title))) continue
    if (label.role === 'both' || (!ends && child.children.some((inner) => inner.type === 'section')))
      addNumbered(child, owners, found)
    else {
      const lines = namesUnit.has(label.role) ? blocksOf(child).flatMap((block) => block.values) : []
      const values = wordsBelow(child, false)
      if (lines.some((value) => namesUnit.has(value.role)))
        for (const line of lines) found.push({ ...line, holder: child })
      else if (values.length > 0 && !(namesUnit.has(label.role) && values.some(tellsActor)))
        found.push({ role: label.role, node: child, label: title, values })
    }
  }
}

/** `2. Phối hợp kiểm tra, giám sát`: a heading whose verb goes on is no label; `2. Phối hợp thực hiện` is one. */
function tellsDeed(key: string, { from, to }: Span): boolean {
  const verb = labelVerbs.find((word) => key.startsWith(word, from))
  return verb !== undefined && !labelEnds.has(key.slice(from + verb.length, to).trim())
}

function toDraft(facts: Facts, node: OutlineNode, block: Block): TaskDraft {
  const draft = makeDraft('fields', scopeOf(node), node)
  const title = node.section?.title
  if (title) draft.title = [title]
  else draft.title = node.children.find((child) => child.type === 'paragraph')?.own.slice(0, 1) ?? []
  draft.actions = block.actions
  feed(facts, draft, block.values)
  for (const value of block.values) {
    draft.spans.push(value.label)
    appendAll(draft.spans, value.values)
  }
  return draft
}

const labelEnds: ReadonlySet<string> = new Set(labelVerbEnds)

const endSign = /(?<![\s.;,])[\s.;,]+$/

function feed(facts: Facts, draft: TaskDraft, block: readonly LabelledValue[]): void {
  const { source } = facts
  const known = new Set(draft.times)
  for (const value of block) {
    switch (value.role) {
      case 'lead':
      case 'coordinating':
      case 'both':
        for (const span of value.values)
          addRoled(
            draft,
            source,
            span.line,
            readRoleValue(
              span.line.text,
              span.line.key,
              span.from,
              span.to,
              value.role === 'both' ? 'lead' : value.role,
            ),
          )
        break
      case 'supervisor':
        for (const span of value.values) {
          for (const roled of readRoleValue(span.line.text, span.line.key, span.from, span.to, 'direct'))
            addRoled(draft, source, span.line, [roled])
        }
        break
      case 'time':
        // A task that a heading assigns has the times of all words below it; those of its labels are among them.
        for (const span of value.values) {
          for (const time of facts.timesIn(span))
            if ((time.counts || time.expression.form === 'event') && !known.has(time)) {
              known.add(time)
              draft.times.push(time)
            }
        }
        break
      case 'product':
        appendAll(draft.product, withoutEnd(value.values))
        break
      case 'budget':
        appendAll(draft.budget, withoutEnd(value.values))
        break
      case 'place':
        appendAll(draft.place, withoutEnd(value.values))
        break
      default:
    }
  }
}

function withoutEnd(spans: readonly Span[]): Span[] {
  const cut: Span[] = []
  for (const { line, from, to } of spans) {
    const end = to - (endSign.exec(line.text.slice(from, to))?.[0].length ?? 0)
    if (end > from) cut.push({ line, from, to: end })
  }
  return cut
}
