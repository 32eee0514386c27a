import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'suppression-unused',
  summary: { vi: 'Mỗi lời tắt quy tắc đều tắt một lỗi có thật.', en: 'Every suppression silences something.' },
  why: {
    vi: 'Lời tắt thừa che lỗi mới sẽ phát sinh về sau.',
    en: 'A suppression that is no longer needed hides the next fault.',
  },
  basis: null,
  severity: 'warning',
  fix: 'safe',
  last: true,
  messages: { unused: { vi: 'không có lỗi "{rule}" nào để tắt ở đây', en: 'there is no "{rule}" to silence here' } },
  check({ left, suppressions, text, inText, report }) {
    const named = groupBy(suppressions, ({ position }) => position.start.offset)
    for (const one of left.unusedSuppressions) {
      const alone = named.get(one.position.start.offset)?.length === 1
      const { start, end } = one.position
      const position = inText(...wholeLine(text, start.offset, end.offset))
      report('unused', {
        position: one.idPosition,
        data: { rule: one.ruleId },
        // A comment that names other rules too still serves them.
        fix: alone ? [{ position, text: '' }] : undefined,
      })
    }
  },
})

const lineEnd = /[ \t]*(?:\r\n?|\n|$)/y

/** A comment that has its line to itself goes with the line. */
function wholeLine(text: string, start: number, end: number): [start: number, end: number] {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  lineEnd.lastIndex = end
  const isAlone = text.slice(lineStart, start).trim() === '' && lineEnd.test(text)
  return isAlone ? [lineStart, lineEnd.lastIndex] : [start, end]
}

export const examples: Examples<typeof rule> = [
  {
    name: 'a comment that serves',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\n<!-- kehoach-disable-next-line numbering-gap -- mục II đã bãi bỏ -->\nIII. NHIỆM VỤ\nTập huấn.',
  },
  {
    name: 'a comment that does not',
    input:
      'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\n<!-- kehoach-disable-next-line ⟦numbering-gap⟧ -- mục II đã bãi bỏ -->\nII. NHIỆM VỤ\nTập huấn.',
    reports: ['unused'],
    fixed: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\nTập huấn.',
  },
]
