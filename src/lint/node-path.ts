import { isLeaf, type PlanNode, type PlanTree } from '../tree/types.js'

/** The path of the node that holds an offset: `III.1.1.2[3]`, `recipients[2]`, `fn1`; null where no part has a name. */
export type NodePathFinder = (offset: number) => string | null

interface Place {
  path: string | null
  start: number
  end: number
  parent: Place | null
  /** Items named below it so far. */
  items: number
}

/**
 * Names the parts of a plan for people and configurations. A decimal marker says its whole way (`1.1.2`), so it takes
 * the place of those above it; items are counted within what holds them.
 */
export function nodePathFinder(tree: PlanTree): NodePathFinder {
  let places: Place[] | null = null
  return (offset) => {
    places ??= namePlaces(tree)
    let at: Place | null = lastStartingBy(places, offset)
    while (at && (at.path === null || at.end < offset)) at = at.parent
    return at?.path ?? null
  }
}

function namePlaces(tree: PlanTree): Place[] {
  const places: Place[] = []
  const open: { node: PlanNode; parent: Place | null }[] = [{ node: tree, parent: null }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, parent } = next
    if (isLeaf(node)) continue
    const place: Place = {
      path: pathOf(node, parent),
      start: node.position.start.offset,
      end: node.position.end.offset,
      parent,
      items: 0,
    }
    places.push(place)
    // A list is no level of its own: its items are those of what holds it.
    const owner = place.path === null && parent ? parent : place
    for (let at = node.children.length - 1; at >= 0; at--)
      open.push({ node: node.children[at] as PlanNode, parent: owner })
  }
  return places.sort((a, b) => a.start - b.start)
}

const counted: ReadonlySet<string> = new Set(['listItem', 'ground', 'recipient', 'tableRow'])

function pathOf(node: PlanNode, parent: Place | null): string | null {
  if (parent && counted.has(node.type)) {
    parent.items++
    return `${parent.path ?? ''}[${parent.items}]`
  }
  switch (node.type) {
    case 'section':
      return sectionPath(node.id)
    case 'appendix':
      return node.id
    case 'noteDefinition':
      return `fn${node.label}`
    case 'table':
      return parent ? `${parent.path === null ? '' : `${parent.path}.`}table` : null
    case 'letterhead':
      return 'header'
    case 'title':
    case 'preamble':
    case 'closing':
    case 'recipients':
    case 'signature':
      return node.type
    default:
      return null
  }
}

/** `III/1/1.1/1.1.2` as `III.1.1.2`. */
export function sectionPath(id: string): string {
  const parts: string[] = []
  for (const part of id.split('/')) {
    const last = parts.at(-1)
    if (last !== undefined && part.startsWith(`${last}.`)) parts[parts.length - 1] = part
    else parts.push(part)
  }
  return parts.join('.')
}

/** A path as people write it, with the strokes of a Plan's id or the mark behind a letter, as the tree names it: `II/2/2.1`, `II.2.a)`. */
export function readNodePath(written: string): string {
  const parts = written.trim().split('/')
  return sectionPath(parts.map((part) => part.trim().replace(/[.):]{1,3}$/, '')).join('/'))
}

function lastStartingBy(places: readonly Place[], offset: number): Place | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? null
}
