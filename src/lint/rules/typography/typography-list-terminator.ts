import type { Edit } from '../../../diagnostics/types.js'
import { groupBy } from '../../../source/group-by.js'
import type { Position } from '../../../source/position.js'
import { isLeaf, type Leaf, type List, type ListItem, type PlanNode } from '../../../tree/types.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'typography-list-terminator',
  summary: {
    vi: 'Các dòng của một danh sách kết thúc bằng một loại dấu, dòng cuối có thể bằng dấu chấm.',
    en: 'The items of a list end in one mark; the last may end in a full stop.',
  },
  why: {
    vi: 'Dấu cuối dòng lộn xộn làm người đọc không biết danh sách còn tiếp hay đã hết.',
    en: 'When the closing marks differ, nobody can tell whether a list goes on or is over.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: {
    other: {
      vi: 'dòng này kết thúc bằng "{mark}", phần lớn danh sách bằng "{usual}"',
      en: 'this item ends in "{mark}", most of the list in "{usual}"',
    },
    none: {
      vi: 'dòng này không có dấu kết thúc, phần lớn danh sách có "{usual}"',
      en: 'this item has no closing mark, most of the list has "{usual}"',
    },
  },
  check(inspected) {
    for (const list of inspected.nodes('list')) {
      const ends = endsOf(list, inspected)
      const usual = usualMark(ends)
      if (usual === null || usual === '') continue
      const odd = ends.filter(({ mark, isLast }) => mark !== usual && !(isLast && usual !== '.' && mark === '.'))
      for (const { position, mark, isLast } of odd) {
        const fix: Edit[] = [{ position, text: isLast ? '.' : usual }]
        if (mark === '') inspected.report('none', { position, data: { usual }, fix })
        else inspected.report('other', { position, data: { mark, usual }, fix })
      }
    }
  },
})

interface End {
  /** `.`, `;`, `,`, or empty. */
  mark: string
  position: Position
  /** The last plain line of the list. */
  isLast: boolean
}

/** How the plain items of a list end. Labelled lines, and items that lead to others or trail off, end as they like. */
function endsOf({ children }: List, { inText }: Pick<Inspected, 'inText'>): End[] {
  const items = children
    .filter((child): child is ListItem => child.type === 'listItem')
    .filter((item) => item.children.every(({ type }) => type !== 'field'))
  return items.flatMap((item, index) => {
    if (item.children.some(({ type }) => type === 'list')) return []
    const leaf = lastWords(item)
    if (!leaf || neutral.test(leaf.value) || bracketLeftOpen.test(leaf.value)) return []
    const mark = closing.exec(leaf.value)?.[0] ?? ''
    const end = leaf.position.end.offset
    return [{ mark, position: inText(end - mark.length, end), isLast: index === items.length - 1 }]
  })
}

const closing = /[.;,]$/
/** `:`, `…`, `...`, `./.`, a question, a mark inside quotation marks or brackets. */
const neutral = /(?:[:…?!]|\.\.|\/\.|[.;,][”"’)\]])$/

/** `(Sở Y tế, Sở`: the line was cut, so its end is not the end of the item. */
const bracketLeftOpen = /\([^()]{0,200}$/

function lastWords(item: ListItem): Leaf | undefined {
  const open: PlanNode[] = [item]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isLeaf(node)) for (const child of node.children) open.push(child)
    if (isLeaf(node) && !unseen.has(node.type)) return node
  }
  return undefined
}
const unseen: ReadonlySet<string> = new Set(['markup', 'furniture', 'marker', 'noteReference'])

/** The mark of most items that another one follows; of as many, the first. Null when too few tell. */
function usualMark(ends: readonly End[]): string | null {
  const inner = ends.filter(({ isLast }) => !isLast)
  const ways = [...groupBy(inner, ({ mark }) => mark)].sort(([, a], [, b]) => b.length - a.length)
  return inner.length >= 2 ? (ways[0]?.[0] ?? null) : null
}

export const examples: Examples<typeof rule> = [
  {
    name: 'semicolons and a full stop',
    input: '1. Nội dung\n\n- Tập huấn nhân viên;\n\n- In tờ gấp;\n\n- Tổng kết.\n\n- Thời gian thực hiện: Quý II/2028',
  },
  {
    name: 'items that lead to others or trail off',
    input:
      '1. Nội dung\n\n- Tập huấn cho nhân viên y tế, giáo viên...\n\n- In tờ gấp.\n\n- Các lớp gồm:\n\n+ Lớp một.\n\n- Tổng kết./.',
  },
  {
    name: 'a semicolon among full stops, and none at the end',
    input: '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp⟦;⟧\n\n- Phát thanh.\n\n- Tổng kết⟦⟧',
    reports: ['other', 'none'],
    fixed: '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp.\n\n- Phát thanh.\n\n- Tổng kết.',
  },
  {
    name: 'two of five',
    input:
      '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp⟦;⟧\n\n- Phát thanh⟦;⟧\n\n- Treo băng rôn.\n\n- Tổng kết.',
    reports: ['other', 'other'],
    fixed: '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp.\n\n- Phát thanh.\n\n- Treo băng rôn.\n\n- Tổng kết.',
  },
  {
    name: 'no mark at the end, and a line cut inside brackets',
    input: '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp (khổ A4,\n\n- Phát thanh.\n\n- Tổng kết⟦⟧',
    reports: ['none'],
    fixed: '1. Nội dung\n\n- Tập huấn nhân viên.\n\n- In tờ gấp (khổ A4,\n\n- Phát thanh.\n\n- Tổng kết.',
  },
]
