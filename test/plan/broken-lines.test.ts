import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const idsOf = (text: string) => parsePlan(text).plan.sections.map(({ id }) => id)

describe('a Roman number at the beginning of a line', () => {
  const plan = (middle: string) =>
    `KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\n${middle}\n\nII. NỘI DUNG\nTập huấn cho cán bộ xã.`

  test.each([
    ['a quarter', 'Sở Y tế phát động cuộc thi vẽ tranh về sức khỏe trong các trường học trong quý\nII.'],
    ['a section of the text', 'Các cơ quan, đơn vị thực hiện nội dung, nhiệm vụ được giao cho mình tại mục\nI;'],
  ])('belongs to the words before it: %s', (_, middle) => {
    expect(idsOf(plan(middle))).toEqual(['I', 'II'])
  })

  test('is a heading when words follow', () => {
    expect(idsOf(plan('Kinh phí của tỉnh cấp theo từng quý\n\nII. NHIỆM VỤ\nTập huấn.')).length).toBe(3)
  })
})

test('the body behind the last bar of a table without its emphasis is no cell', () => {
  const table = ['TT', 'Việc', 'Thời gian', '', '1', 'Tập huấn', 'Quý I', '', '2', 'Tổng kết', '', 'Quý IV']
  const duties = Array.from({ length: 10 }, (_, at) => `${at + 1}. Sở Y tế tổ chức tập huấn cho đợt ${at + 1}.`)
  const text = [
    'KẾ HOẠCH\nCông tác năm 2028\n\nI. TIẾN ĐỘ',
    `|\n${table.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}\n\n|\nThường xuyên\n|`,
    'II. TỔ CHỨC THỰC HIỆN',
    ...duties,
    '|\n\nNơi nhận:\n\n- Lưu: VT.\n\n|\n\nGIÁM ĐỐC\n\nTrần Văn An\n\n|',
  ].join('\n\n')
  const { plan } = parsePlan(text)
  expect(plan.sections.map(({ id }) => id)).toEqual(['I', 'II'])
  expect(plan.signature?.title?.text).toBe('GIÁM ĐỐC')
})

test('a line that ends in chuyển đổi số is over: the bullet below begins an item', () => {
  const { plan } = parsePlan(
    `ĐẢNG ỦY PHƯỜNG TÂN HÒA\nSố 27-KH/ĐU\n\nKẾ HOẠCH\nKiểm tra năm 2026\n\nI- NỘI DUNG\n1- Kiểm tra việc lãnh đạo, chỉ đạo công tác cải cách hành chính, chuyển đổi số\n- Đối tượng: các chi bộ trong toàn phường, những chi bộ chậm trước tiên.\n- Thời gian: tháng 5/2026.\n`,
  )
  const [section] = plan.sections[0]?.sections ?? []
  expect(section?.title?.text).toBe('Kiểm tra việc lãnh đạo, chỉ đạo công tác cải cách hành chính, chuyển đổi số')
  expect(plan.times.map(({ text }) => text)).toEqual(['tháng 5/2026'])
})

test('the first numeral with its stop ends a subject in capitals', () => {
  const { plan } = parsePlan('KẾ HOẠCH\nPHÒNG BỆNH GIAI ĐOẠN 2026 - 2028\nI. CĂN CỨ\n1. Luật Thú y.\n')
  expect(plan.header.title?.text).toBe('PHÒNG BỆNH GIAI ĐOẠN 2026 - 2028')
  expect(plan.sections.map(({ title }) => title?.text)).toEqual(['CĂN CỨ'])
})
