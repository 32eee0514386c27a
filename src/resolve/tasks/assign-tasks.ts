import { readUnitHeading, type UnitHeading } from '../../mention/units-heading.js'
import type { Outline, OutlineNode, Span } from '../../tree/outline.js'
import { scopeOf } from '../walk.js'
import { addUnit, makeDraft, sharesUnit, type TaskDraft, toUnit } from './draft.js'
import { countedTimes, type Facts } from './facts.js'
import { bulletsOf, wordsBelow } from './words.js'

/** Parts of a plan that speak of aims and means: a unit in a heading there is an object, not an actor. */
const elsewhere =
  /mục tiêu|mục đích|yêu cầu|chỉ tiêu|đối tượng|phạm vi|tình hình|căn cứ|quan điểm|thành phần|kết quả đạt|thực trạng/
const actingPart = /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|thực hiện|triển khai|điều/

/** A heading that names a unit makes it lead of what stands below; a parent whose children name units is no task. */
export function assignTasks(facts: Facts, outline: Outline): TaskDraft[] {
  const drafts: TaskDraft[] = []
  const headingOf = readOnce()
  for (const section of outline.sections) {
    const title = section.section?.title
    if (!title || isElsewhere(section) || holdsOnlyTables(section)) continue
    const heading = headingOf(title)
    if (
      heading &&
      heading.units.length > 0 &&
      !childrenNameUnits(section, headingOf) &&
      !itemsNameUnits(section, heading) &&
      !isTopic(facts, section, heading) &&
      wordsBelow(section, true).some(saysSomething)
    )
      drafts.push(fromHeading(facts, section, title, heading))
  }
  for (const draft of bareHeadings(facts, outline)) drafts.push(draft)
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

/** `Đối với đảng viên đi làm ăn xa: cấp ủy chi bộ liên hệ …`: whom it concerns, and another who acts. */
function isTopic(facts: Facts, section: OutlineNode, heading: UnitHeading): boolean {
  if (heading.mode !== 'concern' || !heading.units.every(({ kind }) => kind === 'people' || kind === 'actor'))
    return false
  const first = wordsBelow(section, true)[0]
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
const holdsOnlyTables = (section: OutlineNode) =>
  section.children.some((child) => child.type === 'table') &&
  section.children.every((child) => child.type === 'table' || child.type === 'sectionTitle')

function isElsewhere(section: OutlineNode): boolean {
  for (let at: OutlineNode | null = section.parent; at; at = at.parent) {
    const title = at.section?.title
    if (!title) continue
    const key = title.line.key.slice(title.from, title.to)
    if (actingPart.test(key)) return false
    if (elsewhere.test(key)) return true
  }
  return false
}

function childrenNameUnits(section: OutlineNode, headingOf: HeadingOf): boolean {
  return section.children.some((child) => {
    const title = child.section?.title
    return title ? (headingOf(title)?.units.length ?? 0) > 0 : false
  })
}

/** `Các sở, ngành:` over bullets `Sở Y tế: …`, `Sở Tài chính: …`: a class, and what each of it is to do. */
function itemsNameUnits(section: OutlineNode, heading: UnitHeading): boolean {
  if (!heading.units.every(({ plural }) => plural)) return false
  const items = section.children.flatMap((child) => (child.type === 'list' ? child.children : []))
  let named = 0
  for (const item of items) {
    const span = item.children[0]?.own[0]
    const colon = span ? span.line.key.indexOf(':', span.from) : -1
    if (!span || colon < 0 || colon - span.from > longestName) continue
    const inner = readUnitHeading(span.line.text, span.line.key, span.from, colon)
    if (inner?.units.some(({ plural, kind }) => !plural && kind !== 'group')) named++
  }
  return named >= 2 && named * 2 > items.length
}
const longestName = 160

function fromHeading(facts: Facts, section: OutlineNode, title: Span, heading: UnitHeading): TaskDraft {
  const draft = makeDraft('assign', section.section?.id ?? '', section)
  draft.title = [title]
  for (const unit of heading.units) addUnit(draft.lead, toUnit(facts.source, title.line, unit))
  const words = wordsBelow(section, true)
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
      const lead = duty.lead.map((unit) => toUnit(source, span.line, unit))
      if (lead.length > 0 && !sharesUnit(lead, draft.lead)) continue
      for (const unit of duty.coordinating) addUnit(draft.coordinating, toUnit(source, span.line, unit))
      for (const other of duty.others)
        draft.others.push({ role: other.role, unit: toUnit(source, span.line, other.unit) })
    }
  }
  draft.times = countedTimes(facts, words)
}

/** Emphasised lines without a number that name a unit: what follows up to the next one is theirs. */
function bareHeadings(facts: Facts, outline: Outline): TaskDraft[] {
  const drafts: TaskDraft[] = []
  const visit = (node: OutlineNode) => {
    let open: TaskDraft | null = null
    let words: Span[] = []
    const close = () => {
      if (open && words.length > 0) {
        fill(facts, open, words)
        open.spans.push(...words)
        drafts.push(open)
      }
      open = null
      words = []
    }
    for (const child of node.children) {
      if (child.type === 'section' || child.type === 'attachedPlan') {
        close()
        visit(child)
      } else if (child.heading && node.type === 'section' && !isElsewhere(child)) {
        close()
        const span = child.own[0]
        const heading = span ? readUnitHeading(span.line.text, span.line.key, span.from, span.to) : null
        if (span && heading && heading.units.length > 0) {
          const draft = makeDraft('assign', scopeOf(node), child)
          draft.title = [span]
          for (const unit of heading.units) addUnit(draft.lead, toUnit(facts.source, span.line, unit))
          draft.spans = [span]
          open = draft
        }
      } else if (open) {
        words.push(...child.own.filter((span) => span.leaf === 'text'), ...wordsBelow(child, true))
        open.actions.push(...bulletsOf({ ...node, children: [child] }))
      }
    }
    close()
  }
  visit(outline.root)
  return drafts
}
