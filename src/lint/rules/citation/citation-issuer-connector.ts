import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { slippedIssuer } from '../../support/slipped-issuer.js'

export const rule = defineRule({
  id: 'citation-issuer-connector',
  summary: {
    vi: 'Trước cơ quan ban hành của văn bản được viện dẫn là chữ "của".',
    en: 'The body that issued a cited document follows the word "của".',
  },
  why: {
    vi: 'Chữ khác làm câu có nghĩa khác: "Thông tư … và Văn phòng Chính phủ" là hai thứ, không phải một.',
    en: 'Another word changes the sense: with "và" the circular and the office are two things, not one.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  severity: 'warning',
  fix: 'suggest',
  messages: {
    wrong: {
      vi: 'trước "{issuer}" phải là "của", không phải "{word}"',
      en: 'before "{issuer}" stands "{word}" where "của" is due',
    },
  },
  check(inspected) {
    const { plan, text, report } = inspected
    for (const citation of plan.citations) {
      const slip = slippedIssuer(citation, inspected)
      if (!slip) continue
      const { word: position, issuer } = slip
      report('wrong', {
        position,
        data: { issuer, word: text.slice(position.start.offset, position.end.offset) },
        fix: [{ position, text: 'của' }],
      })
    }
  },
})

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  {
    name: 'của',
    input: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 của Văn phòng Chính phủ quy định chế độ báo cáo'),
  },
  {
    name: 'another body behind và',
    input: cite('Quyết định số 12/QĐ-SYT ngày 03/02/2028 và Ủy ban nhân dân tỉnh đã chỉ đạo'),
  },
  {
    name: 'và for của',
    input: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 ⟦và⟧ Văn phòng Chính phủ hướng dẫn thi hành'),
    reports: ['wrong'],
    fixed: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 của Văn phòng Chính phủ hướng dẫn thi hành'),
  },
  {
    name: 'a mark on the wrong letter',
    input: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 ⟦cuả⟧ Thủ tướng Chính phủ phê duyệt Đề án'),
    reports: ['wrong'],
    fixed: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 của Thủ tướng Chính phủ phê duyệt Đề án'),
  },
]
