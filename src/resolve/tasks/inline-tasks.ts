import { readDuties } from '../../mention/duties.js'
import type { SourceText } from '../../source/source-text.js'
import type { Outline, OutlineNode, Span } from '../../tree/outline.js'
import type { FoundTime } from '../times.js'
import { walkWords } from '../walk.js'
import { addUnit, makeDraft, sharesUnit, type TaskDraft, toUnit } from './draft.js'

const silentNodes = new Set<OutlineNode['type']>(['sectionTitle', 'subject', 'documentType', 'caption', 'ground', 'recipient', 'archive', 'closing', 'signaturePart', 'tableCell', 'field', 'letterhead', 'issuer', 'headMark'])

/** Sentences that give a duty to a named unit; several for one unit in one section are one task. */
export function inlineTasks(source: SourceText, outline: Outline, times: readonly FoundTime[], given: readonly TaskDraft[]): TaskDraft[] {
  const drafts: TaskDraft[] = []
  walkWords(outline.root, (span, node, section) => {
    if (silentNodes.has(node.type) || section === '0' || section === 'title' || insidePreamble(node)) return
    const { line } = span
    for (const duty of readDuties(line.text, line.key, span.from, span.to)) {
      if (duty.lead.length === 0 || duty.lead.every((unit) => unit.kind === 'place')) continue
      const lead = duty.lead.map((unit) => toUnit(source, line, unit))
      if (given.some((draft) => holds(draft, section, span) && sharesUnit(draft.lead, lead))) continue
      const known = drafts.find((draft) => draft.section === section && sharesUnit(draft.lead, lead))
      const draft = known ?? makeDraft('inline', section, node)
      const sentence = { line, from: duty.start, to: duty.end }
      if (!known) {
        draft.title = [sentence]
        drafts.push(draft)
      }
      draft.spans.push(sentence)
      for (const unit of lead) addUnit(draft.lead, unit)
      for (const unit of duty.coordinating) addUnit(draft.coordinating, toUnit(source, line, unit))
      for (const other of duty.others) draft.others.push({ role: other.role, unit: toUnit(source, line, other.unit) })
      for (const time of times) if (time.counts && time.line === line && time.expression.start >= duty.start && time.expression.start < duty.end) draft.times.push(time)
    }
  })
  return drafts
}

/** Whether a task of another kind covers the place: it is of the section, or of one above whose words it takes in. */
function holds(draft: TaskDraft, section: string, span: Span): boolean {
  return draft.section === section || draft.spans.some((own) => own.line === span.line)
}

function insidePreamble(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at; at = at.parent) if (at.type === 'preamble') return true
  return false
}
