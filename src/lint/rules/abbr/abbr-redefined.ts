import type { Edit } from '../../../diagnostics/types.js'
import { foldKey } from '../../../source/fold.js'
import { groupBy } from '../../../source/group-by.js'
import type { Position } from '../../../source/position.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { abbreviationsOf, type Introduction } from '../../support/abbreviations.js'
import { cover } from '../../support/cover.js'

export const rule = defineRule({
  id: 'abbr-redefined',
  summary: { vi: 'Chữ viết tắt chỉ được giải thích một lần.', en: 'A short form is introduced once.' },
  why: {
    vi: 'Giải thích lại khiến người đọc tưởng là một khái niệm khác, và văn bản dài thêm vô ích.',
    en: 'A second introduction looks like a second term, and makes the text longer for nothing.',
  },
  help: {
    vi: 'từ lần thứ hai, dùng chữ viết tắt hoặc viết đủ cụm từ',
    en: 'from the second time on write the short form, or the words',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: {
    again: {
      vi: 'chữ viết tắt "{short}" đã được giải thích ở dòng {line}',
      en: '"{short}" was introduced on line {line} already',
    },
    first: { vi: 'lần giải thích đầu tiên', en: 'first introduced here' },
  },
  check(inspected) {
    const { introductions } = abbreviationsOf(inspected)
    const isQuoted = cover(quotedTitles(inspected))
    for (const [short, places] of groupBy(introductions, (one) => one.short)) {
      const [first, ...rest] = places
      for (const one of first ? rest : []) {
        if (!first || !isSame(first, one) || isQuoted(one.position.start.offset)) continue
        inspected.report('again', {
          position: one.position,
          data: { short, line: first.position.start.line },
          related: [{ messageId: 'first', position: first.position }],
          fix: withoutBracket(one, inspected),
        })
      }
    }
  },
})

/** The same words before it: `ban chỉ đạo (BCĐ)` and `ban chỉ đạo (BCĐ)`; else it may be a remark in brackets. */
function isSame(first: Introduction, other: Introduction): boolean {
  if (first.long !== null && other.long !== null) return foldKey(first.long) === foldKey(other.long)
  return first.behind !== '' && first.behind === other.behind
}

/** Names of documents are given in full, brackets and all; so is the plan's own in its last sentence. */
function quotedTitles({ plan, nodes }: Inspected): Position[] {
  return [
    ...plan.citations.flatMap(({ title }) => (title ? [title.position] : [])),
    ...nodes('closing').map(({ position }) => position),
    ...nodes('title').map(({ position }) => position),
  ]
}

/** Takes the bracket and the blank before it; a phrase such as `(sau đây viết tắt là …)` is left to the writer. */
function withoutBracket({ short, block, position }: Introduction, { text, inText }: Inspected): Edit[] | undefined {
  const { start, end } = position
  if (text[start.offset - 1] !== '(' || text[end.offset] !== ')' || !block.text.includes(`(${short})`)) return undefined
  const from = text[start.offset - 2] === ' ' ? start.offset - 2 : start.offset - 1
  return [{ position: inText(from, end.offset + 1), text: '' }]
}

export const examples: Examples<typeof rule> = [
  {
    name: 'once, and once more in the name of a document',
    input:
      'KẾ HOẠCH\nCông tác năm 2028\n\n1. Đẩy mạnh cải cách hành chính (CCHC).\n2. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2028 của UBND tỉnh về cải cách hành chính (CCHC) năm 2028.\n3. Báo cáo các lĩnh vực (CCHC).',
  },
  {
    name: 'twice',
    input: '1. Đẩy mạnh cải cách hành chính (CCHC).\n2. Tuyên truyền cải cách hành chính (⟦CCHC⟧) trong tỉnh.',
    reports: ['again'],
    fixed: '1. Đẩy mạnh cải cách hành chính (CCHC).\n2. Tuyên truyền cải cách hành chính trong tỉnh.',
  },
  {
    name: 'a foreign one',
    input: '1. Nâng cao chỉ số hài lòng (SIPAS).\n2. Công bố chỉ số hài lòng (⟦SIPAS⟧).',
    reports: ['again'],
    fixed: '1. Nâng cao chỉ số hài lòng (SIPAS).\n2. Công bố chỉ số hài lòng.',
  },
]
