import { isLeaf, type PlanNode, type SectionNode } from '../../tree/types.js'

const silent: ReadonlySet<PlanNode['type']> = new Set(['markup', 'furniture', 'noteReference'])

/** The words of a section's heading; empty for a run-in clause. */
export function titleOf({ children }: SectionNode): string {
  const title = children.find(({ type }) => type === 'sectionTitle')
  if (!title || isLeaf(title)) return ''
  const words = (title.children as PlanNode[]).flatMap((child) =>
    isLeaf(child) && !silent.has(child.type) ? [child.value] : [],
  )
  return words.join(' ')
}
