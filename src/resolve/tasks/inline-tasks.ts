import type { Line } from '../../read/line.js'
import type { OutlineNode } from '../../tree/outline.js'
import type { Words } from '../walk.js'
import { addLead, addUnit, makeDraft, namesOf, sharesName, type TaskDraft, toUnit } from './draft.js'
import { countedTimes, type Facts } from './facts.js'

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

/** Sentences that give a duty to a named unit; several for one unit in one section are one task. */
export function inlineTasks(facts: Facts, words: readonly Words[], given: readonly TaskDraft[]): TaskDraft[] {
  const { source } = facts
  const bySection = new Map<string, TaskDraft[]>()
  const byLine = new Map<Line, TaskDraft[]>()
  for (const draft of given) {
    push(bySection, draft.section, draft)
    for (const span of draft.spans) push(byLine, span.line, draft)
  }
  const drafts: TaskDraft[] = []
  const found = new Map<string, TaskDraft[]>()
  for (const span of words) {
    const { line, node, section } = span
    if (span.preamble || section === '0' || section === 'title' || silentNodes.has(node.type)) continue
    for (const duty of facts.dutiesIn(span)) {
      if (duty.lead.length === 0 || duty.lead.every((unit) => unit.kind === 'place')) continue
      const names = namesOf(source, line, duty.lead)
      const takes = (draft: TaskDraft) => sharesName(draft.leadNames, names)
      if (bySection.get(section)?.some(takes) || byLine.get(line)?.some(takes)) continue
      const sentence = { line, from: duty.start, to: duty.end }
      let draft = found.get(section)?.find(takes)
      if (!draft) {
        draft = makeDraft('inline', section, node)
        draft.title = [sentence]
        push(found, section, draft)
        drafts.push(draft)
      }
      draft.spans.push(sentence)
      for (const unit of duty.lead) addLead(draft, toUnit(source, line, unit))
      for (const unit of duty.coordinating) addUnit(draft.coordinating, toUnit(source, line, unit))
      for (const other of duty.others) draft.others.push({ role: other.role, unit: toUnit(source, line, other.unit) })
      draft.times.push(...countedTimes(facts, [sentence]))
    }
  }
  return drafts
}

function push<K>(map: Map<K, TaskDraft[]>, key: K, draft: TaskDraft): void {
  const known = map.get(key)
  if (known) known.push(draft)
  else map.set(key, [draft])
}
