import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { showsName } from '../../support/end-matter.js'

export const rule = defineRule({
  id: 'signature-name-missing',
  summary: { vi: 'Dưới chức vụ có họ tên người ký.', en: 'The name of the signer stands below the office.' },
  why: {
    vi: 'Chức vụ không có họ tên là bản chưa ký; người nhận không biết ai chịu trách nhiệm.',
    en: 'An office without a name was not signed yet, and readers do not know who answers for the plan.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 7', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { draft: 'info', issued: 'error' },
  messages: { missing: { vi: 'dưới "{title}" không có họ tên người ký', en: 'no name stands below "{title}"' } },
  check(inspected) {
    const { plan, inText, report } = inspected
    const { signature } = plan
    if (!signature?.title || signature.name) return
    const end = signature.title.position.end.offset
    if (!showsName(inspected, end))
      report('missing', { position: inText(end, end), data: { title: signature.title.text } })
  },
})

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.'

export const examples: Examples<typeof rule> = [
  { name: 'office and name', input: `${head}\n\nGIÁM ĐỐC\n\nTrần Văn An` },
  { name: 'a name in capitals', input: `${head}\n\nGIÁM ĐỐC\n\nTRẦN VĂN AN` },
  { name: 'a mark of signing and the name', input: `${head}\n\nGIÁM ĐỐC\n(Đã ký)\n\nTrần Văn An` },
  { name: 'the office alone', input: `${head}\n\nGIÁM ĐỐC⟦⟧`, reports: ['missing'] },
  { name: 'a mark of signing alone', input: `${head}\n\nGIÁM ĐỐC⟦⟧\n\n(Đã ký)`, reports: ['missing'] },
]
