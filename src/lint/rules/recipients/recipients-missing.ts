import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { endOfBody } from '../../support/absent.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'recipients-missing',
  summary: { vi: 'Cuối văn bản có phần "Nơi nhận".', en: 'The text ends with its recipients, Nơi nhận.' },
  why: {
    vi: 'Nơi nhận cho biết kế hoạch gửi cho ai để thực hiện, để báo cáo, để lưu; thiếu thì có đơn vị không nhận được.',
    en: 'The recipients say who gets the plan to act, to know and to file; without them some office is left out.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 9', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: {
    missing: { vi: 'trong văn bản không có phần "Nơi nhận"', en: 'there are no recipients (Nơi nhận) in the text' },
  },
  check(inspected) {
    const { plan, nodes, source } = inspected
    if (plan.recipients.length > 0 || nodes('recipients').length > 0 || isAnnex(inspected)) return
    // A torn block may not have been read as one.
    if (heading.test(source.key)) return
    inspected.report('missing', { position: endOfBody(inspected) })
  },
})

const heading = /nơi\s{1,40}nhận/

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.'

export const examples: Examples<typeof rule> = [
  { name: 'recipients', input: `${head}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An` },
  {
    name: 'the annex of a decision',
    input:
      'KẾ HOẠCH\nCông tác năm 2028\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 16/3/2028)\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
  { name: 'none', input: `${head}⟦⟧\n\nGIÁM ĐỐC\n\nTrần Văn An`, reports: ['missing'] },
]
