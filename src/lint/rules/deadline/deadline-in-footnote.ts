import type { PlanTime } from '../../../contract/types.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { dueTimes, placeOfDay } from '../../support/due-times.js'

export const rule = defineRule({
  id: 'deadline-in-footnote',
  summary: {
    vi: 'Thời hạn nêu trong thân văn bản, không chỉ trong chú thích.',
    en: 'Deadlines stand in the text, not only in its notes.',
  },
  why: {
    vi: 'Chú thích hay bị bỏ khi sao chép, chuyển tệp, trích giao việc; thời hạn chỉ nêu ở đó sẽ mất.',
    en: 'Notes are dropped when a text is copied, converted or quoted, and the deadlines that only they name are lost.',
  },
  basis: null,
  severity: 'info',
  messages: {
    found: {
      vi: 'có {count} thời hạn chỉ nêu trong chú thích {note}',
      en: 'deadlines that only note {note} names: {count}',
    },
    mark: { vi: 'dấu chú thích trong bài', en: 'the mark in the text' },
  },
  check(inspected) {
    const all = dueTimes(inspected)
    const stated = new Set(all.filter(({ time }) => !time.via).map(({ time }) => dayOf(time)))
    const hidden = all.filter(({ time }) => time.via && !stated.has(dayOf(time)))
    for (const [note, due] of groupBy(hidden, ({ time }) => time.via?.footnote ?? '')) {
      const [first] = due
      if (!first?.time.via) continue
      inspected.report('found', {
        position: placeOfDay(first, inspected),
        data: { count: due.length, note },
        related: [{ messageId: 'mark', position: first.time.via.reference }],
      })
    }
  },
})

const dayOf = ({ earliest, latest, text }: PlanTime): string => latest ?? earliest ?? text

export const examples: Examples<typeof rule> = [
  {
    name: 'a deadline in the text',
    input: 'I. NHIỆM VỤ\n1. Sở Y tế báo cáo trước ngày 15/12/2028[1].\n\n[1] Theo mẫu của Bộ Y tế.',
  },
  {
    name: 'a deadline in both',
    input:
      'I. NHIỆM VỤ\n1. Sở Y tế báo cáo trước ngày 15/12/2028[1].\n\n[1] Báo cáo gửi về Sở Nội vụ trước ngày 15/12/2028.',
  },
  {
    name: 'a deadline in the note alone',
    input: 'I. NHIỆM VỤ\n1. Sở Y tế báo cáo theo quy định[1].\n\n[1] Báo cáo gửi về Sở Nội vụ trước ngày ⟦15/12/2028⟧.',
    reports: ['found'],
  },
]
