import { classArticles, communityHeads } from '../../lexicon/unit-heads.js'
import type { UnitSpan } from '../../mention/unit/types.js'
import type { Line } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import type { OutlineNode } from '../../tree/outline.js'
import type { Words } from '../walk.js'
import { addLead, addUnit, makeDraft, namesOf, type TaskDraft, toUnit } from './draft.js'
import { countedTimes, type Facts } from './facts.js'
import { labelledTail } from './labelled-tail.js'
import { createLeadIndex, type LeadIndex } from './lead-index.js'

const silentNodes = new Set<OutlineNode['type']>([
  'sectionTitle',
  'subject',
  'documentType',
  'caption',
  'ground',
  'recipient',
  'archive',
  'closing',
  'signaturePart',
  'tableCell',
  'field',
  'letterhead',
  'issuer',
  'headMark',
])

/** Sentences that give a duty to a named unit, several for one unit in one section as one task; labels inside sentences. */
export function inlineTasks(facts: Facts, words: readonly Words[], given: readonly TaskDraft[]): TaskDraft[] {
  const { source } = facts
  const bySection = new Map<string, LeadIndex>()
  const byLine = new Map<Line, LeadIndex>()
  for (const draft of given) {
    indexOf(bySection, draft.section).add(draft)
    for (const span of draft.spans) indexOf(byLine, span.line).add(draft)
  }
  const drafts: TaskDraft[] = []
  const found = new Map<string, LeadIndex>()
  for (const span of words) {
    const { line, node, section } = span
    if (span.preamble || section === '0' || section === 'title') continue
    const silent = silentNodes.has(node.type)
    // A numbered line that ends with labels in brackets stands as a title.
    const labelled = silent && node.type !== 'sectionTitle' ? null : labelledTail(facts, span)
    if (labelled) {
      drafts.push(labelled.draft)
      indexOf(byLine, line).add(labelled.draft)
    }
    if (silent) continue
    for (const duty of facts.dutiesIn(span)) {
      if (duty.lead.length === 0 || duty.lead.every((unit) => unit.kind === 'place' && !acts(line, unit))) continue
      // `(địa điểm: Nhà văn hóa, chủ trì: Đoàn Thanh niên)`: values of labels are no subjects.
      if (labelled && duty.lead.some(({ start }) => start >= labelled.from && start < labelled.to)) continue
      const names = namesOf(source, line, duty.lead)
      if (bySection.get(section)?.find(names) || byLine.get(line)?.find(names)) continue
      const sentence = { line, from: duty.start, to: duty.end }
      const own = indexOf(found, section)
      let draft = own.find(names)
      if (!draft) {
        draft = makeDraft('inline', section, node)
        draft.title = [sentence]
        drafts.push(draft)
      }
      draft.spans.push(sentence)
      for (const unit of duty.lead) addLead(draft, toUnit(source, line, unit))
      own.add(draft)
      for (const unit of duty.coordinating) addUnit(draft.coordinating, toUnit(source, line, unit))
      for (const other of duty.others) draft.others.push({ role: other.role, unit: toUnit(source, line, other.unit) })
      appendAll(draft.times, countedTimes(facts, [sentence]))
    }
  }
  return drafts
}

/**
 * `Các thôn dọn vệ sinh …`, `Tổ dân phố số 4 cho mượn …`; a place by number (`07 xã phát sinh ổ dịch`) and a commune or
 * province by name is where something happens.
 */
const acts = ({ key }: Line, { start, plural, head }: UnitSpan) =>
  plural ? classArticles.some((word) => key.startsWith(`${word} `, start)) : communities.has(head)
const communities: ReadonlySet<string> = new Set(communityHeads)

function indexOf<K>(indices: Map<K, LeadIndex>, key: K): LeadIndex {
  const known = indices.get(key)
  if (known) return known
  const made = createLeadIndex()
  indices.set(key, made)
  return made
}
