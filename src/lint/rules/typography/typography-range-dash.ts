import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'typography-range-dash',
  summary: { vi: 'Khoảng năm viết theo một kiểu trong cả văn bản.', en: 'Spans of years are written in one way.' },
  why: {
    vi: 'Chỗ viết liền, chỗ viết rời thì việc tìm kiếm bị sót và văn bản trông cẩu thả.',
    en: 'Where some have blanks and some not, searches miss them and the text looks careless.',
  },
  basis: null,
  severity: 'off',
  fix: 'suggest',
  messages: {
    other: { vi: '"{text}" khác với "{usual}" ở chỗ khác', en: '"{text}" differs from "{usual}" elsewhere' },
  },
  check({ source, inView, report }) {
    const ranges = [...source.text.matchAll(yearRange)]
    const ways = [...groupBy(ranges, ({ 2: dash = '' }) => dash.replace(/\s+/g, ' ')).entries()]
    const [usual, ...others] = ways.sort(([, a], [, b]) => b.length - a.length)
    const [example] = usual?.[1] ?? []
    // Of one and one nobody knows which is meant.
    if (!usual || !example || usual[1].length === others[0]?.[1].length) return
    for (const { 0: text, 1: from = '', 2: dash = '', index } of others.flatMap(([, found]) => found)) {
      const start = index + from.length
      const fix = [{ position: inView(start, start + dash.length), text: usual[0] }]
      const data = { text: text.replace(/\s+/g, ' '), usual: example[0].replace(/\s+/g, ' ') }
      report('other', { position: inView(index, index + text.length), data, fix })
    }
  },
})

const yearRange = /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)(\s{0,2}[-–—]\s{0,2})((?:19|20)\d\d)(?![\p{L}\p{N}/-]|\.\d)/gu

export const examples: Examples<typeof rule> = [
  { name: 'one way', input: '1. Giai đoạn 2021 - 2025.\n2. Giai đoạn 2026 - 2030.' },
  { name: 'one and one', input: '1. Giai đoạn 2021-2025.\n2. Giai đoạn 2026 - 2030.' },
  {
    name: 'one of three',
    input: '1. Giai đoạn 2021-2025.\n2. Giai đoạn ⟦2026 - 2030⟧.\n3. Nhiệm kỳ 2026-2031',
    reports: ['other'],
    fixed: '1. Giai đoạn 2021-2025.\n2. Giai đoạn 2026-2030.\n3. Nhiệm kỳ 2026-2031',
  },
]
