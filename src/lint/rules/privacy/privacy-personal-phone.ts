import { publicLines } from '../../../lexicon/contact-words.js'
import { familyNames, honorifics } from '../../../lexicon/office-titles.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type Block, blocksOf } from '../../support/blocks.js'

export const rule = defineRule({
  id: 'privacy-personal-phone',
  summary: {
    vi: 'Kế hoạch không nêu số điện thoại di động bên cạnh tên người.',
    en: 'A plan gives no mobile number beside the name of a person.',
  },
  why: {
    vi: 'Số di động gắn với tên là dữ liệu cá nhân; kế hoạch được đăng công khai thì ai cũng đọc được.',
    en: 'A mobile number with a name is personal data, and a published plan is read by everybody.',
  },
  help: {
    vi: 'nêu số máy của cơ quan, hoặc gửi danh sách liên hệ riêng',
    en: 'give the line of the office, or send the contacts apart',
  },
  basis: [{ document: 'Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15)', locator: 'toàn văn', from: '2026-01-01' }],
  severity: 'warning',
  private: true,
  messages: {
    found: {
      vi: 'số di động {masked} đi kèm tên người',
      en: 'mobile number {masked} beside the name of a person',
    },
  },
  check(inspected) {
    const blocks = blocksOf(inspected)
    for (const [at, block] of blocks.entries()) {
      for (const { 0: number, index } of block.text.matchAll(mobile)) {
        const digits = number.replace(/\D/g, '')
        if (!isMobile(digits)) continue
        const before = `${besideIn(blocks, at)} ${block.key.slice(Math.max(0, index - reach), index)}`
        const behind = block.key.slice(index + number.length, index + number.length + reach)
        if (publicBefore.test(before) || publicBehind.test(behind)) continue
        if (!person.test(before) && !person.test(behind)) continue
        const masked = `${digits.slice(0, 2)}…${digits.slice(-2)}`
        inspected.report('found', { position: block.place(index, index + number.length), data: { masked } })
      }
    }
  },
})

/** Ten digits, in groups or not, the first two of a mobile network; `+84` for the nought. */
const mobile = /(?<![\p{L}\p{N}/.,-])(?:\+84|0)[ .-]?[35789](?:[ .-]?\d){8}(?![\p{L}\p{N}/]|[.,]\d)/gu
const isMobile = (digits: string) => /^(?:0|84)[35789]\d{8}$/.test(digits)

/** A name stands beside its number, not at the other end of a long sentence. */
const reach = 90
const names = `(?:${familyNames.join('|')})(?: [\\p{L}\\p{M}]{1,7}){1,4}`
const titles = honorifics.map((title) => title.replaceAll('.', '\\.')).join('|')
const person = new RegExp(`(?<![\\p{L}\\p{M}])(?:(?:${titles})\\.? ?(?:[\\p{L}\\p{M}]{1,7} ){0,2})?${names}`, 'u')
const lines = publicLines.join('|')
const publicBefore = new RegExp(`(?:${lines})[^.;]{0,40}$`, 'u')
const publicBehind = new RegExp(`^[^.;]{0,20}(?:${lines})`, 'u')

/** In a table of contacts the name stands in a cell of the same row. */
function besideIn(blocks: readonly Block[], at: number): string {
  const row = blocks[at]?.path.at(-1)
  if (row?.type !== 'tableRow') return ''
  let words = ''
  for (let other = at - 1; blocks[other]?.path.at(-1) === row; other--) words = `${blocks[other]?.key ?? ''} ${words}`
  return words.slice(-reach)
}

export const examples: Examples<typeof rule> = [
  {
    name: 'lines of an office, a number without a name, other numbers',
    input:
      '1. Liên hệ Sở Y tế (đường dây nóng 0912 000 111, bác sĩ Trần Văn Mẫu trực).\n2. Điện thoại: 0912000222.\n3. Tài khoản 0912000333444 của ông Trần Văn Mẫu; điện thoại bàn 0235 3 852 000.',
  },
  {
    name: 'behind a name',
    input: '1. Báo cáo gửi đ/c Trần Văn Mẫu, số điện thoại ⟦0912 000 444⟧.',
    reports: ['found'],
  },
  {
    name: 'in a table',
    input:
      '| TT | Họ và tên | Chức vụ | Điện thoại |\n| --- | --- | --- | --- |\n| 1 | Lê Thị Mẫu | Tổ trưởng | ⟦0987.000.555⟧ |',
    reports: ['found'],
  },
]
