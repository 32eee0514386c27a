import { issuerHeads } from '../../../lexicon/letterhead.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOfText } from '../../support/absent.js'
import { headText, showsCapitals } from '../../support/head-text.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'header-issuer-missing',
  summary: {
    vi: 'Phần đầu văn bản nêu tên cơ quan, tổ chức ban hành.',
    en: 'The letterhead names the body that issues the plan.',
  },
  why: {
    vi: 'Mọi nhiệm vụ, thời hạn trong kế hoạch là của cơ quan ban hành; thiếu tên thì không biết ai chịu trách nhiệm.',
    en: 'Every duty and deadline of the plan is that body’s; without its name nobody knows who answers for them.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 2', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: {
    missing: {
      vi: 'phần đầu văn bản không có tên cơ quan ban hành',
      en: 'the letterhead does not name the issuing body',
    },
  },
  check(inspected) {
    if (inspected.plan.header.issuer || isAnnex(inspected) || showsCapitals(headText(inspected), bodyName)) return
    inspected.report('missing', { position: startOfText(inspected) })
  },
})

/** A line, a cell or a column that begins with the head of a body's name; in capitals it is the letterhead's. */
const bodyName = new RegExp(
  `(?:^|[\\n|>*.]|\\s{2}|-{3})[ \\t*_/]{0,20}(?:${[...issuerHeads].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)

export const examples: Examples<typeof rule> = [
  { name: 'a body', input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'a lost head',
    input: '⟦⟧Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['missing'],
  },
]
