import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const head =
  'UBND HUYỆN LAM KHÊ PHÒNG VĂN HÓA - THÔNG TIN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 31/KH-VHTT Lam Khê, ngày 14 tháng 02 năm 2028'

const plan = (counter: string) => `${counter}${head}

KẾ HOẠCH
Tổ chức hội thi cán bộ thư viện giỏi

I. MỤC ĐÍCH
- Nâng cao tay nghề của cán bộ thư viện.
`

test.each([["<span class='text_page_counter'>(1)</span>"], ['<span class="page-number">Trang 1</span> ']])(
  'a count of pages glued before the first words hides no header: %s',
  (counter) => {
    const text = plan(counter)
    const counted = parsePlan(text).plan.header
    const plain = parsePlan(plan('')).plan.header
    expect(counted.number?.text).toBe('Số: 31/KH-VHTT')
    expect(counted.issuer?.text).toBe(plain.issuer?.text)
    expect(counted.title?.text).toBe('Tổ chức hội thi cán bộ thư viện giỏi')
  },
)
