import { foldKey } from '../source/fold.js'
import { groupBy } from '../source/group-by.js'
import { sectionName } from '../tree/nest/section-name.js'
import type { OutlineNode } from '../tree/outline.js'

/** Sections by their own label, and those that a path may lead down to, so that no path looks at all of one number. */
export interface SectionIndex {
  byLabel: ReadonlyMap<string, readonly OutlineNode[]>
  /** Of a section, by label, the sections below that a path may name right behind it. */
  below: ReadonlyMap<OutlineNode, ReadonlyMap<string, readonly OutlineNode[]>>
  /** Their order in the text. */
  order: ReadonlyMap<OutlineNode, number>
}

export function indexSections(sections: readonly OutlineNode[]): SectionIndex {
  const below = new Map<OutlineNode, Map<string, OutlineNode[]>>()
  for (const node of sections) {
    const key = keyOfName(nameOf(node))
    // `mục 1.1, phần II`: above a decimal number its clauses may be passed over.
    for (let above = sectionAbove(node); above; above = sectionAbove(above)) {
      const known = below.get(above) ?? new Map<string, OutlineNode[]>()
      below.set(above, known)
      const others = known.get(key)
      if (others) others.push(node)
      else known.set(key, [node])
      if (!`${key}.`.startsWith(`${foldKey(nameOf(above))}.`)) break
    }
  }
  return {
    byLabel: groupBy(sections, (node) => keyOfName(nameOf(node))),
    below,
    order: new Map(sections.map((node, at) => [node, at])),
  }
}

/**
 * Sections whose path from the top ends in these labels, in the order of the text.
 *
 * The search begins at the label that fewest sections bear, and leads down from those: a text may hold as many paths as
 * it holds sections of one number.
 */
export function sectionsAt({ byLabel, below, order }: SectionIndex, labels: readonly string[]): OutlineNode[] {
  const keys = labels.map(keyOfLabel)
  let rarest = 0
  let fewest = Number.POSITIVE_INFINITY
  keys.forEach((key, at) => {
    const count = byLabel.get(key)?.length ?? 0
    if (count <= fewest) {
      rarest = at
      fewest = count
    }
  })
  let found = new Set(byLabel.get(keys[rarest] ?? ''))
  for (const key of keys.slice(rarest + 1)) {
    const deeper = new Set<OutlineNode>()
    for (const node of found) for (const inner of below.get(node)?.get(key) ?? []) deeper.add(inner)
    found = deeper
  }
  const matching = [...found].filter((node) => matches(node, labels))
  return matching.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

function matches(node: OutlineNode, labels: readonly string[]): boolean {
  let at: OutlineNode | null = node
  for (let index = labels.length - 1; index >= 0; index--) {
    while (at && !at.section) at = at.parent
    if (!at?.section) return false
    const label = labels[index] ?? ''
    if (!sameLabel(sectionName(at.section.text), label)) return false
    at = at.parent
    // `mục 1.1, phần II`: a decimal number names the clauses above it; they may be named besides.
    const next = labels[index - 1] ?? ''
    while (
      at?.section &&
      label.startsWith(`${sectionName(at.section.text)}.`) &&
      !sameLabel(sectionName(at.section.text), next)
    )
      at = at.parent
  }
  return labels.length > 0
}

const sameLabel = (name: string, label: string) => keyOfName(name) === keyOfLabel(label)

/** The key of a section's name, its word aside: `Mục II` → II. A Roman numeral is not the letter that looks like it. */
function keyOfName(name: string): string {
  const plain = name.replace(/^\p{L}+ /u, '')
  return (isRoman(plain) ? 'roman ' : '') + foldKey(plain)
}

function keyOfLabel(label: string): string {
  return (isRoman(label) ? 'roman ' : '') + foldKey(label.replace(/\.$/, ''))
}

const isRoman = (text: string) => /^[IVXL]+$/u.test(text)
const nameOf = ({ section }: OutlineNode) => sectionName(section?.text ?? '')

function sectionAbove({ parent }: OutlineNode): OutlineNode | null {
  let at = parent
  while (at && !at.section) at = at.parent
  return at
}
