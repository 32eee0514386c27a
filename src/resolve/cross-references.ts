import type { CrossReference } from '../contract/types.js'
import type { CrossReferenceMention, CrossReferenceStep } from '../mention/cross-references.js'
import { foldKey } from '../source/fold.js'
import { groupBy } from '../source/group-by.js'
import type { SourceText } from '../source/source-text.js'
import type { Outline, OutlineNode } from '../tree/outline.js'
import { quoteOf } from '../tree/quote.js'
import { indexSections, type SectionIndex, sectionsAt } from './section-index.js'
import type { Words } from './walk.js'

/** References to parts of this plan, each with its target when exactly one fits. */
export function resolveCrossReferences(
  source: SourceText,
  outline: Outline,
  words: readonly Words[],
): CrossReference[] {
  const found: CrossReference[] = []
  const index = createIndex(outline)
  for (const { line, from, to, node, section, read } of words) {
    // `Như Điều 3` among the recipients names persons, no part of the text.
    if (!read || node.type === 'recipient') continue
    for (const mention of read.crossReferences) {
      if (mention.start < from || mention.start >= to) continue
      const quote = quoteOf(source, [{ line, from: mention.start, to: mention.end }])
      if (!quote) continue
      const candidates = targetsOf(index, mention)
      found.push({
        ...quote,
        section,
        target: candidates.length === 1 ? (candidates[0] ?? null) : null,
        ...(candidates.length > 1 ? { candidates: candidates.slice(0, mostCandidates) } : {}),
      })
    }
  }
  return found
}

/** More tell nothing, and each reference may have as many as there are sections. */
const mostCandidates = 100

const appendixUnits = new Set<CrossReferenceStep['unit']>(['appendix', 'form', 'attachment'])

type NodesByKey = ReadonlyMap<string, readonly OutlineNode[]>

/** What references may mean, in order of the text; put together for the first one that asks. */
interface TargetIndex {
  sections(): SectionIndex
  annexes(): NodesByKey
  allAnnexes: readonly OutlineNode[]
  /** What was found for a path before. */
  known: Map<string, readonly string[]>
}

function createIndex({ sections, appendices }: Outline): TargetIndex {
  let bySection: SectionIndex | null = null
  let byAnnex: NodesByKey | null = null
  return {
    sections: () => {
      // Those of the annexes are no targets.
      bySection ??= indexSections(sections.filter(({ section }) => section && !/^A\d+\//.test(section.id)))
      return bySection
    },
    annexes: () => {
      byAnnex ??= groupBy(appendices, (node) => canonical(labelOf(node)))
      return byAnnex
    },
    allAnnexes: appendices,
    known: new Map(),
  }
}

function targetsOf(index: TargetIndex, { path }: CrossReferenceMention): readonly string[] {
  const name = path.map(({ unit, label }) => `${unit} ${label}`).join('/')
  const known = index.known.get(name)
  if (known) return known
  const annexes = path.filter((step) => appendixUnits.has(step.unit))
  const targets =
    annexes.length > 0 || path.length === 0
      ? appendixTargets(index, annexes[annexes.length - 1])
      : sectionTargets(index, path)
  index.known.set(name, targets)
  return targets
}

function appendixTargets(index: TargetIndex, step: CrossReferenceStep | undefined): string[] {
  const nodes = step && step.label !== '' ? index.annexes().get(canonical(step.label)) : index.allAnnexes
  return nodes?.map((node) => node.id ?? '') ?? []
}

/** The number in an annex's label: `PHỤ LỤC I` → I. */
function labelOf(node: OutlineNode): string {
  const label = node.own.find((span) => span.leaf === 'label')
  const text = label ? label.line.text.slice(label.from, label.to) : ''
  return /(?:[IVXLivxl]{1,9}|\d{1,9}|[A-Z])(?:\/\S{1,40})?$/u.exec(text.trim())?.[0] ?? ''
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

/** `II`, `02`, `2` are one label. */
function canonical(label: string): string {
  const key = foldKey(label).replace(/^[\s.(]+|(?<![\s.):])[\s.):]+$/g, '')
  if (/^\d+$/.test(key)) return String(Number(key))
  if (!/^[ivxl]+$/.test(key)) return key
  let value = 0
  for (let at = 0; at < key.length; at++) {
    const here = romanDigits[key[at] ?? ''] ?? 0
    value += here < (romanDigits[key[at + 1] ?? ''] ?? 0) ? -here : here
  }
  return String(value)
}

/** Sections whose path from the top ends as the reference says, from the largest unit down. */
function sectionTargets(index: TargetIndex, path: readonly CrossReferenceStep[]): string[] {
  const labels = orderDown(path).flatMap((step) => splitLabel(step.label))
  const targets = sectionsAt(index.sections(), labels).map(({ section }) => section?.id ?? '')
  // A roman numeral alone names the top level.
  const top = targets.filter((id) => id.split('/').length === labels.length)
  return top.length > 0 ? top : targets
}

const sizes: readonly CrossReferenceStep['unit'][] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
  'item',
  'paragraph',
]

/** Units from large to small, whichever way the text runs; of equal ones the roman comes first. */
function orderDown(path: readonly CrossReferenceStep[]): CrossReferenceStep[] {
  const size = (step: CrossReferenceStep) => {
    const at = sizes.indexOf(step.unit)
    return (at < 0 ? 5 : at) + (/^[IVXL]/.test(step.label) ? -3 : 0)
  }
  return [...path].sort((a, b) => size(a) - size(b))
}

/** `III.5` is III and 5; `1.3` stays one label, as decimal headings are. */
function splitLabel(label: string): string[] {
  const match = /^([IVXL]+)\.(.+)$/u.exec(label)
  return match ? [match[1] ?? '', ...splitLabel(match[2] ?? '')] : [label]
}
