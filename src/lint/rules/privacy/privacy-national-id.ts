import { nationalIdLabels } from '../../../lexicon/contact-words.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'privacy-national-id',
  summary: {
    vi: 'Kế hoạch không nêu số căn cước, số chứng minh nhân dân.',
    en: 'A plan gives no number of an identity card.',
  },
  why: {
    vi: 'Số định danh là dữ liệu cá nhân, lộ ra thì bị dùng để mạo danh; kế hoạch không cần đến nó.',
    en: 'It is personal data that serves to impersonate, and a plan has no need of it.',
  },
  basis: [{ document: 'Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15)', locator: 'toàn văn', from: '2026-01-01' }],
  severity: 'error',
  private: true,
  messages: { found: { vi: 'số giấy tờ tùy thân {masked}', en: 'number of an identity card {masked}' } },
  check({ source, plan, text, inView, inText, report }) {
    for (const { 0: found, 1: label = '', index } of source.key.matchAll(labelled)) {
      const number = found.slice(label.length)
      const start = index + label.length
      if (isIdentity(number)) report('found', { position: inView(start, start + number.length), data: mask(number) })
    }
    for (const { header, rows } of plan.tables) {
      const columns = header.flatMap((head, column) => (isLabel.test(foldKey(head)) ? [column] : []))
      for (const cell of rows.flatMap(({ cells }) => columns.map((column) => cells[column]))) {
        const whole = cell && wholeNumber.exec(text.slice(cell.position.start.offset, cell.position.end.offset))
        if (!cell || !whole || !isIdentity(whole[0])) continue
        const start = cell.position.start.offset
        report('found', { position: inText(start, start + whole[0].length), data: mask(whole[0]) })
      }
    }
  },
})

const labels = [...nationalIdLabels].sort((a, b) => b.length - a.length).join('|')
const number = '\\d(?:[ .]?\\d){8}(?:(?:[ .]?\\d){3})?'
/** A label, a few words without a figure, then nine or twelve digits, in groups or not. */
const labelled = new RegExp(
  `((?<![\\p{L}\\p{M}])(?:${labels})(?![\\p{L}\\p{M}])[^\\p{N};\\n]{0,30}?\\n?[^\\p{N};\\n]{0,10}?)${number}(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
)
const isLabel = new RegExp(`(?<![\\p{L}\\p{M}])(?:${labels})(?![\\p{L}\\p{M}])`, 'u')
const wholeNumber = new RegExp(`^${number}$`)

/**
 * Nine digits, or twelve of which the first three are the code of a province (001 to 096) and the fourth the sex and the
 * century of birth (Nghị định 137/2015/NĐ-CP, Điều 13). One figure all over is a blank to be filled in.
 */
function isIdentity(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  if (/^(\d)\1*$/.test(digits) || /^0?123456789/.test(digits)) return false
  if (digits.length === 9) return true
  const province = Number(digits.slice(0, 3))
  return digits.length === 12 && province >= 1 && province <= 96
}

const mask = (number: string) => ({ masked: `…${number.slice(-3)}` })

export const examples: Examples<typeof rule> = [
  {
    name: 'the words without a number, blanks, other numbers',
    input:
      '1. Tỷ lệ dân số có căn cước công dân đạt 95% trong năm 2028.\n2. Số CCCD: 000000000000; CMND: ………\n3. Tài khoản 114000220333 tại ngân hàng.',
  },
  { name: 'a card', input: '1. Người liên hệ: CCCD số ⟦049 188 000 222⟧.', reports: ['found'] },
  {
    name: 'a column of a table',
    input:
      '| TT | Họ và tên | Số CCCD |\n| --- | --- | --- |\n| 1 | Lê Thị Mẫu | ⟦049188000222⟧ |\n| 2 | Trần Văn Mẫu | |',
    reports: ['found'],
  },
  { name: 'the card before it', input: '1. Tổ trưởng, chứng minh nhân dân: ⟦201000333⟧.', reports: ['found'] },
]
