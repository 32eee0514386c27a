import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOfText } from '../../support/absent.js'
import { headText, showsCapitals } from '../../support/head-text.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'header-national-motto-missing',
  summary: { vi: 'Văn bản có Quốc hiệu và Tiêu ngữ.', en: 'The text bears the national title and the motto.' },
  why: {
    vi: 'Quốc hiệu và Tiêu ngữ là thành phần thể thức chính; chúng thường rơi mất khi chuyển phần đầu hai cột thành chữ.',
    en: 'Both are main components of a document; they are often lost when a two-column head is turned into text.',
  },
  help: {
    vi: 'đối chiếu bản gốc; nếu bản gốc có thì dùng cấu hình "extracted"',
    en: 'compare the original; when they stand there, use the profile "extracted"',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 1', from: '2020-03-05' }],
  // Party and youth documents bear a heading of their own instead.
  regimes: ['state-2011', 'state-2020'],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: {
    both: {
      vi: 'trong văn bản không có Quốc hiệu, Tiêu ngữ',
      en: 'the national title and the motto are not in the text',
    },
    nation: { vi: 'trong văn bản không có Quốc hiệu', en: 'the national title is not in the text' },
    motto: { vi: 'trong văn bản không có Tiêu ngữ', en: 'the motto is not in the text' },
  },
  check(inspected) {
    if (isAnnex(inspected)) return
    const { header } = inspected.plan
    const head = headText(inspected)
    const nation = header.nation !== null || showsCapitals(head, nationWords)
    const motto = header.motto !== null || mottoWords.test(head.key)
    if (nation && motto) return
    inspected.report(nation ? 'motto' : motto ? 'nation' : 'both', { position: startOfText(inspected) })
  },
})

/** Any part of it: scans write HÕA, columns tear it. In small letters it is the name of the state in a sentence. */
const nationWords = /cộng\s{1,40}h[òõ]a|chủ\s{1,40}nghĩa\s{1,40}việt/g
const mottoWords = /độc\s{0,40}lập[\s*_-]{0,40}tự\s{0,40}do[\s*_-]{0,40}hạnh/

export const examples: Examples<typeof rule> = [
  {
    name: 'both are there',
    input: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nCông tác năm 2028',
  },
  {
    name: 'a Party plan',
    input: 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY HỒNG LAM\nSố 12-KH/TU\n\nKẾ HOẠCH\ncông tác năm 2028',
  },
  {
    name: 'the annex of a decision',
    input:
      'KẾ HOẠCH\nCông tác năm 2028\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 16/3/2028 của UBND tỉnh Hồng Lam)',
  },
  {
    name: 'a lost head',
    input: '⟦⟧Số: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['both'],
  },
  {
    name: 'only the motto',
    input: '⟦⟧SỞ Y TẾ TỈNH HỒNG LAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['nation'],
  },
  {
    name: 'only the national title',
    input:
      '⟦⟧CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nCông tác năm 2028',
    reports: ['motto'],
  },
]
