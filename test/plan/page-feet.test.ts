import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const head = `      ỦY BAN NHÂN DÂN
       XÃ THANH LÂM
      Số: 21/KH-UBND            Thanh Lâm, ngày 04 tháng 02 năm 2028

                        KẾ HOẠCH
            Thu gom rác thải trên địa bàn xã năm 2028

      I. MỤC TIÊU
      1. Đến hết quý II năm 2028, mười thôn có phương án thu gom được phê
duyệt; bốn thôn điểm1 phân loại theo ba nhóm, mỗi nhóm có thùng
`
const rest = `đựng riêng và lịch thu gom niêm yết tại nhà văn hóa.
      2. Diện tích điểm tập kết đạt 120 m2 trở lên.
`
const plan = (foot: string) => parsePlan(`${head}${foot}${rest}`)

describe('notes at the foot of a page', () => {
  test.each([
    [
      'below a rule, the number alone',
      '\n______________\n1\n  Gồm các thôn: Đồi Chè, Bến Đá.\n\n\n                    2\n\f',
    ],
    ['below a rule', '\n______________\n1 Gồm các thôn: Đồi Chè, Bến Đá.\n\n                    2\n\f'],
    ['without a rule, before a form feed', '\n1 Gồm các thôn: Đồi Chè, Bến Đá.\n\f'],
    ['in two lines', '\n______________\n1 Gồm các thôn: Đồi Chè,\nBến Đá.\n\f'],
  ])('%s', (_, foot) => {
    const { plan: read } = plan(foot)
    expect(read.footnotes.map(({ label, text, section }) => [label, text, section])).toEqual([
      ['1', 'Gồm các thôn: Đồi Chè, Bến Đá.', 'I/1'],
    ])
    const [first] = read.sections[0]?.sections ?? []
    expect(first?.text).toMatch(/mỗi nhóm có thùng đựng riêng và lịch thu gom/)
    expect(first?.text).not.toContain('Gồm các thôn')
  })

  test('a figure without a mark in its page is text', () => {
    expect(plan('2 thùng rác và lịch thu gom, các nhóm khác\n\f').plan.footnotes).toEqual([])
  })

  test('a measure is no mark', () => {
    const { plan: read } = parsePlan(`${head}${rest}\n______________\n2 Tính theo số liệu năm 2027.\n\f${rest}`)
    expect(read.footnotes.map(({ label, reference }) => [label, reference])).toEqual([['2', null]])
  })
})
