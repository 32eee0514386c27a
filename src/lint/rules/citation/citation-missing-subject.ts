import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { firstCited } from '../../support/cited.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-missing-subject',
  summary: {
    vi: 'Văn bản làm căn cứ được ghi cả trích yếu.',
    en: 'A ground gives the subject of its document.',
  },
  why: {
    vi: 'Chỉ có số và ngày thì người đọc không biết căn cứ nói về việc gì.',
    en: 'From number and date alone nobody can tell what the ground is about.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    missing: {
      vi: 'căn cứ {document} không ghi trích yếu',
      en: 'the ground {document} does not say what it is about',
    },
  },
  check(inspected) {
    const { text, report } = inspected
    for (const citation of firstCited(inspected)) {
      const { basis, date, issuer, title, position, type, number } = citation
      // What lacks its date or its body too is told by the rules that ask for them.
      if (!basis || title || !date || !issuer || letters.test(foldKey(type))) continue
      if (!ends.test(foldKey(text.slice(position.end.offset, position.end.offset + reach)))) continue
      report('missing', {
        position: numberPlace(citation, inspected) ?? position,
        data: { document: `${type} ${number}` },
      })
    }
  },
})

/** What one office writes to another is cited by its number: `Theo đề nghị của … tại Tờ trình số …`. */
const letters = /^(?:tờ trình|công văn|văn bản|báo cáo|thư|giấy|phiếu|ý kiến)/
/** How far behind a citation its end is looked for, in UTF-16 units. */
const reach = 12
/** Nothing follows but the mark that ends a ground: the subject is not there, in whatever words. */
const ends = /^[\s*_]{0,4}[;.][\s*_]{0,6}(?:\n|$)/

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`
const decision = '12/QĐ-UBND'

export const examples: Examples<typeof rule> = [
  {
    name: 'a subject',
    input: cite(`Quyết định số ${decision} ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam về phòng bệnh`),
  },
  { name: 'a law', input: cite('Luật Tổ chức chính quyền địa phương số 72/2025/QH15') },
  {
    name: 'a proposal',
    input: cite('Tờ trình số 12/TTr-SYT ngày 03/02/2028 của Sở Y tế tỉnh Hồng Lam'),
  },
  {
    name: 'none',
    input: cite(`Quyết định số ⟦${decision}⟧ ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam`),
    reports: ['missing'],
  },
]
