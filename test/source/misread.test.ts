import { describe, expect, test } from 'vitest'
import { parsePlan, parseTime } from '../../src/index.js'
import { misreadWords } from '../../src/lexicon/misread-words.js'

const pairs = Object.entries(misreadWords).flatMap(([right, misread]) =>
  misread.map((wrong) => [wrong, right] as const),
)

describe('misread words', () => {
  test('are as long as what they are read as, in NFC, and no word of the list themselves', () => {
    for (const [wrong, right] of pairs) {
      expect(wrong).toHaveLength(right.length)
      expect(wrong.normalize('NFC')).toBe(wrong)
      expect(misreadWords).not.toHaveProperty([wrong])
    }
  })

  test('are met, and their text stays', () => {
    const { plan } = parsePlan(`UBND XÃ TÂN KHÊ
Số: 12/KH-UBND

KẾ HOẠCH
Trồng cây năm 2028

II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Chủ trì, phôi hợp với Công an xã kiểm tra trước ngày 15/3/2028.
2. Công an xã chủ trỉ tuần tra hằng tuân.
`)
    const [first, second] = plan.tasks
    expect(first?.coordinating.map(({ text }) => text)).toEqual(['Công an xã'])
    expect(second?.lead.map(({ text }) => text)).toEqual(['Công an xã'])
    expect(second?.title?.text).toContain('chủ trỉ')
    expect(second?.times.map(({ text }) => text)).toEqual(['hằng tuân'])
  })

  test.each([
    'xử lý đơn vi phạm',
    'các yếu tố chức năng',
    'để nghị quyết đi vào cuộc sống',
    'tìm kiếm tra cứu',
    'chuyên đề nghi thức',
    'làm chủ tri thức',
    'làm chủ trí tuệ',
    'điều phối họp',
    'bệnh viện phổi hợp tác',
    'yêu câu lạc bộ',
    'lễ hội đông nhân dân',
  ])('the seam of two words is none: %s', (seam) => {
    for (const [wrong] of pairs) expect(` ${seam} `).not.toContain(` ${wrong} `)
  })

  test.each([
    ['truớc ngày 5/3/2028', '../2028-03-04'],
    ['chậm nhât ngày 5/3/2028', '../2028-03-05'],
    ['đên hêt tháng 3/2028', '../2028-03'],
  ])('parseTime reads %s', (text, edtf) => {
    expect(parseTime(text).map((time) => [time.text, time.edtf])).toEqual([[text, edtf]])
  })
})
