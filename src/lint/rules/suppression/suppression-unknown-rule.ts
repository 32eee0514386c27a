import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'suppression-unknown-rule',
  summary: { vi: 'Lời tắt nêu đúng tên một quy tắc.', en: 'A suppression names a rule that exists.' },
  why: {
    vi: 'Tên gõ sai thì không tắt được gì, mà người đọc tưởng đã tắt.',
    en: 'A misspelt id silences nothing, while the reader believes that it does.',
  },
  basis: null,
  severity: 'error',
  messages: {
    unknown: { vi: 'không có quy tắc "{rule}"', en: 'there is no rule "{rule}"' },
    unnamed: { vi: 'lời tắt không nêu quy tắc nào', en: 'the suppression names no rule' },
    directive: { vi: 'không có lời dặn như vậy', en: 'there is no such directive' },
  },
  check({ suppressions, ruleIds, report }) {
    for (const { ruleId, directive, position, idPosition } of suppressions) {
      if (directive === 'unknown') report('directive', { position })
      else if (ruleId === '') report('unnamed', { position })
      else if (!ruleIds.has(ruleId)) report('unknown', { position: idPosition, data: { rule: ruleId } })
    }
  },
})

export const examples: Examples<typeof rule> = [
  {
    name: 'a rule that exists',
    input: '<!-- kehoach-disable-file numbering-gap -- mục II đã bãi bỏ -->\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
  {
    name: 'a slip',
    input: '<!-- kehoach-disable-file ⟦numbering-gaps⟧ -- mục II đã bãi bỏ -->\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['unknown'],
  },
  {
    name: 'no rule at all',
    input: '⟦<!-- kehoach-disable-file -- bản cũ -->⟧\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
    reports: ['unnamed'],
  },
  {
    name: 'no such directive',
    input: '⟦<!-- kehoach-ignore numbering-gap -- bản cũ -->⟧\nI. MỤC ĐÍCH',
    reports: ['directive'],
  },
]
