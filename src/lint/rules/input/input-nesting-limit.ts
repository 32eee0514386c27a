import type { Examples } from '../../example.js'
import { readingRule } from '../../reading-rule.js'

export const rule = readingRule('input-nesting-limit', {
  summary: { vi: 'Các mục không lồng nhau quá sâu.', en: 'Sections are not nested too deeply.' },
  why: {
    vi: 'Quá giới hạn thì các mục sâu hơn bị coi là cùng cấp, cấu trúc đọc ra không còn đúng.',
    en: 'Beyond the limit deeper sections are flattened, and the structure that is read is no longer right.',
  },
  basis: null,
})

export const examples: Examples<typeof rule> = [
  { name: 'a few levels', input: 'I. NHIỆM VỤ\n1. Tuyên truyền\na) Tập huấn.\nb) In tờ gấp.' },
  {
    name: 'more than are read',
    input: '⟦I. NHIỆM VỤ⟧\n1. Tuyên truyền\na) Tập huấn.\nb) In tờ gấp.',
    reports: ['found'],
    maxDepth: 2,
  },
]
