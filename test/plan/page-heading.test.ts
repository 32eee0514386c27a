import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const head = `UBND PHƯỜNG AN HÒA

**TRƯỜNG MẦM NON HOA SEN**

Số: 41/KH-MNHS

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

*An Hòa, ngày 30 tháng 9 năm 2028*

**KẾ HOẠCH**

**Công tác tháng 10 năm 2028**

Căn cứ tình hình thực tế, nhà trường xây dựng kế hoạch như sau:

I. NHIỆM VỤ
1. Trồng cây.
`

test.each(['# KẾ HOẠCH CÔNG TÁC THÁNG 10 NĂM 2028', 'KẾ HOẠCH THÁNG 10', '**KẾ HOẠCH**'])(
  'a page that puts %s above the letterhead gives the head of the plan below',
  (heading) => {
    const { header } = parsePlan(`${heading}\n\n${head}`).plan
    expect(header).toMatchObject({
      parentIssuer: { text: 'UBND PHƯỜNG AN HÒA' },
      issuer: { text: 'TRƯỜNG MẦM NON HOA SEN' },
      number: { number: '41', symbol: 'KH-MNHS' },
      type: { text: 'KẾ HOẠCH' },
      title: { text: 'Công tác tháng 10 năm 2028' },
    })
  },
)

test('a type above the text alone is the type', () => {
  const { header } = parsePlan('KẾ HOẠCH\nTrồng cây năm 2028\n\nI. MỤC ĐÍCH\n1. Trồng cây.\n').plan
  expect(header).toMatchObject({ type: { text: 'KẾ HOẠCH' }, title: { text: 'Trồng cây năm 2028' } })
})

test('a plan above another document keeps its own head', () => {
  const { plan } = parsePlan(`KẾ HOẠCH
Chuyển đổi số năm 2028

I. MỤC TIÊU
1. Công an xã tuần tra.

ỦY BAN NHÂN DÂN XÃ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Kết quả thực hiện
`)
  expect(plan.header.title?.text).toBe('Chuyển đổi số năm 2028')
  expect(plan.sections.map(({ id }) => id)).toContain('I')
})
