import type { LabelledLine } from '../../label/types.js'
import type { Marker } from '../../read/marker.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { placeMarker } from '../place-marker.js'
import { type Nesting, own } from './nesting.js'
import { sectionName } from './section-name.js'

/** Opens the section that a marker begins; false where the sequence has no place for it. */
export function openSection(nesting: Nesting, entry: LabelledLine, marker: Marker): boolean {
  const { stack, scope, outline } = nesting
  const title = entry.title ? { line: entry.line, from: entry.title.start, to: entry.title.end } : null
  const place = placeMarker(stack, marker, title)
  if (!place) return false
  const depth = flattenedDepth(nesting, place.parent + 1)
  stack.length = Math.max(0, depth)
  const parent = stack[depth - 1] ?? scope
  const node = makeNode('section', parent)
  const text = entry.line.text.slice(0, marker.length)
  node.section = { id: nextId(nesting, parent, text), marker, text, title, misread: place.misread === true }
  own(node, entry, 0, marker.length, 'marker')
  addWords(node, entry, marker)
  stack.push(node)
  outline.sections.push(node)
  nesting.flow = node
  nesting.open = 0
  nesting.preamble = null
  nesting.block = null
  return true
}

function flattenedDepth({ outline, maxDepth }: Nesting, depth: number): number {
  if (depth < maxDepth) return depth
  outline.flattened++
  return maxDepth - 1
}

/** The markers above and this one; a name that was given before gets its count. */
function nextId({ scopeId, given }: Nesting, parent: OutlineNode, text: string): string {
  const above = parent.section?.id ?? scopeId
  const name = sectionName(text)
  // An attached plan shares the ids of the decision: they stand in one list.
  const path = above === '' || name === '' ? above + name : `${above}/${name}`
  const count = (given.get(path) ?? 0) + 1
  given.set(path, count)
  return count > 1 ? `${path}~${count}` : path
}

/** The title, and a paragraph of what stands behind it or, without a title, behind the marker. */
function addWords(node: OutlineNode, entry: LabelledLine, marker: Marker): void {
  const { text } = entry.line
  if (!entry.title) {
    own(makeNode('paragraph', node), entry, marker.body)
    return
  }
  own(makeNode('sectionTitle', node), entry, entry.title.start, entry.title.end)
  const rest = skipBlank(text, entry.title.end)
  if (rest < text.length) own(makeNode('paragraph', node), entry, rest)
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  return at
}
