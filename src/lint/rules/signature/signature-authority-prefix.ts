import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOf } from '../../support/absent.js'

export const rule = defineRule({
  id: 'signature-authority-prefix',
  summary: {
    vi: 'Cấp phó ký thay thì trên có "KT." và chức vụ cấp trưởng; có "KT." thì dưới là chức vụ cấp phó.',
    en: 'A deputy signs below "KT." and the office of the head, and below "KT." stands the office of a deputy.',
  },
  why: {
    vi: 'Ký thay mà thiếu "KT." hoặc thiếu chức vụ cấp phó là sai thẩm quyền ký.',
    en: 'Without either of the two the signer had no right to sign.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 13; Phụ lục I, phần II, mục 7', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    deputy: {
      vi: 'sau "{authority}" phải là chức vụ cấp phó, không phải "{title}"',
      en: 'below "{authority}" the office of a deputy is due, not "{title}"',
    },
    authority: { vi: '"{title}" ký mà không có "KT."', en: '"{title}" signs without "KT."' },
  },
  check({ plan, report }) {
    const { signature } = plan
    const title = signature?.title
    if (!signature || !title) return
    const deputy = deputyOffice.test(foldKey(title.text))
    const forHead = signature.authority.find(({ text }) => /^kt[.\s]/.test(foldKey(text)))
    if (forHead && !deputy && !acting.test(foldKey(title.text))) {
      report('deputy', { position: title.position, data: { authority: forHead.text, title: title.text } })
    }
    // By order and by authority anyone may sign; so may the deputy of a body that acts together.
    if (deputy && signature.authority.length === 0) {
      report('authority', { position: startOf(title.position), data: { title: title.text } })
    }
  },
})

const deputyOffice = /(?:^|\s)phó(?:\s|$)|^thứ trưởng|phó$/
const acting = /^(?:quyền|q\.|phụ trách)/

const head =
  'SỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.\n\nNơi nhận:\n- Lưu: VT.'

export const examples: Examples<typeof rule> = [
  { name: 'the head', input: `${head}\n\nGIÁM ĐỐC\n\nTrần Văn An` },
  { name: 'a deputy for the head', input: `${head}\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Văn An` },
  { name: 'a deputy alone', input: `${head}\n\n⟦⟧PHÓ GIÁM ĐỐC\n\nTrần Văn An`, reports: ['authority'] },
  {
    name: 'for the head, and no deputy',
    input: `${head}\n\nKT. CHỦ TỊCH\n⟦GIÁM ĐỐC⟧\n\nTrần Văn An`,
    reports: ['deputy'],
  },
]
