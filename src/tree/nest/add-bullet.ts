import type { LabelledLine } from '../../label/types.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { addField } from './add-field.js'
import { lastOf, type Nesting, own } from './nesting.js'

/** Rank of a bullet: a smaller one holds a greater one. `+` stands below `-`; a star that heads a list stands above. */
const bulletRank: Record<string, number> = {
  '*': 1,
  '•': 1,
  '❖': 0,
  '§': 0,
  '■': 0,
  '●': 1,
  '▪': 2,
  '-': 2,
  '–': 2,
  '—': 2,
  '+': 3,
  '·': 3,
  '○': 3,
  '◦': 3,
  '✓': 3,
  '✔': 3,
  '➢': 1,
  '➤': 1,
  '►': 1,
}

/** Adds a list item, in the innermost open item that holds bullets of its rank. */
export function addBullet(nesting: Nesting, entry: LabelledLine, bullet: NonNullable<LabelledLine['bullet']>): void {
  const { items, ranks, block, flow } = nesting
  const rank = rankOf(nesting, entry, bullet.sign)
  let { open } = nesting
  while (open > 0 && !holds(items[open - 1], ranks[open - 1] ?? 0, rank, entry.line.indent, bullet.sign)) open--
  const holder = (open > 0 ? items[open - 1] : block?.type === 'noteDefinition' ? block : flow) ?? flow
  const last = lastOf(holder)
  const node = makeNode('listItem', last?.type === 'list' ? last : makeNode('list', holder))
  node.item = { sign: bullet.sign }
  own(node, entry, 0, bullet.sign.length, 'marker')
  if (entry.field) addField(node, entry, entry.field)
  else own(makeNode('paragraph', node), entry, bullet.length)
  items[open] = node
  ranks[open] = rank
  nesting.open = open + 1
}

/** Rank of a bullet where it stands: a star inside a list of other bullets, no label, stands below them. */
function rankOf({ open, ranks }: Nesting, { field, line }: LabelledLine, sign: string): number {
  const inner =
    sign === '*' && open > 0 && !field && line.text.charCodeAt(line.text.length - 1) !== 58 && ranks[0] !== 1
  return inner ? lowestRank : (bulletRank[sign] ?? usualRank)
}
const usualRank = 2
const lowestRank = 3

/** Whether an open item holds what begins with a bullet of this rank: one of a lesser rank, or the same set in deeper. */
function holds(item: OutlineNode | undefined, rank: number, below: number, indent: number, sign: string): boolean {
  if (rank !== below) return rank < below
  const outer = item?.own[0]?.line.indent ?? 0
  return indent >= outer + 2 && outer < 4 && indent < 12 && item?.item?.sign === sign
}
