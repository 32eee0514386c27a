import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const issuers = (run: string) => {
  const { header } = parsePlan(`${run}
Số: 14/KH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Trồng cây năm 2028

I. MỤC ĐÍCH
`).plan
  return [header.parentIssuer?.text ?? null, header.issuer?.text ?? null]
}

test.each([
  ['UBND TỈNH HỒNG LAM SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', ['UBND TỈNH HỒNG LAM', 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG']],
  ['BỘ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG ĐẠI HỌC BẠCH SƠN', ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC BẠCH SƠN']],
  ['UBND HUYỆN XUÂN TRƯỜNG PHÒNG Y TẾ', ['UBND HUYỆN XUÂN TRƯỜNG', 'PHÒNG Y TẾ']],
  ['ĐẢNG BỘ XÃ MỸ LẠC BAN THƯỜNG VỤ ĐẢNG ỦY', ['ĐẢNG BỘ XÃ MỸ LẠC', 'BAN THƯỜNG VỤ ĐẢNG ỦY']],
  ['BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG', [null, 'BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG']],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', [null, 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG']],
  ['UBND XÃ XUÂN TRƯỜNG', [null, 'UBND XÃ XUÂN TRƯỜNG']],
])('%s', (run, expected) => {
  expect(issuers(run)).toEqual(expected)
})

test.each([
  ['KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG (đã ký) Hoàng Thị Nhàn', ['KT. HIỆU TRƯỞNG'], 'PHÓ HIỆU TRƯỞNG', 'Hoàng Thị Nhàn'],
  ['GIÁM ĐỐC Quách Văn Lợi', [], 'GIÁM ĐỐC', 'Quách Văn Lợi'],
])('a signature behind the archive on one line: %s', (signature, authority, title, name) => {
  const { plan } = parsePlan(
    `KẾ HOẠCH\nTrồng cây năm 2028\n\nI. MỤC ĐÍCH\n1. Trồng cây.\n\nNơi nhận: - UBND xã (b/c); - Lưu: VT, KT. ${signature}\n`,
  )
  expect(plan.archive.map(({ text }) => text)).toEqual(['VT', 'KT'])
  expect(plan.signature?.authority.map(({ text }) => text)).toEqual(authority)
  expect([plan.signature?.title?.text, plan.signature?.name?.text]).toEqual([title, name])
})

test('an office behind Nơi nhận on one line signs, and the name below the archive is that of the one who does', () => {
  const { plan } = parsePlan(
    'KẾ HOẠCH\nTuần tra năm 2028\n\nI. MỤC ĐÍCH\n1. Giữ trật tự.\n\nNơi nhận: TRƯỞNG CÔNG AN HUYỆN\n- Công an tỉnh (để b/c);\n- Lưu: VT, TH.\nThượng tá Vũ Đình Khôi\n',
  )
  expect([plan.signature?.title?.text, plan.signature?.name?.text]).toEqual([
    'TRƯỞNG CÔNG AN HUYỆN',
    'Thượng tá Vũ Đình Khôi',
  ])
  expect(plan.recipients).toHaveLength(1)
  expect(plan.archive).not.toBeNull()
})
