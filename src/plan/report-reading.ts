import type { Plan } from '../contract/types.js'
import type { Reporter } from '../diagnostics/create-reporter.js'
import type { Line } from '../read/line.js'
import type { NoteReference } from '../resolve/notes.js'
import { foldKey } from '../source/fold.js'
import type { SourceFinding } from '../source/source-finding.js'
import { originalPosition, positionOf, type SourceText } from '../source/source-text.js'
import type { Outline } from '../tree/outline.js'

/** What opening the text showed: bytes, normal form, signs that are not what they look like. */
export function reportSource(source: SourceText, findings: readonly SourceFinding[], reporter: Reporter): void {
  for (const { code, start, end, count } of findings)
    reporter.report({
      ruleId: code,
      messageId: 'found',
      data: { count },
      position: originalPosition(source, start, end),
    })
}

/** What reading and resolving showed: pages, healed paragraphs, notes and references that lead nowhere. */
export function reportReading(
  source: SourceText,
  lines: readonly Line[],
  outline: Outline,
  plan: Plan,
  references: readonly NoteReference[],
  limit: number,
  reporter: Reporter,
): void {
  for (const line of lines) {
    if (line.role === 'furniture' && pageNumber.test(line.text))
      reporter.report({
        ruleId: 'layout-page-number-line',
        messageId: 'found',
        data: { text: line.text },
        position: positionOf(source, line.start, line.end),
      })
    for (const at of line.healed ?? [])
      reporter.report({
        ruleId: 'layout-paragraph-split',
        messageId: 'found',
        data: {},
        position: positionOf(source, at, at),
      })
  }
  const first = outline.sections[0]?.own[0]
  if (outline.flattened > 0 && first)
    reporter.report({
      ruleId: 'input-nesting-limit',
      messageId: 'found',
      data: { limit },
      position: positionOf(source, first.line.start, first.line.end),
    })
  reportNotes(plan, references, reporter)
  for (const reference of plan.crossReferences) {
    const { text, position, target, candidates } = reference
    if (candidates)
      reporter.report({
        ruleId: 'xref-ambiguous',
        messageId: 'found',
        data: { text, candidates: candidates.join(', ') },
        position,
      })
    else if (target === null)
      reporter.report({
        ruleId: annex.test(foldKey(text)) ? 'xref-appendix-missing' : 'xref-unresolved',
        messageId: 'found',
        data: { text },
        position,
      })
  }
}

const pageNumber = /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$|^\d{1,3}\s*\/\s*\d{1,3}$|^(?:trang)\s+\d/i
const annex = /phụ lục|biểu|mẫu|kèm/

function reportNotes(plan: Plan, references: readonly NoteReference[], reporter: Reporter): void {
  const defined = new Set<string>()
  for (const note of plan.footnotes) {
    const { label, position } = note
    if (defined.has(label))
      reporter.report({ ruleId: 'footnote-duplicate', messageId: 'found', data: { label }, position })
    else if (!note.reference)
      reporter.report({ ruleId: 'footnote-unused', messageId: 'found', data: { label }, position })
    defined.add(label)
  }
  for (const { label, position } of references)
    if (!defined.has(label))
      reporter.report({ ruleId: 'footnote-undefined', messageId: 'found', data: { label }, position })
}
