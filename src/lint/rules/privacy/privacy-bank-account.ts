import { accountLabels } from '../../../lexicon/contact-words.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'privacy-bank-account',
  summary: { vi: 'Kế hoạch không nêu số tài khoản ngân hàng.', en: 'A plan gives no number of a bank account.' },
  why: {
    vi: 'Số tài khoản đăng công khai bị dùng để lừa đảo; nên gửi riêng cho đơn vị cần chuyển tiền.',
    en: 'A published account number serves swindlers; it is better sent to those who have to pay.',
  },
  basis: [{ document: 'Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15)', locator: 'toàn văn', from: '2026-01-01' }],
  severity: 'warning',
  private: true,
  messages: { found: { vi: 'số tài khoản {masked}', en: 'account number {masked}' } },
  check({ source, inView, report }) {
    for (const { 0: found, 1: label = '', index } of source.key.matchAll(labelled)) {
      const number = found.slice(label.length)
      const digits = number.replace(/\D/g, '')
      if (/^(\d)\1*$/.test(digits)) continue
      const start = index + label.length
      report('found', { position: inView(start, start + number.length), data: { masked: `…${digits.slice(-3)}` } })
    }
  },
})

const labels = [...accountLabels].sort((a, b) => b.length - a.length).join('|')
/** A label, at most a few words without a figure, then eight to nineteen digits, in groups or not. */
const labelled = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${labels})(?![\\p{L}\\p{M}])[^\\p{N};\\n]{0,20}?)\\d(?:[ .-]?\\d){7,18}(?![\\p{L}\\p{N}]|[.,/]\\d)`,
  'gu',
)

export const examples: Examples<typeof rule> = [
  {
    name: 'the words without a number, and the code of a budget account',
    input: '1. Tổng hợp số tài khoản của các trường; tài khoản 1121 và 3713.\n2. Số tài khoản: 000000000000.',
  },
  { name: 'an account', input: '1. Ủng hộ qua số tài khoản: ⟦114 0002 20333⟧ tại Ngân hàng.', reports: ['found'] },
]
