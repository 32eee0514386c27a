import { isLeaf, type PlanNode, type PlanTree } from './types.js'

/** Longest text that a line shows. */
const shortest = 72

/** The tree for people: a node a line, its type, what tells it apart, its first words, and the line it begins on. */
export function inspectTree(tree: PlanTree): string {
  const lines: string[] = []
  show(tree, 0, lines)
  return `${lines.join('\n')}\n`
}

function show(node: PlanNode, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  const place = `:${node.position.start.line}`
  if (isLeaf(node)) {
    lines.push(`${indent}${node.type} ${JSON.stringify(shorten(node.value))} ${place}`)
    return
  }
  lines.push(`${indent}${node.type}${attributes(node)} ${place}`)
  for (const child of node.children) show(child, depth + 1, lines)
}

function attributes(node: PlanNode): string {
  switch (node.type) {
    case 'section':
      return ` ${node.id} [${node.kind}]`
    case 'field':
      return ` [${node.role}]`
    case 'paragraph':
      return node.heading ? ' [heading]' : ''
    case 'noteDefinition':
      return ` ${node.label}`
    case 'appendix':
      return ` ${node.id}`
    case 'signaturePart':
      return ` [${node.part}]`
    case 'headMark':
      return ` [${node.mark}]`
    default:
      return ''
  }
}

const shorten = (text: string) => (text.length > shortest ? `${text.slice(0, shortest - 1)}…` : text)
