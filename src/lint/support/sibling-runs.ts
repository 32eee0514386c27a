import { groupBy } from '../../source/group-by.js'
import type { Position } from '../../source/position.js'
import { isLeaf, isSection, type SectionNode } from '../../tree/types.js'
import type { Inspected } from '../context.js'

/** Sections that stand side by side and are numbered in one way (`I.`, `1.`, `a)`), each run in the order of the text. */
export function siblingRuns({ tree, nodes }: Pick<Inspected, 'tree' | 'nodes'>): SectionNode[][] {
  const parents = [tree, ...nodes('attachedPlan'), ...nodes('appendix'), ...nodes('section')]
  return parents.flatMap(({ children }) => [...groupBy(children.filter(isSection), ({ kind }) => kind).values()])
}

/** The place of a section's marker. */
export function markerPosition(section: SectionNode): Position {
  const [first] = section.children
  return first && isLeaf(first) && first.type === 'marker' ? first.position : section.position
}
