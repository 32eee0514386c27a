import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'layout-mixed-eol',
  summary: { vi: 'Mọi dòng kết thúc bằng cùng một ký tự xuống dòng.', en: 'All lines end in the same way.' },
  why: {
    vi: 'Lẫn lộn CRLF và LF làm bản so sánh đầy những dòng không ai sửa.',
    en: 'CRLF and LF side by side fill comparisons with lines that nobody changed.',
  },
  basis: null,
  severity: 'info',
  fix: 'safe',
  messages: {
    mixed: {
      vi: '{count} dòng kết thúc bằng {rare}, các dòng khác bằng {usual}',
      en: '{count} lines end in {rare}, the others in {usual}',
    },
  },
  check({ text, inText, report }) {
    const ends = [...text.matchAll(lineEnd)]
    const ways = [...groupBy(ends, ([sign]) => sign)].sort(([, a], [, b]) => b.length - a.length)
    const usual = ways[0]?.[0]
    const rare = ways.slice(1).flatMap(([, found]) => found)
    const first = rare.sort((a, b) => a.index - b.index)[0]
    if (usual === undefined || !first) return
    report('mixed', {
      position: inText(first.index, first.index + first[0].length),
      data: { count: rare.length, rare: names[first[0]] ?? '', usual: names[usual] ?? '' },
      fix: rare.map(({ 0: sign, index }) => ({ position: inText(index, index + sign.length), text: usual })),
    })
  },
})

const lineEnd = /\r\n|\r|\n/g
const names: Readonly<Record<string, string>> = { '\r\n': 'CRLF', '\r': 'CR', '\n': 'LF' }

export const examples: Examples<typeof rule> = [
  { name: 'CRLF all over', input: 'I. MỤC ĐÍCH\r\nGiảm số ca mắc.\r\n' },
  {
    name: 'one LF among CRLF',
    input: 'I. MỤC ĐÍCH\r\nGiảm số ca mắc.⟦\n⟧II. NHIỆM VỤ\r\nTập huấn.\r\n',
    reports: ['mixed'],
    fixed: 'I. MỤC ĐÍCH\r\nGiảm số ca mắc.\r\nII. NHIỆM VỤ\r\nTập huấn.\r\n',
  },
]
