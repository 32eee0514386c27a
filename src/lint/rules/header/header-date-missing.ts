import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOfText } from '../../support/absent.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'header-date-missing',
  summary: {
    vi: 'Văn bản có dòng địa danh, thời gian ban hành.',
    en: 'The text has a line with place and date of issue.',
  },
  why: {
    vi: 'Không có ngày ban hành thì không biết kế hoạch có hiệu lực từ khi nào, và mọi thời hạn tương đối mất mốc tính.',
    en: 'Without the date of issue nobody knows from when the plan holds, and every relative deadline has lost its anchor.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  severity: 'error',
  profiles: { extracted: 'info' },
  messages: {
    missing: {
      vi: 'trong văn bản không có dòng địa danh, ngày tháng năm ban hành',
      en: 'there is no line with place and date of issue in the text',
    },
  },
  check(inspected) {
    const { plan, nodes, source } = inspected
    if (plan.header.date || isAnnex(inspected) || nodes('placeDate').length > 0) return
    if (dateLine.test(source.key) || dateHead.test(source.text.slice(0, headLength))) return
    inspected.report('missing', { position: startOfText(inspected) })
  },
})

const gap = '[\\s\\d….]{0,20}'
/** Hồng Lam, ngày … tháng … năm …, or 16/3/2028, alone on a line: also below the text, where schools put it. */
const dateLine = new RegExp(
  `^[ \\t*_|>]{0,20}(?:[\\p{L}.' ]{0,40}[,.]?\\s{0,9}ngày${gap}tháng${gap}năm${gap}|[\\p{L}.' ]{1,40},\\s{0,9}(?:ngày\\s{0,9})?[\\d…]{0,2}\\s{0,9}[/.-]\\s{0,9}[\\d…]{0,2}\\s{0,9}[/.-]\\s{0,9}\\d{4})[ \\t*_|<]{0,20}$`,
  'mu',
)
/** The same where all lines of the head run together. */
const headLength = 1500
const dateHead = new RegExp(`\\p{Lu}\\p{Ll}{1,9}(?: \\p{Lu}\\p{Ll}{1,9}){0,4},\\s{0,9}ngày${gap}tháng${gap}năm`, 'u')

export const examples: Examples<typeof rule> = [
  {
    name: 'a date line',
    input: 'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
  },
  {
    name: 'a date line below the text',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.\n\nHồng Lam, ngày 16 tháng 3 năm 2028',
  },
  {
    name: 'no date',
    input: '⟦⟧SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['missing'],
  },
]
