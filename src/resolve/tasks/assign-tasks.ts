import { readUnitHeading, type UnitHeading } from '../../mention/units-heading.js'
import { appendAll } from '../../source/append-all.js'
import type { Outline, OutlineNode, Span } from '../../tree/outline.js'
import { scopeOf } from '../walk.js'
import { addLead, addUnit, makeDraft, namesOf, sharesName, type TaskDraft, toUnit } from './draft.js'
import { countedTimes, type Facts } from './facts.js'
import { unitsBeforeColon } from './units-before-colon.js'
import { bulletsOf, wordsBelow } from './words.js'

/** Parts of a plan that speak of aims and means: a unit in a heading there is an object, not an actor. */
const elsewhere =
  /mục tiêu|mục đích|yêu cầu|chỉ tiêu|đối tượng|phạm vi|tình hình|căn cứ|quan điểm|thành phần|kết quả đạt|thực trạng/
const actingPart = /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|thực hiện|triển khai|điều/

/** A heading that names a unit makes it lead of what stands below; a parent whose children name units is no task. */
export function assignTasks(facts: Facts, outline: Outline): TaskDraft[] {
  const drafts: TaskDraft[] = []
  const headingOf = readOnce()
  const isElsewhere = judgeOnce()
  for (const section of outline.sections) {
    const title = section.section?.title
    if (!title || isElsewhere(section.parent) || holdsOnlyTables(section)) continue
    const heading = headingOf(title)
    if (
      !heading ||
      heading.units.length === 0 ||
      childrenNameUnits(section, headingOf) ||
      itemsNameUnits(section, heading)
    )
      continue
    const words = wordsBelow(section, true)
    if (!isTopic(facts, words, heading) && words.some(saysSomething))
      drafts.push(fromHeading(facts, section, title, heading, words))
  }
  addBareHeadings(facts, outline.root, isElsewhere, drafts)
  return drafts
}

type HeadingOf = (title: Span) => UnitHeading | null

/** A title is asked for as a section of its own and as a child of the one above. */
function readOnce(): HeadingOf {
  const known = new Map<Span, UnitHeading | null>()
  return (title) => {
    let heading = known.get(title)
    if (heading === undefined) {
      heading = readUnitHeading(title.line.text, title.line.key, title.from, title.to)
      known.set(title, heading)
    }
    return heading
  }
}

type Judge = (node: OutlineNode | null) => boolean

/** Whether the nearest title above or at a node that tells anything is that of a part of aims and means; each is judged once. */
function judgeOnce(): Judge {
  const known = new Map<OutlineNode, boolean>()
  const judge: Judge = (node) => {
    if (!node) return false
    const title = node.section?.title
    if (!title) return judge(node.parent)
    let verdict = known.get(node)
    if (verdict === undefined) {
      const key = title.line.key.slice(title.from, title.to)
      verdict = !actingPart.test(key) && (elsewhere.test(key) || judge(node.parent))
      known.set(node, verdict)
    }
    return verdict
  }
  return judge
}

/** `Đối với đảng viên đi làm ăn xa: cấp ủy chi bộ liên hệ …`: whom it concerns, and another who acts. */
function isTopic(facts: Facts, [first]: readonly Span[], heading: UnitHeading): boolean {
  if (heading.mode !== 'concern' || !heading.units.every(({ kind }) => kind === 'people' || kind === 'actor'))
    return false
  return (
    first !== undefined && facts.dutiesIn(first).some((duty) => duty.lead.some(({ start }) => start <= first.from + 2))
  )
}

/** Words, and not the dots of a form to fill in. */
const saysSomething = (span: Span) => {
  const text = span.line.text.slice(span.from, span.to)
  return /\p{L}/u.test(text) && !filler.test(text)
}
const filler = /…{2}|\.{5}|_{4}/

/** A list of members under the name of a body tells nobody to do anything. */
function holdsOnlyTables({ children }: OutlineNode): boolean {
  let tables = 0
  for (const { type } of children) {
    if (type === 'table') tables++
    else if (type !== 'sectionTitle') return false
  }
  return tables > 0
}

function childrenNameUnits(section: OutlineNode, headingOf: HeadingOf): boolean {
  for (const child of section.children) {
    const title = child.section?.title
    if (title && (headingOf(title)?.units.length ?? 0) > 0) return true
  }
  return false
}

/** `Các sở, ngành:` over bullets `Sở Y tế: …`, `Sở Tài chính: …`: a class, and what each of it is to do. */
function itemsNameUnits(section: OutlineNode, heading: UnitHeading): boolean {
  if (!heading.units.every(({ plural }) => plural)) return false
  const items = section.children.flatMap((child) => (child.type === 'list' ? child.children : []))
  let named = 0
  for (const item of items) {
    const span = item.children[0]?.own[0]
    const inner = span ? unitsBeforeColon(span) : null
    if (inner?.units.some(({ plural, kind }) => !plural && kind !== 'group')) named++
  }
  return named >= 2 && named * 2 > items.length
}

function fromHeading(
  facts: Facts,
  section: OutlineNode,
  title: Span,
  heading: UnitHeading,
  words: readonly Span[],
): TaskDraft {
  const draft = makeDraft('assign', section.section?.id ?? '', section)
  draft.title = [title]
  for (const unit of heading.units) addLead(draft, toUnit(facts.source, title.line, unit))
  fill(facts, draft, words)
  draft.actions = bulletsOf(section)
  draft.spans = [title, ...words]
  return draft
}

/** Times below the heading, and the units that its sentences name to work with. */
function fill(facts: Facts, draft: TaskDraft, words: readonly Span[]): void {
  const { source } = facts
  for (const span of words) {
    for (const duty of facts.dutiesIn(span)) {
      if (duty.lead.length > 0 && !sharesName(namesOf(source, span.line, duty.lead), draft.leadNames)) continue
      for (const unit of duty.coordinating) addUnit(draft.coordinating, toUnit(source, span.line, unit))
      for (const other of duty.others)
        draft.others.push({ role: other.role, unit: toUnit(source, span.line, other.unit) })
    }
  }
  draft.times = countedTimes(facts, words)
}

/** Emphasised lines without a number that name a unit: what follows up to the next one is theirs. */
function addBareHeadings(facts: Facts, node: OutlineNode, isElsewhere: Judge, drafts: TaskDraft[]): void {
  let open: TaskDraft | null = null
  let words: Span[] = []
  const close = () => {
    if (open && words.length > 0) {
      fill(facts, open, words)
      appendAll(open.spans, words)
      drafts.push(open)
    }
    open = null
    words = []
  }
  for (const child of node.children) {
    if (child.type === 'section' || child.type === 'attachedPlan') {
      close()
      addBareHeadings(facts, child, isElsewhere, drafts)
    } else if (child.heading && node.type === 'section' && !isElsewhere(node)) {
      close()
      open = openBare(facts, node, child)
    } else if (open) {
      for (const span of child.own) if (span.leaf === 'text') words.push(span)
      appendAll(words, wordsBelow(child, true))
      appendAll(open.actions, bulletsOf({ ...node, children: [child] }))
    }
  }
  close()
}

function openBare(facts: Facts, parent: OutlineNode, node: OutlineNode): TaskDraft | null {
  const [span] = node.own
  const heading = span ? readUnitHeading(span.line.text, span.line.key, span.from, span.to) : null
  if (!span || !heading || heading.units.length === 0) return null
  const draft = makeDraft('assign', scopeOf(parent), node)
  draft.title = [span]
  for (const unit of heading.units) addLead(draft, toUnit(facts.source, span.line, unit))
  draft.spans = [span]
  return draft
}
