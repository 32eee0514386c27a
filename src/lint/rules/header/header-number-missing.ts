import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOfText } from '../../support/absent.js'
import { headText } from '../../support/head-text.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'header-number-missing',
  summary: { vi: 'Văn bản có dòng số, ký hiệu.', en: 'The text has a line with its number and symbol.' },
  why: {
    vi: 'Không có số, ký hiệu thì không vào sổ, không viện dẫn, không tra cứu được.',
    en: 'Without number and symbol a document can be neither registered nor cited nor looked up.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 3', from: '2020-03-05' }],
  severity: 'error',
  profiles: { extracted: 'info' },
  messages: {
    missing: {
      vi: 'trong văn bản không có dòng số, ký hiệu',
      en: 'there is no line with number and symbol in the text',
    },
  },
  check(inspected) {
    if (inspected.plan.header.number || isAnnex(inspected)) return
    if (numberHead.test(headText(inspected).key) || numberLine.test(inspected.source.key)) return
    inspected.report('missing', { position: startOfText(inspected) })
  },
})

const shape = 'số[ \\t]{0,20}(?:[:.;][\\s\\d….]{0,40}(?:[/-]|\\n|$)|[\\d….]{1,12}[ \\t]{0,20}[/-][ \\t]?\\p{L})'
/** Above the first section: at the start of a line, a cell, a column, a sentence. */
const numberHead = new RegExp(`(?:^|[\\n|>*.]|\\s{2}|-{3})[ \\t*_]{0,20}${shape}`, 'u')
/** Further down: alone at the start of a line, where a converter may have put the letterhead. */
const numberLine = new RegExp(`^[ \\t*_|]{0,20}${shape}`, 'mu')

export const examples: Examples<typeof rule> = [
  { name: 'a number', input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028' },
  {
    name: 'the annex of a decision',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 16/3/2028 của UBND tỉnh Hồng Lam)',
  },
  {
    name: 'no number at all',
    input: '⟦⟧SỞ Y TẾ TỈNH HỒNG LAM\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['missing'],
  },
]
