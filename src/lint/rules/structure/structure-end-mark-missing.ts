import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { endOfBody } from '../../support/absent.js'

export const rule = defineRule({
  id: 'structure-end-mark-missing',
  summary: { vi: 'Nội dung văn bản kết thúc bằng dấu "./.".', en: 'The text of the plan ends in "./.".' },
  why: {
    vi: 'Dấu "./." cho biết nội dung đã hết, không ai thêm gì vào sau được.',
    en: '“./.” tells that the text is over and that nothing can be added behind it.',
  },
  basis: null,
  severity: 'off',
  fix: 'suggest',
  messages: { missing: { vi: 'cuối nội dung không có dấu "./."', en: 'the text does not end in "./."' } },
  check(inspected) {
    const { plan, nodes, regime, source, text, inText, report } = inspected
    // The Party ends its texts in a plain full stop.
    if (!regime.startsWith('state-')) return
    // Without recipients or a signature the end of the text may have been cut off.
    if (
      endMark.test(source.text) ||
      (plan.recipients.length === 0 && !plan.signature) ||
      nodes('attachedPlan').length > 0
    )
      return
    const position = endOfBody(inspected)
    const end = position.end.offset
    const stop = text[end - 1] === '.'
    report('missing', { position, fix: [{ position: inText(end, end), text: stop ? '/.' : './.' }] })
  },
})

const endMark = /\.?\s{0,2}\/\s{0,2}\./

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc'
const tail = '\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An'

export const examples: Examples<typeof rule> = [
  { name: 'the mark', input: `${head}./.${tail}` },
  { name: 'none', input: `${head}.⟦⟧${tail}`, reports: ['missing'], fixed: `${head}./.${tail}` },
]
