import type { SectionNode } from '../../../tree/types.js'
import { isLeaf, type Leaf } from '../../../tree/types.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { siblingRuns } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-heading-punctuation',
  summary: {
    vi: 'Tên các mục cùng cấp đều có dấu hai chấm ở cuối, hoặc đều không.',
    en: 'Headings side by side all end in a colon, or none does.',
  },
  why: {
    vi: 'Mục có dấu, mục không thì người đọc khó nhận ra đâu là tên mục, đâu là câu mở đầu.',
    en: 'Where only some have it, nobody can tell a heading from a sentence that leads to what follows.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: {
    missing: {
      vi: 'tên mục này không có dấu ":" mà các mục cùng cấp có',
      en: 'this heading lacks the ":" that those beside it have',
    },
    extra: {
      vi: 'tên mục này có dấu ":" mà các mục cùng cấp không có',
      en: 'this heading ends in ":" and those beside it do not',
    },
  },
  check(inspected) {
    for (const run of siblingRuns(inspected)) {
      const ends = run.flatMap((section) => endOf(section, inspected))
      const withColon = ends.filter(({ isColon }) => isColon)
      const without = ends.filter(({ isColon }) => !isColon)
      // Of two and two nobody knows which is meant.
      if (withColon.length === without.length) continue
      const messageId = withColon.length > without.length ? 'missing' : 'extra'
      for (const { position } of messageId === 'missing' ? without : withColon) {
        inspected.report(messageId, { position, fix: [{ position, text: messageId === 'missing' ? ':' : '' }] })
      }
    }
  },
})

/** How a heading ends, when words below it follow; one that goes on in its line, or ends in another mark, tells nothing. */
function endOf({ children }: SectionNode, { text, inText }: Pick<Inspected, 'text' | 'inText'>) {
  const title = children.find(({ type }) => type === 'sectionTitle')
  if (!title || isLeaf(title)) return []
  const last = title.children.filter(isLeaf).findLast(({ type }) => type !== 'markup' && type !== 'furniture')
  if (!last || !ending.test(last.value) || !endsLine(last, text)) return []
  const end = last.position.end.offset
  const isColon = last.value.endsWith(':')
  return [{ isColon, position: inText(isColon ? end - 1 : end, end) }]
}

const ending = /[\p{L}\p{N})”"]\s?:?$/u

/** Nothing but marks behind it in its line. */
function endsLine({ position }: Leaf, text: string): boolean {
  restOfLine.lastIndex = position.end.offset
  return restOfLine.test(text)
}
const restOfLine = /[ \t\u00a0*_]{0,20}(?:\r?\n|$)/y

const headings = (...titles: string[]) =>
  `I. NỘI DUNG\n\n${titles.map((title, index) => `${index + 1}. ${title}\n\n- Tập huấn cho cán bộ xã.`).join('\n\n')}`

export const examples: Examples<typeof rule> = [
  { name: 'no colons', input: headings('Tập huấn', 'Giám sát', 'Tổng kết') },
  { name: 'one and one, and headings that go on', input: headings('Tập huấn:', 'Giám sát', 'Tổng kết: Quý IV/2028') },
  {
    name: 'one colon',
    input: headings('Tập huấn', 'Giám sát⟦:⟧', 'Tổng kết'),
    reports: ['extra'],
    fixed: headings('Tập huấn', 'Giám sát', 'Tổng kết'),
  },
  {
    name: 'one without',
    input: headings('Tập huấn:', 'Giám sát⟦⟧', 'Tổng kết:'),
    reports: ['missing'],
    fixed: headings('Tập huấn:', 'Giám sát:', 'Tổng kết:'),
  },
]
