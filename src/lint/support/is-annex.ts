import type { Inspected } from '../context.js'

/**
 * Whether the text is only the annex of an act that is not in it: a plan below "(Ban hành kèm theo Quyết định số …)" has
 * no letterhead, number, date and signature of its own.
 */
export function isAnnex({ tree, nodes, plan }: Pick<Inspected, 'tree' | 'nodes' | 'plan'>): boolean {
  if (plan.header.number || nodes('letterhead').length > 0) return false
  const title = tree.children.find((node) => node.type === 'title')
  return title?.type === 'title' && title.children.some(({ type }) => type === 'caption')
}
