import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-subject-final-period',
  summary: { vi: 'Cuối trích yếu không có dấu chấm.', en: 'The subject does not end in a full stop.' },
  why: {
    vi: 'Trích yếu là một cụm từ, không phải một câu.',
    en: 'The subject is a phrase, no sentence.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: { stop: { vi: 'cuối trích yếu có dấu chấm', en: 'the subject ends in a full stop' } },
  check({ plan, text, inText, report }) {
    const { title } = plan.header
    if (!title) return
    const end = title.position.end.offset
    const words = text.slice(title.position.start.offset, end)
    if (!/[\p{L}\p{N})”"]\.$/u.test(words)) return
    const position = inText(end - 1, end)
    report('stop', { position, fix: [{ position, text: '' }] })
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'a phrase', input: 'Số: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.' },
  {
    name: 'a full stop',
    input: 'Số: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028⟦.⟧\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['stop'],
    fixed: 'Số: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
]
