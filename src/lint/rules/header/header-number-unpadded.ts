import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-number-unpadded',
  summary: {
    vi: 'Số của văn bản nhỏ hơn 10 có số 0 đứng trước.',
    en: 'A document number below 10 has a leading nought.',
  },
  why: {
    vi: 'Số 0 đứng trước ngăn việc viết thêm chữ số vào số đã cấp.',
    en: 'The nought keeps others from writing one more figure before a number that was given.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 3', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    unpadded: { vi: 'số "{number}" phải viết là "0{number}"', en: '"{number}" must be written "0{number}"' },
  },
  check({ plan, text, inText, report }) {
    const { number } = plan.header
    if (!number?.number || !/^[1-9]$/.test(number.number)) return
    const at = text.indexOf(number.number, number.position.start.offset)
    if (at < 0 || at >= number.position.end.offset) return
    report('unpadded', { position: inText(at, at + 1), data: { number: number.number } })
  },
})

const head = (number: string) =>
  `SỞ Y TẾ TỈNH HỒNG LAM\nSố: ${number}/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028`

export const examples: Examples<typeof rule> = [
  { name: 'padded', input: head('05') },
  { name: 'of two figures', input: head('15') },
  { name: 'of one figure', input: head('⟦5⟧'), reports: ['unpadded'] },
]
