import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'suppression-missing-reason',
  summary: { vi: 'Mỗi lời tắt quy tắc nêu lý do.', en: 'Every suppression gives its reason.' },
  why: {
    vi: 'Không có lý do thì người sau không biết có còn được bỏ qua lỗi ấy không.',
    en: 'Without a reason nobody can tell later whether it still holds.',
  },
  help: {
    vi: 'viết lý do sau " -- ": <!-- kehoach-disable-next-line QUY-TẮC -- lý do -->',
    en: 'write it behind " -- ": <!-- kehoach-disable-next-line RULE -- reason -->',
  },
  basis: null,
  severity: 'warning',
  messages: {
    missing: {
      vi: 'lời tắt không nêu lý do nên không tắt gì',
      en: 'the suppression gives no reason and silences nothing',
    },
  },
  check({ suppressions, report }) {
    const seen = new Set<number>()
    for (const { directive, reason, position } of suppressions) {
      const start = position.start.offset
      if (reason !== null || directive === 'enable' || directive === 'unknown' || seen.has(start)) continue
      seen.add(start)
      report('missing', { position })
    }
  },
})

export const examples: Examples<typeof rule> = [
  {
    name: 'a reason',
    input: '<!-- kehoach-disable-file numbering-gap -- mục II đã bãi bỏ -->\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
  {
    name: 'none',
    input: '⟦<!-- kehoach-disable-file numbering-gap -->⟧\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['missing'],
  },
]
